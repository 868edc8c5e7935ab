import { LineCounter } from "yaml";
import type { Range } from "../../model/diagnostic.ts";

/** Lines of a text, and the line and column of its offsets. */
export type Positions = {
  /** Both ends of a range of offsets; offsets beyond the text count as its end. */
  readonly range: (start: number, end: number) => Range;
  /** The number of the line that holds an offset, from 1. */
  readonly lineOf: (offset: number) => number;
  /** The text of a line, from 1, without its end; empty beyond the last one. */
  readonly line: (number: number) => string;
  /** The offset where a line begins, from 1. */
  readonly offsetOf: (number: number) => number;
  /** The offset where the line that holds an offset ends. */
  readonly lineEnd: (offset: number) => number;
};

/** Counts the lines of a text whose line ends are all `\n`. */
export const positionsIn = (text: string): Positions => {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) counter.addNewLine(at + 1);

  const position = (offset: number) => {
    const { line, col } = counter.linePos(Math.min(Math.max(offset, 0), text.length));
    return { line, column: col };
  };
  const lineEnd = (offset: number) => {
    const at = text.indexOf("\n", offset);
    return at === -1 ? text.length : at;
  };
  return {
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    lineOf: (offset) => position(offset).line,
    line: (number) => {
      const start = counter.lineStarts[number - 1];
      return start === undefined ? "" : text.slice(start, lineEnd(start));
    },
    offsetOf: (number) => counter.lineStarts[number - 1] ?? 0,
    lineEnd,
  };
};
