import { CST, Lexer } from "yaml";

/** A comment, or a blank line, which has an empty text. */
export type Mark = {
  readonly text: string;
  readonly offset: number;
  /** UTF-16 units between the start of its line and the comment. */
  readonly column: number;
  /** What stands before it on its line. */
  readonly lead: string;
};

/** A comment as it is written: NFC, with ordinary spaces for tabs and for what YAML 1.1 takes for a line end. */
const written = (comment: string): string =>
  comment
    .normalize("NFC")
    .replace(/[\t\u2028\u2029]/g, " ")
    .trimEnd();

/**
 * The comments and blank lines of a text, in its order; none of those that belong to a scalar. A blank line that stands
 * before a comment has its column, for they go together; any other has -1.
 */
export const marksIn = (text: string): Mark[] => {
  const marks: Mark[] = [];
  let offset = 0;
  let lineStart = 0;
  let blank: number | undefined;
  let isContent = false;
  const leave = (column: number): void => {
    if (blank !== undefined) marks.push({ text: "", offset: blank, column, lead: "" });
    blank = undefined;
  };
  for (const lexeme of new Lexer().lex(text)) {
    const wasContent: boolean = isContent;
    isContent = !wasContent && lexeme === CST.SCALAR;
    if (!wasContent && (isContent || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END)) continue;
    const before = text.slice(lineStart, offset);
    if (!wasContent && lexeme.startsWith("#")) {
      leave(before.length);
      marks.push({ text: written(lexeme), offset, column: before.length, lead: before });
    } else if (!wasContent && lexeme === "\n") {
      if (before.trim() === "") blank ??= lineStart;
    } else if (lexeme.trim() !== "" || wasContent) {
      leave(-1);
    }
    offset += lexeme.length;
    const newline = lexeme.lastIndexOf("\n");
    if (newline !== -1) lineStart = offset - lexeme.length + newline + 1;
  }
  return marks;
};

/** The comments among marks, as they are written, in the order of their code units: a multiset to compare. */
export const commentsAmong = (marks: readonly Mark[]): string[] =>
  marks
    .map((mark) => mark.text)
    .filter((comment) => comment !== "")
    .sort();
