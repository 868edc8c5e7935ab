import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";

/** A scalar: its value, and how a number is written. */
export type Leaf = { readonly kind: "leaf"; readonly value: unknown; readonly source: string };

/** An object or a list, with the comments and blank lines after its last entry. */
export type Branch = {
  readonly kind: "map" | "list";
  /** Whether it stands between brackets: then columns say nothing. */
  readonly inFlow: boolean;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
  readonly after: string[];
};

/** A key with its value, or an item of a list, with the comments and blank lines (empty texts) around it. */
export type Entry = {
  readonly key: string | undefined;
  readonly value: Leaf | Branch;
  readonly start: number;
  readonly end: number;
  readonly before: string[];
  /** The comment on its line. */
  beside: string | undefined;
};

/** A branch that is written by lines: not between brackets, and not empty. */
export const isBlock = (value: Leaf | Branch | undefined): value is Branch =>
  value !== undefined && value.kind !== "leaf" && !value.inFlow && value.entries.length > 0;

const columnAt = (text: string, offset: number): number => offset - text.lastIndexOf("\n", offset - 1) - 1;

const textOf = (value: unknown): unknown => (typeof value === "string" ? value.normalize("NFC") : value);

const leafOf = (node: Node | null, text: string): Leaf => {
  const [start, end] = node?.range ?? [0, 0];
  return { kind: "leaf", value: isScalar(node) ? textOf(node.value) : null, source: text.slice(start, end) };
};

const entryOf = (key: Node | undefined, node: Node | null, text: string): Entry => {
  const value = outlineOf(node, text);
  const [keyStart, keyEnd] = key?.range ?? [];
  const [start, end] = node?.range ?? [keyEnd ?? 0, keyEnd ?? 0];
  return {
    key: isScalar(key) ? String(textOf(key.value)) : undefined,
    value,
    start: keyStart ?? start,
    end: value.kind === "leaf" ? end : value.end,
    before: [],
    beside: undefined,
  };
};

const entriesOf = (node: Node | null, text: string): Entry[] => {
  if (isMap(node)) return (node.items as Pair<Node, Node | null>[]).map(({ key, value }) => entryOf(key, value, text));
  return isSeq(node) ? (node.items as (Node | null)[]).map((item) => entryOf(undefined, item, text)) : [];
};

const outlineOf = (node: Node | null, text: string): Leaf | Branch => {
  if (!isMap(node) && !isSeq(node)) return leafOf(node, text);
  const [start, end] = node.range ?? [0, 0];
  const entries = entriesOf(node, text);
  const inFlow = node.flow === true;
  return {
    kind: isMap(node) ? "map" : "list",
    inFlow,
    column: columnAt(text, start),
    start,
    // What yaml counts to a block goes on to the comments after it.
    end: inFlow ? end : (entries.at(-1)?.end ?? end),
    entries,
    after: [],
  };
};

/** The outline of a text around its root: a list of one entry, which no column is left of. */
export const outline = (root: Node | null, text: string): Branch => ({
  kind: "list",
  inFlow: false,
  column: -1,
  start: 0,
  end: text.length,
  entries: [entryOf(undefined, root, text)],
  after: [],
});
