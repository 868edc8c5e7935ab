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

/** The words of a cell by their widths, line by line. */
export type Measure = readonly (readonly number[])[];

/** What a styled text takes: measured once, for all that is asked of it. */
export const measure = (text: string): Measure =>
  text.split("\n").map((line) => line.split(" ").map((word) => stringWidth(word)));

/** The width of the widest line of what was measured. */
export const widestLine = (cell: Measure): number => Math.max(...cell.map((words) => sum(words) + words.length - 1));

/** The width of its longest word. */
export const widestWord = (cell: Measure): number => Math.max(...cell.flat());

/** In how many lines it stands at a width, broken at spaces. */
const linesAt = (cell: Measure, width: number): number =>
  sum(
    cell.map((words) => {
      let [lines, used] = [1, -1];
      for (const word of words) {
        const isFitting = used + 1 + word <= width;
        used = isFitting ? used + 1 + word : word;
        if (!isFitting && word > 0) lines += 1;
      }
      return lines;
    }),
  );

/**
 * Widths for columns of these natural widths in `width` cells, gaps included; none goes below its least width.
 * Between two ways to share what is left, evenly and by need, the shares that make the shortest table.
 * Undefined when not even the least widths fit.
 * @param rows the cells, row by row, to foresee the height
 */
export const fitColumns = (
  natural: readonly number[],
  least: readonly number[],
  rows: readonly (readonly Measure[])[],
  width: number,
): number[] | undefined => {
  const room = width - gap * (natural.length - 1);
  if (sum(natural) <= room) return [...natural];
  if (sum(least) > room) return undefined;
  const evenly = shareEvenly(natural, least, room);
  const byNeed = shareByNeed(natural, least, room);
  const between = Array.from({ length: shares + 1 }, (_, part) =>
    evenly.map((own, column) => own + Math.floor((((byNeed[column] ?? own) - own) * part) / shares)),
  );
  const heights = between.map((widths) => heightOf(rows, widths));
  return between[heights.indexOf(Math.min(...heights))];
};

/** So many steps from one way of sharing to the other. */
const shares = 10;

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

const heightOf = (rows: readonly (readonly Measure[])[], widths: readonly number[]): number =>
  sum(rows.slice(0, sample).map((row) => Math.max(...row.map((cell, column) => linesAt(cell, widths[column] ?? 1)))));
