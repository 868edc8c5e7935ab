import { wrapAnsi } from "fast-wrap-ansi";
import { stringWidth } from "./width.ts";

/** Space between two columns of a table, in terminal cells. */
export const gap = 2;

/** Prose wider than this tires the eye, however wide the terminal. */
export const widestProse = 100;

/** The width of the widest line of a styled text, in terminal cells. */
export const widthOf = (text: string): number => Math.max(...text.split("\n").map((line) => stringWidth(line)));

/** The width of the longest word of a styled text: narrower than this, a word must be broken. */
export const longestWord = (text: string): number => Math.max(...text.split(/[ \n]/).map((word) => stringWidth(word)));

/**
 * The lines of a text in at most `width` terminal cells, broken at spaces; a longer word is broken where it must.
 * No letter is lost. An infinite width keeps the lines as they are.
 */
export const wrap = (text: string, width: number): string[] => {
  const wrapped = widthOf(text) <= width ? text : wrapAnsi(text, Math.max(1, width), { hard: true });
  return wrapped.split("\n").map((line) => line.trimEnd());
};

/** Lines of a paragraph, each after `indent` spaces. */
export const indented = (text: string, width: number, indent: number): string[] =>
  wrap(text, width - indent).map((line) => (line === "" ? "" : " ".repeat(indent) + line));

/**
 * Widths for columns of these natural widths in `width` cells, gaps included; none goes below its least width.
 * Of two ways to share what is left, evenly or by need, the one that makes the shorter table.
 * Undefined when not even the least widths fit.
 * @param rows the widths of the cells, row by row, to foresee the height
 */
export const fitColumns = (
  natural: readonly number[],
  least: readonly number[],
  rows: readonly (readonly number[])[],
  width: number,
): number[] | undefined => {
  const room = width - gap * (natural.length - 1);
  if (sum(natural) <= room) return [...natural];
  if (sum(least) > room) return undefined;
  const evenly = shareEvenly(natural, least, room);
  const byNeed = shareByNeed(natural, least, room);
  return heightOf(rows, byNeed) < heightOf(rows, evenly) ? byNeed : evenly;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Narrow columns keep their natural width; the others get the same. */
const shareEvenly = (natural: readonly number[], least: readonly number[], room: number): number[] => {
  const atLevel = (level: number): number[] =>
    natural.map((wish, column) => Math.min(wish, Math.max(least[column] ?? 0, level)));
  let level = 0;
  while (sum(atLevel(level + 1)) <= room) level++;
  return atLevel(level);
};

/** Each column gets its least width, and of the rest the share that it lacks of all that is lacking. */
const shareByNeed = (natural: readonly number[], least: readonly number[], room: number): number[] => {
  const rest = room - sum(least);
  const lacking = sum(natural) - sum(least);
  return natural.map((wish, column) => {
    const own = least[column] ?? 0;
    return own + Math.floor((rest * (wish - own)) / lacking);
  });
};

/** Rows enough to foresee the height of a table. */
const sample = 200;

const heightOf = (rows: readonly (readonly number[])[], widths: readonly number[]): number =>
  sum(
    rows.slice(0, sample).map((row) => Math.max(...row.map((cell, column) => Math.ceil(cell / (widths[column] ?? 1))))),
  );
