import { readYaml } from "../corpus/yaml-document.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { withoutHtml } from "../text/html.ts";
import { apply, type Edit, editsFor } from "./mend/edits.ts";
import { validateDocument } from "./validate-document.ts";

/** The words of a text, however far apart, quotes and the leftovers of a page aside. */
const words = (text: string): string =>
  withoutHtml(text)
    .replace(/\\?["']/g, "")
    .replace(/\s+/g, " ")
    .trim();

const countsOf = (findings: readonly Diagnostic[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

/** A text, what is wrong with its form, and how many of its rules are broken; `mended` counts the edits that made it. */
type State = {
  readonly text: string;
  readonly form: readonly Diagnostic[];
  readonly broken: number;
  readonly mended: number;
};

const stateOf = (text: string, file: string, mended: number): State => {
  const { form, rules } = validateDocument(readYaml(new TextEncoder().encode(text), file), undefined);
  return { text, form, broken: rules.length, mended };
};

/** Whether a text says the same as another with a better form, or with the same form and fewer rules broken. */
const isBetter = (after: State, before: State): boolean => {
  const counts = countsOf(before.form);
  const fewer = after.form.length - before.form.length;
  return (
    words(after.text) === words(before.text) &&
    (fewer < 0 || (fewer === 0 && after.broken < before.broken)) &&
    [...countsOf(after.form)].every(([code, count]) => count <= (counts.get(code) ?? 0))
  );
};

/** Nobody can tell how many spaces a tab stands for: what fits is found by trying. */
const tabWidths = [2, 4, 8];

/** A text whose indentation has this many spaces for each tab. */
const untabbed = (text: string, width: number): string =>
  text.replace(/^[ \t]*\t[ \t]*/gm, (indentation) => indentation.replaceAll("\t", " ".repeat(width)));

/** The text without tabs, if there is one width only with which it is best; otherwise the text itself. */
const untab = (before: State, file: string): State => {
  const lines = before.text.match(/^[ \t]*\t/gm)?.length ?? 0;
  const [best, second] = tabWidths
    .map((width) => stateOf(untabbed(before.text, width), file, lines))
    .filter((after) => isBetter(after, before))
    .sort((a, b) => a.form.length - b.form.length || a.broken - b.broken);
  const isSure = second === undefined || isBetter(best ?? before, second);
  return best !== undefined && isSure ? best : before;
};

/** The state after these edits, or the one before if that is no better. */
const edited = (before: State, file: string, edits: readonly Edit[]): State => {
  const after = stateOf(apply(before.text, edits), file, before.mended + edits.length);
  return isBetter(after, before) ? after : before;
};

/** A text after mending, and how many faults that mended. */
export type Mended = Pick<State, "text" | "mended">;

/**
 * Mends those of these findings that can be: the tabs of the file, or else the others, together or one by one, as far as
 * the result says the same words and is better for it. What one call mends may show more to mend.
 * @param text as `readYaml` gives it, to which the places of the findings refer
 */
export const mend = (text: string, file: string, findings: readonly Diagnostic[]): Mended => {
  const before = stateOf(text, file, 0);
  if (findings.some(({ code }) => code === "yaml-tab")) {
    const after = untab(before, file);
    if (after !== before) return after;
  }
  const edits = editsFor(text, findings);
  if (edits.length === 0) return before;
  const all = edited(before, file, edits);
  return all === before ? edits.reduce((state, edit) => edited(state, file, [edit]), before) : all;
};
