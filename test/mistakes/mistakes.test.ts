import { describe, expect, test } from "vitest";
import { form } from "./form.ts";
import { judged, packaged } from "./mistake.ts";
import { harmless, texts } from "./texts.ts";
import { values } from "./values.ts";

/** More than this for one mistake, and nobody knows any more which one it is. */
const most = 2;

describe("a single mistake of an editor is told where it is, with the right way out", () => {
  test.each([...form, ...values, ...texts])("$name", (mistake) => {
    const { told, wanted } = judged(mistake);
    const sentences = told.map(({ sentence }) => sentence).join("\n");
    expect(wanted).toContain(told.find(({ line }) => wanted.includes(line))?.line);
    expect(told.length).toBeLessThanOrEqual(most);
    expect(sentences).toMatch(mistake.says ?? /./);
    if (mistake.never !== undefined) expect(sentences).not.toMatch(mistake.never);
  });
});

describe("a line of keys or of a list that is moved", () => {
  const moves: readonly [string, (line: string) => string][] = [
    ["one space to the left", (line) => line.slice(1)],
    ["one space to the right", (line) => ` ${line}`],
    ["two spaces to the right", (line) => `  ${line}`],
    ["without its dash", (line) => line.replace(/- (?=[a-z_]+:)/, "  ")],
  ];
  test.each(moves)("%s is told as such, wherever it is", (name, move) => {
    const edited = (text: string, index: number): string =>
      text
        .split("\n")
        .map((line, rank) => (rank === index ? move(line) : line))
        .join("\n");
    const isMovable = (line: string): boolean => move(line) !== line && /^ +(?:- .*[:"]|[a-z_]+: .*[\w"])$/.test(line);
    const lines = packaged.split("\n").flatMap((line, index) => (isMovable(line) ? [index] : []));
    expect(lines.length).toBeGreaterThan(5);
    for (const index of lines.filter((_, rank) => rank % 5 === 0)) {
      const { told } = judged({ name, edit: (text) => edited(text, index) });
      expect({ index, count: Math.min(Math.max(told.length, 1), most) }).toEqual({ index, count: told.length });
      expect(told.map(({ sentence }) => sentence).join("\n")).not.toMatch(/guillemets/);
    }
  });
});

describe("an edit that changes nothing that matters is not told", () => {
  test.each(harmless)("$name", (edit) => expect(judged(edit).told).toEqual([]));
});
