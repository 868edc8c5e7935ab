import { Composer, type CST, type ParsedNode, type YAMLError } from "yaml";
import { type Finding, finding } from "./finding.ts";
import { limits } from "./limits.ts";
import { type Misplaced, misplacedAbove, misplacedKey } from "./misplaced.ts";
import type { Positions } from "./positions.ts";

/** The node tree of the first document of a text, and what is wrong with its syntax. */
export type Composed = { readonly root: ParsedNode | null; readonly findings: readonly Finding[] };

const options = {
  version: "1.2",
  schema: "core",
  resolveKnownTags: false,
  prettyErrors: false,
  strict: true,
  // Told by build-value.ts, with both lines and in linear time: yaml compares each key with all the others.
  uniqueKeys: false,
  keepSourceTokens: false,
} as const;

/** What read-tokens.ts has told already: these all come with a tag, an anchor, an alias or a directive. */
const toldBefore: ReadonlySet<string> = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "BAD_PROP_ORDER",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED",
]);

const reasons: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indentation",
  BAD_SCALAR_START: "scalar-start",
  BLOCK_AS_IMPLICIT_KEY: "indentation",
  BLOCK_IN_FLOW: "flow",
  KEY_OVER_1024_CHARS: "long-key",
  MULTILINE_IMPLICIT_KEY: "multiline-key",
};

const missing: readonly (readonly [RegExp, string])[] = [
  [/end with a [\]}]$/, "bracket"],
  [/followed by map values/, "colon"],
  [/^Missing (,|space)/, "comma"],
  [/^Comments must be separated/, "comment"],
  [/without - indicator$/, "indentation"],
];

/** Our name for a kind of syntax error, for messages/ to put in words. */
const reasonOf = ({ code, message }: YAMLError): string =>
  missing.find(([pattern]) => pattern.test(message))?.[1] ?? reasons[code] ?? "unexpected";

/** A quoted text that a quote inside it closes: `'d'été'`, `"le "texte""`. */
const isClosedTooSoon = (text: string, offset: number, positions: Positions): boolean => {
  const line = positions.line(positions.lineOf(offset));
  const [, quote = ""] = /(?:^|[\s:[{,-])(["'])(?:(?!\1).)*\1[^\s,:\]}#]/.exec(line) ?? [];
  return quote !== "" && text.slice(0, positions.lineEnd(offset)).trimEnd().endsWith(quote);
};

/** A bracket never closed is told where it opens. */
const openBracket = (text: string, before: number): number =>
  Math.max(text.lastIndexOf("[", before - 1), text.lastIndexOf("{", before - 1), 0);

/** A key of several lines is told at its end, not also where it begins. */
const isTwin = ({ code, pos }: YAMLError, errors: readonly YAMLError[]): boolean =>
  code === "BLOCK_AS_IMPLICIT_KEY" &&
  errors.some((one) => one.code === "MULTILINE_IMPLICIT_KEY" && one.pos[0] === pos[0] && one.pos[1] > pos[1]);

const toFinding = (error: YAMLError, text: string, positions: Positions): Finding => {
  const [start, end] = error.pos;
  if (error.code === "TAB_AS_INDENT") return finding("yaml-tab", start, end);
  if (error.code === "RESOURCE_EXHAUSTION") return finding("yaml-too-deep", start, end, { limit: limits.depth });
  const lineEnd = positions.lineEnd(start);
  const line = text.slice(start, lineEnd);
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(positions.line(positions.lineOf(start)))) {
    return finding("yaml-syntax", start, lineEnd, { reason: "conflict" });
  }
  const ofLine = ({ line, reason }: Misplaced): Finding => {
    const at = positions.offsetOf(line);
    return finding("yaml-syntax", at, positions.lineEnd(at), { reason });
  };
  const misplaced = misplacedKey(error, text, positions);
  if (misplaced !== undefined) return ofLine(misplaced);
  if (isClosedTooSoon(text, start, positions)) return finding("yaml-syntax", start, lineEnd, { reason: "inner-quote" });
  if (/^[a-z_]+:[^\s/]/.test(line)) return finding("yaml-syntax", start, lineEnd, { reason: "colon-space" });
  if (/^-\s*$/.test(line)) return finding("yaml-syntax", start, lineEnd, { reason: "dash" });
  if (error.message.startsWith("Nested mappings") && /:(\s|$)/.test(line)) {
    return finding("yaml-unquoted-colon", start, lineEnd, { text: line });
  }
  if (/^[>|][-+]?$/.test(line)) return finding("yaml-syntax", start, lineEnd, { reason: "item-dash" });
  const reason = reasonOf(error);
  const told = positions.lineOf(start);
  const above = reason === "indentation" ? misplacedAbove(told, positions) : undefined;
  if (above !== undefined && above.line !== told) return ofLine(above);
  const at = reason === "bracket" ? openBracket(text, start) : start;
  return finding("yaml-syntax", at, Math.min(Math.max(end, at + 1), positions.lineEnd(at)), { reason });
};

/** Composes token trees that stay within the limits. Each error and each warning of yaml becomes a finding. */
export const compose = (tokens: readonly CST.Token[], text: string, positions: Positions): Composed => {
  const documents = tokens.filter(({ type }) => type === "document");
  const second = documents[1];
  const read = second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second));
  // Read to its end: a generator that is left half-way has V8 keep the tokens far longer, at the cost of its memory.
  const [document] = [...new Composer(options).compose(read, true, text.length)];
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const findings = errors
    .filter(({ code, message }) => !toldBefore.has(code) && !message.startsWith("Missing closing"))
    .filter((error) => !isTwin(error, errors))
    .map((error) => toFinding(error, text, positions));
  if (second !== undefined) findings.push(finding("yaml-multiple-documents", second.offset, second.offset + 3));
  return { root: document?.contents ?? null, findings };
};
