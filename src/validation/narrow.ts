import type { YamlDocument } from "../corpus/yaml-document.ts";
import type { Range } from "../model/diagnostic.ts";

/** The place of a piece of text between the lines of a range; the range itself if it is not written there as such. */
export const narrow = (range: Range, piece: string, document: YamlDocument): Range => {
  for (let line = range.start.line; line <= range.end.line; line += 1) {
    const at = document.lineAt(line).indexOf(piece, line === range.start.line ? range.start.column - 1 : 0);
    if (at !== -1) return { start: { line, column: at + 1 }, end: { line, column: at + 1 + piece.length } };
  }
  return range;
};
