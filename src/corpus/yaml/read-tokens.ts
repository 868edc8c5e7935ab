import { CST, Lexer, Parser } from "yaml";
import { type Finding, finding } from "./finding.ts";
import { limits } from "./limits.ts";

/** The token trees of a text, what is refused in it, and whether a limit stopped the reading before its end. */
export type TokensRead = {
  readonly tokens: readonly CST.Token[];
  readonly findings: readonly Finding[];
  readonly stopped: boolean;
};

const unclosedQuote = (lexeme: string, offset: number, size: number): Finding | undefined => {
  if (lexeme.length > 1 && lexeme.at(-1) === lexeme[0]) return undefined;
  const [line = ""] = lexeme.split("\n", 1);
  const unclosed = offset + lexeme.length === size ? "file" : "line";
  return finding("yaml-syntax", offset, offset + line.length, { reason: "quote", unclosed });
};

const refusedLexeme = (lexeme: string, offset: number, size: number): Finding | undefined => {
  const end = offset + lexeme.length;
  switch (lexeme[0]) {
    case "'":
    case '"':
      return unclosedQuote(lexeme, offset, size);
    case "&":
    case "*":
      return finding("yaml-alias", offset, end, { name: lexeme });
    case "!":
      return finding("yaml-tag", offset, end, { tag: lexeme });
    case "%":
      return finding("yaml-directive", offset, end, { directive: lexeme });
    default:
      return undefined;
  }
};

const passedLimit = (parser: Parser, lexemes: number, scalars: number): Finding | undefined => {
  const at = parser.offset;
  if (parser.stack.length > limits.depth) return finding("yaml-too-deep", at, at + 1, { limit: limits.depth });
  const top = parser.stack.at(-1);
  const items = top !== undefined && "items" in top ? top.items.length : 0;
  if (items > limits.items) return finding("yaml-too-many-items", at, at + 1, { limit: limits.items });
  if (scalars > limits.scalars) return finding("yaml-too-many-items", at, at + 1, { limit: limits.scalars });
  if (lexemes > limits.tokens) return finding("yaml-too-many-items", at, at + 1, { limit: limits.tokens });
  return undefined;
};

/** Puts aside the parser's errors: it tells them as tokens, and goes on. */
const sortOut = (yielded: Iterable<CST.Token>, tokens: CST.Token[], findings: Finding[]): void => {
  for (const token of yielded) {
    if (token.type !== "error") tokens.push(token);
    else findings.push(finding("yaml-syntax", token.offset, token.offset + 1, { reason: "unexpected" }));
  }
};

/**
 * Reads a text token by token, as yaml's own `Parser.parse` does, and stops as soon as a limit is passed: composing
 * deep nesting can abort the process, and no `catch` sees that.
 */
export const readTokens = (text: string): TokensRead => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const findings: Finding[] = [];
  let isContent = false;
  let lexemes = 0;
  let scalars = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    const wasContent: boolean = isContent;
    isContent = !wasContent && lexeme === CST.SCALAR;
    if (wasContent || lexeme[0] === '"' || lexeme[0] === "'") scalars += 1;
    const refused = wasContent ? undefined : refusedLexeme(lexeme, parser.offset, text.length);
    if (refused !== undefined) findings.push(refused);

    sortOut(parser.next(lexeme), tokens, findings);
    const passed = passedLimit(parser, lexemes, scalars);
    if (passed !== undefined) return { tokens, findings: [...findings, passed], stopped: true };
    if (findings.length > limits.errors) {
      const more = finding("yaml-too-many-errors", parser.offset, parser.offset, { limit: limits.errors });
      return { tokens, findings: [...findings, more], stopped: true };
    }
  }
  sortOut(parser.end(), tokens, findings);
  return { tokens, findings, stopped: false };
};
