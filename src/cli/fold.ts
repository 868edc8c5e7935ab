import { widestProse, wrap } from "../render/layout.ts";
import { stringWidth } from "../render/width.ts";

/** A line to be copied into a shell, or one laid out by itself. */
const isKept = (line: string): boolean => /^ *(?:rncp|npm|npx) [\w-]/.test(line) || line.includes("\u001b");

/** Where the text of a line begins: after its indent, and after a term that stands before it. */
const beginning = (line: string): number => /^ *(?:\S+(?: \S+)* {2,})?/.exec(line)?.[0].length ?? 0;

/** Lines folded at spaces to fit, what follows under where their text begins; command lines stay whole. */
export const folded = (text: string, columns: number): string =>
  text
    .split("\n")
    .flatMap((line) => {
      if (stringWidth(line) <= columns || isKept(line)) return [line];
      const start = Math.min(beginning(line), Math.floor(columns / 2));
      const [first = "", ...rest] = wrap(line.slice(start), columns - start);
      return [line.slice(0, start) + first, ...rest.map((one) => " ".repeat(start) + one)];
    })
    .join("\n");

/** Sentences for somebody at a terminal; what is indented was laid out. */
export const foldedSentences = (text: string, columns: number): string =>
  text
    .split("\n")
    .map((line) => (/^\s/.test(line) ? line : folded(line, Math.min(columns, widestProse))))
    .join("\n");
