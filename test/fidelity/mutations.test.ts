import { describe, expect, test } from "vitest";
import { hang } from "../support/hang.mts";
import { differences, saidByFiche, saidByPage } from "./differences.ts";
import { placesIn, reordered, replaced, reworded, shortened } from "./mutations.ts";
import { faults, ficheOf, opened, pageOf } from "./packaged.ts";
import { isShownAround } from "./page.ts";

/** What is ours and nothing on the page could tell: the words of notes, the codes of competencies. */
const free = /^notes|competences\.\d+\.code$/;
/** Facts of an épreuve that stand in no order. */
const unordered = /\.(cadre|productions|contenu)$/;
const invented = "Inventer une compétence";

const changesOf = (name: string, value: unknown): unknown[] => {
  if (typeof value === "string") return [reworded(value)];
  if (typeof value === "number") return [value + 1];
  if (typeof value === "boolean") return [!value];
  if (value === null) return [invented];
  if (!Array.isArray(value)) return [];
  const list: readonly unknown[] = value;
  const more = typeof list[0] === "object" ? list[0] : invented;
  return [...shortened(list), [...list, more], ...(unordered.test(name) ? [] : reordered(list))];
};

/** A page with one line more, after each of its lines in turn. */
const lengthened = (lines: readonly string[]): string[][] =>
  lines.map((_, at) => [...lines.slice(0, at + 1), invented, ...lines.slice(at + 1)]);

describe.each(["RNCP36924", "RNCP38779"])("in %s", { timeout: hang }, (numero) => {
  const fiche = ficheOf(numero);
  const said = saidByFiche(fiche);
  const lines = pageOf(numero)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const isTold = (page: readonly string[]): boolean => differences(saidByPage(page.join("\n")), said).length > 0;

  test("every word, number, item and place of the fiche that is changed is told", () => {
    const page = opened(pageOf(numero));
    const changed = placesIn(fiche).flatMap(({ path, value }) => {
      const name = path.join(".");
      return free.test(name) ? [] : changesOf(name, value).map((change) => ({ path, name, change }));
    });
    expect(changed.length).toBeGreaterThan(500);
    expect(changed.filter(({ path, change }) => faults(page, replaced(fiche, path, change)).length === 0)).toEqual([]);
  });
  test("every line of the page that is reworded or added is told", () => {
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line, at) => !isTold(lines.with(at, reworded(line))))).toEqual([]);
    expect(lengthened(lines).filter((page) => !isTold(page))).toEqual([]);
  });
  test("every line of the page that is dropped is told, but for what is shown around the text", () => {
    const untold = lines.filter((_, at) => !isTold(lines.filter((__, other) => other !== at)));
    expect(untold.filter((line) => !isShownAround(line))).toEqual([]);
  });
  test("every two lines of the page that change places are told, but for what is shown around the text", () => {
    const pairs = lines.slice(1).map((line, at) => ({ line, before: lines[at] ?? "", at }));
    const untold = pairs.filter(
      ({ line, before, at }) => line !== before && !isTold(lines.with(at, line).with(at + 1, before)),
    );
    expect(untold.filter(({ line, before }) => ![line, before].some(isShownAround))).toEqual([]);
  });
});
