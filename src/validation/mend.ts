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

/** The edit that mends a finding; undefined when it would not be safe. */
type Mend = (lines: Lines, range: Range) => Edit | undefined;

const rewrite = (lines: Lines, start: number, end: number, change: (source: string) => string): Edit => ({
  start,
  end,
  text: change(lines.text.slice(start, end)),
});

const inRange =
  (change: (source: string) => string): Mend =>
  (lines, { start, end }) =>
    rewrite(lines, offset(lines, start), offset(lines, end), change);

/** A prose that was read as a key and its value goes on to the end of its line. */
const quoteLine: Mend = (lines, { start }) => {
  const from = offset(lines, start);
  const rest = lines.text.slice(from, lineEnd(lines, from));
  // What is quoted already has another fault, and nobody can tell whether « # » begins a comment or belongs to the text.
  return /^["']| #/.test(rest) ? undefined : rewrite(lines, from, lineEnd(lines, from), quoted);
};

/** Single quotes where double ones would give a meaning to what is between them. */
const quoted = (source: string): string => {
  const text = source.trimEnd();
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
};

/** What has one meaning only is mended: white space and quotes, never a word. */
const mends: Readonly<Partial<Record<DiagnosticCode, Mend>>> = {
  "schema-unquoted-code": inRange((source) => `"${source}"`),
  "text-special-space": inRange((source) => source.replace(/\s/g, " ")),
  "yaml-unquoted-colon": quoteLine,
  "text-double-space": inRange((source) =>
    source.replace(/(?<=\S)(?:[ \u00a0\t]{2,}|[\t\u2000-\u200a])(?=\S)/g, " ").trim(),
  ),
  "text-double-apostrophe": inRange((source) => source.replaceAll("''", "'")),
};

/** Whether a finding can be mended without asking anybody. */
export const isMendable = ({ code }: Diagnostic): boolean => code === "yaml-tab" || Object.hasOwn(mends, code);

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

/** From the end of the text to its start, those that do not reach into one another: the others wait for the next time. */
const apart = (edits: readonly Edit[]): Edit[] => {
  let limit = Number.POSITIVE_INFINITY;
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .filter(({ start, end }) => {
      if (end > limit) return false;
      limit = start;
      return true;
    });
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
  const lines = linesOf(text);
  const edits = apart(findings.flatMap(({ code, range }) => mends[code]?.(lines, range) ?? []));
  if (edits.length === 0) return before;
  const all = edited(before, file, edits);
  return all === before ? edits.reduce((state, edit) => edited(state, file, [edit]), before) : all;
};
