import { safeJson } from "../../text/safe.ts";

/** The longest line, in UTF-16 units, save where it cannot be folded. */
export const lineWidth = 100;

/** However deep a text stands, its lines have this much room. */
const leastRoom = 40;

/** A scalar as written: what stands on the line of its key, and the lines of a block below it, not yet indented. */
export type Written = { readonly head: string; readonly lines: readonly string[] };

const word = /^(?:[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*|[A-Z][A-Z0-9_]*)$/;
const name = /^[A-Za-z][A-Za-z0-9_-]*$/;
const address = /^https?:\/\/[\w./~%?&=#+-]*[\w/=-]$/;
/** What some reader of YAML takes for a boolean or for nothing, in any case of its letters. */
const readOtherwise: ReadonlySet<string> = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n"]);

/** Whether a text is a code: letters of one case, digits, underscores and hyphens inside, which no version of YAML reads otherwise. */
export const isCode = (text: string): boolean => word.test(text) && !readOtherwise.has(text.toLowerCase());

/** A text between double quotes, on one line. */
const quoted = (text: string): string =>
  safeJson(JSON.stringify(text)).replace(/[\uFFFE\uFFFF]/g, (character) =>
    character === "\uFFFE" ? "\\uFFFE" : "\\uFFFF",
  );

/** A key as written: quoted unless it is a name. */
export const writeKey = (key: string): string =>
  name.test(key) && !readOtherwise.has(key.toLowerCase()) ? key : quoted(key);

/** Whether every reader finds a text again in a block: nothing to escape, no line that white space begins or ends. */
const fitsBlock = (text: string): boolean =>
  quoted(text).length === JSON.stringify(text).length &&
  !/[^\n\P{Cc}]/u.test(text) &&
  !/^[^\S\n]|[^\S\n]$/m.test(text) &&
  !/^\n|\n\n$|^$/.test(text);

/** Where a line may end: at one ordinary space between two words, so that folding gives back the same text. */
const gap = /(?<=\S) (?=\S)/;

const wrap = (paragraph: string, room: number): string[] => {
  const lines: string[] = [];
  let line: string | undefined;
  for (const part of paragraph.split(gap)) {
    if (line !== undefined && line.length + 1 + part.length <= room) line += ` ${part}`;
    else {
      if (line !== undefined) lines.push(line);
      line = part;
    }
  }
  return line === undefined ? lines : [...lines, line];
};

/** A folded block: one line end between two words is a space, so a paragraph takes an empty line more than it has. */
const fold = (paragraphs: readonly string[], room: number): string[] =>
  paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [""] : []),
    ...(paragraph === "" ? [] : wrap(paragraph, room)),
  ]);

const writeText = (text: string, before: number, indent: number): Written => {
  const line = quoted(text);
  const inOne = { head: line, lines: [] };
  if (isCode(text) || address.test(text)) return { head: text, lines: [] };
  if (!text.includes("\n") && before + line.length <= lineWidth) return inOne;
  if (!fitsBlock(text)) return inOne;
  const chomping = text.endsWith("\n") ? "" : "-";
  const paragraphs = text.replace(/\n$/, "").split("\n");
  const room = Math.max(leastRoom, lineWidth - indent);
  if (text.includes("\n") && paragraphs.every((one) => one.length <= room)) {
    return { head: `|${chomping}`, lines: paragraphs };
  }
  const lines = fold(paragraphs, room);
  return lines.length === 1 && line.length > room + 2 ? inOne : { head: `>${chomping}`, lines };
};

/**
 * A scalar as we write it. Codes and addresses are plain, other texts of one line stand between double quotes, longer
 * ones are folded (`>-`), texts of several short lines are literal (`|-`); a text that a block could change has quotes
 * and escapes. Numbers keep the digits of the file: an unquoted SIRET must not lose its zeros before someone sees it.
 * @param before UTF-16 units before it on its line
 * @param indent spaces before the lines of a block
 */
export const writeScalar = (value: unknown, source: string, before: number, indent: number): Written => {
  if (typeof value === "string") return writeText(value, before, indent);
  return { head: typeof value === "number" ? source : String(value), lines: [] };
};
