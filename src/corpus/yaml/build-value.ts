import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { firstSpecialSpace, maskRefused, refusedCharacters, specialIndent } from "../../text/code-points.ts";
import { type Finding, finding } from "./finding.ts";
import type { Positions } from "./positions.ts";

/** What the walk through the nodes needs, and the findings it adds to. */
type Walk = {
  readonly text: string;
  readonly positions: Positions;
  readonly findings: Finding[];
  /** Whether every text that the source spells out is in NFC. */
  readonly isNormal: boolean;
};

/** Where the characters that NFC changes are; the letters and marks of French stand elsewhere. */
const mayCompose = /[\u0300-\u200F\u205F-\u206F\u20C1-\uFFFF]/;

const reserved: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);

/** The place of a special space in a key, where it is written as such. */
const addSpace = (walk: Walk, node: Node, { index, name }: { readonly index: number; readonly name: string }): void => {
  const [start, end] = placeOf(node);
  const at = start + index;
  const isThere = !/["']/.test(walk.text[start] ?? "") && at < end;
  walk.findings.push(finding("text-special-space", isThere ? at : start, isThere ? at + 1 : end, { codePoint: name }));
};

const placeOf = ({ range }: Node): [start: number, end: number] => [range?.[0] ?? 0, range?.[1] ?? 0];

/** A text as the program works with it: NFC, and nothing refused, which only escapes can still bring in here. */
const buildText = (value: string, node: Scalar, walk: Walk): string => {
  if (walk.isNormal && node.type !== "QUOTE_DOUBLE") return value;
  const normal = value.normalize("NFC");
  if (node.type !== "QUOTE_DOUBLE") return normal;
  const [first] = refusedCharacters(normal);
  if (first === undefined) return normal;
  walk.findings.push(finding("text-control-character", ...placeOf(node), { codePoint: first.name }));
  return maskRefused(normal);
};

/** Prose cut at ` #`: a plain text of several words and a comment behind it, or what looks like « #1 » behind any. */
const checkComment = (value: string, node: Scalar, walk: Walk): void => {
  if (node.type !== "PLAIN" || node.comment === undefined) return;
  const end = node.range?.[1] ?? 0;
  const comment = walk.text.slice(end, walk.positions.lineEnd(end)).trim();
  if (!(value.includes(" ") ? /^#/ : /^#\S/).test(comment)) return;
  walk.findings.push(finding("yaml-comment-in-text", end + 1, end + 1 + comment.length, { comment }));
};

/** A line that opens or holds another text, in the midst of one. */
const swallowed = /\n *(?:(?:- )?(?:[a-z_]+: )?[>|]-?|- ".*")(?=\n)/;

/** A line of a folded text that begins further right than the first keeps its line end and its spaces. */
const checkFolding = (value: string, node: Scalar, walk: Walk): void => {
  if (node.type !== "BLOCK_FOLDED") return;
  const [start, end] = node.range ?? [0, 0];
  const { index } = swallowed.exec(walk.text.slice(start, end)) ?? {};
  if (index !== undefined) {
    const at = start + index + 1;
    walk.findings.push(finding("yaml-syntax", at, walk.positions.lineEnd(at), { reason: "swallowed" }));
  }
  if (!value.includes("\n ") || index !== undefined) return;
  const first = walk.positions.lineOf(start) + 1;
  const lines = walk.text.slice(walk.positions.offsetOf(first), end).trimEnd().split("\n");
  const depths = lines.map((line) => line.search(/\S|$/));
  const [depth = 0, ...others] = depths;
  // Where all others agree, the first one is out of line.
  const isFirst = others.length > 1 && new Set(others).size === 1;
  const line = first + (isFirst ? 0 : depths.findIndex((one) => one > depth));
  const at = walk.positions.offsetOf(line);
  walk.findings.push(finding("yaml-fold-indent", at, walk.positions.lineEnd(at)));
};

/** A special space that begins a line of a plain text was meant as indentation. */
const checkIndentation = (node: Scalar, walk: Walk): void => {
  const [start, end] = node.range ?? [0, 0];
  if (node.type !== "PLAIN") return;
  for (let at = walk.text.indexOf("\n", start); at !== -1 && at < end; at = walk.text.indexOf("\n", at + 1)) {
    const space = specialIndent(walk.text.slice(at + 1, end));
    if (space === undefined) continue;
    const offset = at + 1 + space.index;
    walk.findings.push(finding("text-special-space", offset, offset + 1, { codePoint: space.name }));
  }
};

const buildScalar = (node: Scalar, walk: Walk): unknown => {
  if (typeof node.value !== "string") {
    if (node.value === null) checkComment("", node, walk);
    return node.value;
  }
  checkIndentation(node, walk);
  checkComment(node.value, node, walk);
  checkFolding(node.value, node, walk);
  return buildText(node.value, node, walk);
};

/** The key of a pair, or undefined when it is refused. */
const buildKey = (node: unknown, walk: Walk): string | undefined => {
  if (!isScalar(node) || typeof node.value !== "string" || (node.type === "PLAIN" && node.value === "")) {
    const [start, end] = (node as Node | null)?.range ?? [0, 0];
    walk.findings.push(
      finding("yaml-key", start, end, { key: walk.text.slice(start, Math.min(end, walk.positions.lineEnd(start))) }),
    );
    return undefined;
  }
  const key = buildText(node.value, node, walk);
  const space = firstSpecialSpace(key);
  if (space !== undefined) addSpace(walk, node, space);
  else if (key === "<<") walk.findings.push(finding("yaml-merge-key", ...placeOf(node)));
  else if (reserved.has(key)) walk.findings.push(finding("yaml-reserved-key", ...placeOf(node), { key }));
  else return key;
  return undefined;
};

const tellDuplicate = (key: string, first: Node, second: Node, walk: Walk): void => {
  const line = ({ range }: Node) => walk.positions.lineOf(range?.[0] ?? 0);
  walk.findings.push(
    finding("yaml-duplicate-key", ...placeOf(second), { key, first: line(first), second: line(second) }),
  );
};

const firstNodes = (items: readonly Pair<Node, Node | null>[]): Map<string, Node> => {
  const keyOf = (node: Node): string => (isScalar(node) ? String(node.value).normalize("NFC") : "");
  return new Map([...items].reverse().map(({ key }) => [keyOf(key), key]));
};

/** An object with the first value of each key. Plain assignment is safe: `__proto__` is among the reserved keys. */
const buildMap = (map: YAMLMap, walk: Walk): Record<string, unknown> => {
  const entries: Record<string, unknown> = {};
  const items = map.items as Pair<Node, Node | null>[];
  let firsts: Map<string, Node> | undefined;
  for (const { key: node, value } of items) {
    const key = buildKey(node, walk);
    const built = buildNode(value, walk);
    if (key === undefined) continue;
    if (Object.hasOwn(entries, key)) {
      firsts ??= firstNodes(items);
      tellDuplicate(key, firsts.get(key) ?? node, node, walk);
    } else entries[key] = built;
  }
  return entries;
};

const buildNode = (node: Node | null, walk: Walk): unknown => {
  if (isScalar(node)) return buildScalar(node, walk);
  if (isMap(node)) return buildMap(node, walk);
  if (isSeq(node)) return node.items.map((item) => buildNode(item as Exclude<Node, Alias> | null, walk));
  return isAlias(node) ? undefined : null;
};

/**
 * Builds plain objects, lists and scalars from composed nodes, and tells what is refused in them: keys that are not
 * text, twice the same, or names every object has; code points that data may not hold, also by escape.
 */
export const buildValue = (
  root: Node | null,
  text: string,
  positions: Positions,
): { readonly value: unknown; readonly findings: readonly Finding[] } => {
  const walk: Walk = { text, positions, findings: [], isNormal: !mayCompose.test(text) };
  return { value: buildNode(root, walk), findings: walk.findings };
};
