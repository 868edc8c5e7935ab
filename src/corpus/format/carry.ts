import { isDeepStrictEqual } from "node:util";
import { type Branch, type Entry, isBlock, type Leaf } from "./outline.ts";

const plain = (value: Leaf | Branch): unknown =>
  value.kind === "leaf" ? value.value : value.entries.map((entry) => [entry.key ?? null, plain(entry.value)] as const);

/** What an item of a list is known by: its code or its number. */
const nameOf = ({ value }: Entry): unknown => {
  if (value.kind !== "map") return undefined;
  const named = value.entries.find(({ key }) => key === "code" || key === "numero");
  return named === undefined ? undefined : plain(named.value);
};

/** Finds where each entry went: a key under its name, an item by its code, or else by all it holds. */
const twinsIn = (branch: Branch): ((entry: Entry) => Entry | undefined) => {
  const { kind, entries } = branch;
  if (kind === "map") {
    const byKey = new Map(entries.map((entry) => [entry.key, entry]));
    return ({ key }) => byKey.get(key);
  }
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]));
  return (entry) => {
    const name = nameOf(entry);
    if (name !== undefined) return byName.get(name);
    return entries.find(({ value }) => isDeepStrictEqual(plain(value), plain(entry.value)));
  };
};

const isComment = (mark: string): boolean => mark !== "";

/** Every comment of an entry and of what it holds. */
const commentsOf = ({ before, beside, value }: Entry): string[] => [
  ...before.filter(isComment),
  ...(beside === undefined ? [] : [beside]),
  ...(value.kind === "leaf" ? [] : commentsWithin(value)),
];

const commentsWithin = ({ entries, after }: Branch): string[] => [
  ...entries.flatMap(commentsOf),
  ...after.filter(isComment),
];

/**
 * Gives the comments and blank lines of one outline to another one of the same file, each to the entry that it stood by.
 * Where that is gone, they go to what comes next: no comment is lost.
 */
export const carry = (from: Branch, to: Branch): void => {
  const twinOf = twinsIn(to);
  let homeless: string[] = [];
  for (const entry of from.entries) {
    const twin = twinOf(entry);
    if (twin === undefined) {
      homeless.push(...commentsOf(entry));
      continue;
    }
    twin.before.push(...homeless, ...entry.before);
    homeless = [];
    twin.beside ??= entry.beside;
    if (isBlock(twin.value) && entry.value.kind === twin.value.kind) carry(entry.value, twin.value);
    else if (entry.value.kind !== "leaf") homeless.push(...commentsWithin(entry.value));
  }
  to.after.push(...homeless, ...from.after);
};
