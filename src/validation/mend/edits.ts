import type { Diagnostic, DiagnosticCode, Position, Range } from "../../model/diagnostic.ts";
import { withoutHtml } from "../../text/html.ts";

/** A piece of a text and what to write instead; offsets count UTF-16 units. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

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

/** Tags and entities, to the end of their line; what decodes to a quote would end a text between quotes. */
const unhtml: Mend = (lines, { start }) => {
  const from = offset(lines, start);
  const before = lines.text.slice(offset(lines, { line: start.line, column: 1 }), from);
  const isQuoted = /^[^"']*"/.test(before);
  const clean = (source: string): string => {
    const text = withoutHtml(isQuoted ? source.replaceAll(/&quot;|&#34;/g, '\\"') : source).replace(/ +(?=["']?$)/, "");
    return /(?:^|[\s"'])$/.test(before) ? text.trimStart() : text;
  };
  return rewrite(lines, from, lineEnd(lines, from), clean);
};

/** What has one meaning only is mended: white space and quotes, never a word. */
const mends: Readonly<Partial<Record<DiagnosticCode, Mend>>> = {
  "schema-unquoted-code": inRange((source) => `"${source}"`),
  "text-special-space": inRange((source) => source.replace(/\s/g, " ")),
  "yaml-unquoted-colon": quoteLine,
  "text-double-space": inRange((source) =>
    source.replace(/(?<=\S)(?:[ \u00a0\t]{2,}|[\t\u2000-\u200a])(?=\S)/g, " ").trim(),
  ),
  "text-html": unhtml,
  "text-double-apostrophe": inRange((source) => source.replaceAll("''", "'")),
};

/** Whether a finding can be mended without asking anybody. */
export const isMendable = ({ code }: Diagnostic): boolean => code === "yaml-tab" || Object.hasOwn(mends, code);

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

/** The edits that mend these findings in a text, the last one first, none within another. */
export const editsFor = (text: string, findings: readonly Diagnostic[]): readonly Edit[] => {
  const lines = linesOf(text);
  return apart(findings.flatMap(({ code, range }) => mends[code]?.(lines, range) ?? []));
};

/** A text after edits that come from its end to its start. */
export const apply = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), text);
