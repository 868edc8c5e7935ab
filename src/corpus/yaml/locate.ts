import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Path, Range } from "../../model/diagnostic.ts";
import { maskRefused } from "../../text/code-points.ts";
import type { Positions } from "./positions.ts";

/** The node at a path or, unless exact, its nearest parent; with its key, when it stands in an object. */
export type Place = { readonly key: Node | undefined; readonly value: Node | null; readonly exact: boolean };

/** A key as the value has it: without what only escapes can bring in. */
const keyText = (node: unknown): string | undefined => {
  if (!isScalar(node) || typeof node.value !== "string") return undefined;
  const normal = node.value.normalize("NFC");
  return node.type === "QUOTE_DOUBLE" ? maskRefused(normal) : normal;
};

const step = (node: Node | null, segment: string | number): Omit<Place, "exact"> | undefined => {
  if (isSeq(node) && typeof segment === "number") {
    const item = node.items[segment];
    return item === undefined ? undefined : { key: undefined, value: item as Node | null };
  }
  if (!isMap(node)) return undefined;
  const pair = (node.items as Pair<Node, Node | null>[]).find(({ key }) => keyText(key) === segment);
  return pair && { key: pair.key, value: pair.value };
};

/** Follows a path through composed nodes as far as it exists. */
export const locate = (root: Node | null, path: Path): Place => {
  let place: Omit<Place, "exact"> = { key: undefined, value: root };
  for (const segment of path) {
    const next = step(place.value, segment);
    if (next === undefined) return { ...place, exact: false };
    place = next;
  }
  return { ...place, exact: true };
};

/** Where keys and values stand; for a path that does not exist, its nearest parent: the key, or the first line. */
export const rangeIn = (root: Node | null, positions: Positions, text: string) => {
  const firstLine = (start: number, end: number) => positions.range(start, Math.min(end, positions.lineEnd(start)));
  return (path: Path, part: "key" | "value"): Range => {
    const { key, value, exact } = locate(root, path);
    const [keyStart, keyEnd] = key?.range ?? [0, 0];
    const [start, end] = value?.range ?? [keyStart, keyEnd];
    const isEmpty = end === start;
    if (key !== undefined && (part === "key" || !exact || isEmpty)) return positions.range(keyStart, keyEnd);
    if (part === "key" || !exact) return firstLine(start, end);
    return positions.range(start, start + text.slice(start, end).trimEnd().length);
  };
};
