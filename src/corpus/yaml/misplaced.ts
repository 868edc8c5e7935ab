import type { YAMLError } from "yaml";
import type { Positions } from "./positions.ts";

/** A line of the wrong indentation, by its number, and how it is wrong. */
export type Misplaced = {
  readonly line: number;
  readonly reason: "indentation" | "continuation" | "dash-space" | "item-dash";
};

const keyLine = /^\s+[a-z_]+:(?:\s|$)/;
const proseLine = /^\s*\p{L}+(?:[ '’]\p{L}+){2}/u;
const opensText = /(?:^|[\s:-])[>|][-+]?$/;

const depthOf = (line: string): number => line.search(/\S|$/);

/** Where the keys of a line stand: behind its dash, if it has one. */
const keyDepth = (line: string): number => /^ *(?:- *)?/.exec(line)?.[0].length ?? 0;

/** The nearest line above one that passes a test; 0 when none does. */
const above = (from: number, { line }: Positions, test: (text: string) => boolean): number => {
  let number = from - 1;
  while (number > 0 && !test(line(number))) number -= 1;
  return number;
};

/** An item whose dash is not two spaces behind the key of its list, while the line that yaml minds would be right. */
const misplacedItem = (told: number, positions: Positions): number | undefined => {
  const item = above(told, positions, (line) => /^ *- /.test(line));
  const dash = depthOf(positions.line(item));
  const parent = above(item, positions, (line) => depthOf(line) < dash || /^[a-z_]+:$/.test(line));
  if (item === 0 || parent === 0) return undefined;
  const wanted = keyDepth(positions.line(parent)) + 2;
  const line = positions.line(told);
  return dash !== wanted && keyDepth(line) === wanted + 2 && !proseLine.test(line) ? item : undefined;
};

/** The first line of a list, without its dash, where yaml minds the dash of a later one. */
const withoutDash = (told: number, positions: Positions): number | undefined => {
  const line = positions.line(told);
  const parent = above(told, positions, (text) => depthOf(text) < depthOf(line));
  const isList = /^ *- /.test(line) && parent > 0 && /:$/.test(positions.line(parent));
  return isList && parent + 1 < told && !/^ *-/.test(positions.line(parent + 1)) ? parent + 1 : undefined;
};

const isFirstOfText = (number: number, positions: Positions): boolean =>
  opensText.test(positions.line(number - 1)) && !/^ *(?:- |[a-z_]+:)/.test(positions.line(number + 1));

/** Where a text stands below the line that opens it. */
const textDepth = (line: string): number => keyDepth(line) + (/^ *- *[>|]/.test(line) ? 0 : 2);

/** The line at fault where yaml minds the indentation of another one, further on. */
export const misplacedAbove = (told: number, positions: Positions): Misplaced => {
  const before = positions.line(told - 1);
  if (/^ *-[a-z_]+: /.test(before)) return { line: told - 1, reason: "dash-space" };
  if (isFirstOfText(told - 1, positions)) {
    return { line: depthOf(before) === textDepth(positions.line(told - 2)) ? told : told - 1, reason: "indentation" };
  }
  const dashless = withoutDash(told, positions);
  if (dashless !== undefined) return { line: dashless, reason: "item-dash" };
  return { line: misplacedItem(told, positions) ?? told, reason: "indentation" };
};

/**
 * What yaml takes for a key of several lines: the value above and a key that is too deep; or a line of a text that begins
 * too far left.
 */
export const misplacedKey = (error: YAMLError, text: string, positions: Positions): Misplaced | undefined => {
  if (error.code !== "MULTILINE_IMPLICIT_KEY") return undefined;
  const [start, end] = error.pos;
  const [first, last] = [positions.lineOf(start), positions.lineOf(end)];
  const line = positions.line(first);
  if (/^ *-[a-z_]+: /.test(line)) return { line: first, reason: "dash-space" };
  const isValue = /: *$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  if (isValue && last > first && keyLine.test(positions.line(last))) return { line: last, reason: "indentation" };
  const isProse = proseLine.test(line) && depthOf(line) < depthOf(positions.line(first - 1));
  return isProse ? { line: first, reason: "continuation" } : undefined;
};
