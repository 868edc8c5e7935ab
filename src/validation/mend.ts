import { readYaml } from "../corpus/yaml-document.ts";
import type { Diagnostic, DiagnosticCode, Position, Range } from "../model/diagnostic.ts";
import { validateDocument } from "./validate-document.ts";

/** A piece of a text and what to write instead; offsets count UTF-16 units. */
type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** A text and the offset where each of its lines starts. */
type Lines = { readonly text: string; readonly starts: readonly number[] };

const linesOf = (text: string): Lines => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { text, starts };
};

const offset = ({ starts }: Lines, { line, column }: Position): number => (starts[line - 1] ?? 0) + column - 1;

const lineEnd = ({ text }: Lines, start: number): number => {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
};

/** The ways to mend a finding, the likeliest first. */
type Mend = (lines: Lines, range: Range) => Edit[];

const rewrite = (lines: Lines, start: number, end: number, change: (source: string) => string): Edit => ({
  start,
  end,
  text: change(lines.text.slice(start, end)),
});

const inRange =
  (change: (source: string) => string): Mend =>
  (lines, { start, end }) => [rewrite(lines, offset(lines, start), offset(lines, end), change)];

/** A prose that was read as a key and its value goes on to the end of its line. */
const quoteLine: Mend = (lines, { start }) => {
  const from = offset(lines, start);
  return [rewrite(lines, from, lineEnd(lines, from), quoted)];
};

/** Single quotes where double ones would give a meaning to what is between them. */
const quoted = (source: string): string => {
  const text = source.trimEnd();
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
};

/** Nobody can tell how many spaces a tab stands for: what fits is found by trying. */
const tabWidths = [2, 4, 8];

const untab: Mend = (lines, { start: { line } }) => {
  const from = lines.starts[line - 1] ?? 0;
  const end = from + (/^\s*/.exec(lines.text.slice(from, lineEnd(lines, from)))?.[0].length ?? 0);
  return tabWidths.map((width) => rewrite(lines, from, end, (source) => source.replaceAll("\t", " ".repeat(width))));
};

/** What has one meaning only is mended: white space and quotes, never a word. */
const mends: Readonly<Partial<Record<DiagnosticCode, Mend>>> = {
  "schema-unquoted-code": inRange((source) => `"${source}"`),
  "text-special-space": inRange((source) => source.replace(/\s/g, " ")),
  "yaml-tab": untab,
  "yaml-unquoted-colon": quoteLine,
  "text-double-space": inRange((source) => source.replace(/(?<=\S)[ \u00a0]{2,}(?=\S)/g, " ").trim()),
  "text-double-apostrophe": inRange((source) => source.replaceAll("''", "'")),
};

/** Whether a finding can be mended without asking anybody. */
export const isMendable = ({ code }: Diagnostic): boolean => Object.hasOwn(mends, code);

/** The words of a text, however far apart, quotes aside. */
const words = (text: string): string => text.replace(/["']/g, "").replace(/\s+/g, " ").trim();

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

const apply = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), text);

/** The best of the texts that some edits make of a state; the state itself when none is better. */
const bestOf = (before: State, file: string, candidates: readonly (readonly Edit[])[]): State =>
  candidates
    .map((edits) => stateOf(apply(before.text, edits), file, before.mended + edits.length))
    .filter((after) => isBetter(after, before))
    .reduce((best, after) => (best === before || isBetter(after, best) ? after : best), before);

/** From the end of the text to its start, those that do not reach into one another: the others wait for the next time. */
const apart = (ways: readonly (readonly Edit[])[]): (readonly Edit[])[] => {
  let limit = Number.POSITIVE_INFINITY;
  return [...ways]
    .sort(([a], [b]) => (b?.start ?? 0) - (a?.start ?? 0))
    .filter(([first]) => {
      if (first === undefined || first.end > limit) return false;
      limit = first.start;
      return true;
    });
};

/** A text after mending, and how many faults that mended. */
export type Mended = Pick<State, "text" | "mended">;

/**
 * Mends those of these findings that can be, together or else one by one, as far as the result says the same words and is
 * better for it.
 * @param text as `readYaml` gives it, to which the places of the findings refer
 */
export const mend = (text: string, file: string, findings: readonly Diagnostic[]): Mended => {
  const lines = linesOf(text);
  const ways = apart(findings.map(({ code, range }) => mends[code]?.(lines, range) ?? []));
  if (ways.length === 0) return { text, mended: 0 };
  const before = stateOf(text, file, 0);
  const together = tabWidths.map((_, index) =>
    ways.map((edits) => edits[index] ?? edits[0]).filter((one) => one !== undefined),
  );
  const all = bestOf(before, file, together);
  if (all !== before) return all;
  return ways.reduce(
    (state, edits) =>
      bestOf(
        state,
        file,
        edits.map((edit) => [edit]),
      ),
    before,
  );
};
