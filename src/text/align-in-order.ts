import { isDeepStrictEqual } from "node:util";
import { diffArrays } from "diff";
import type { Aligned, Alignment, Entry } from "./alignment.ts";

/**
 * Aligns lists whose items have no key: what stands in both in one order is the same item. Between two such, one for one
 * is an item changed; among several, those that are alike. Last, the same value at another place is an item moved.
 */
export const alignInOrder = (
  before: readonly unknown[],
  after: readonly unknown[],
  isAlike: (before: unknown, after: unknown) => boolean,
): Alignment => {
  const pairs = new Map<Entry, Entry>();
  const [gone, come] = [new Set<Entry>(), new Set<Entry>()];
  for (const { removed, added, same } of hunksOf(before, after)) {
    for (const [old, entry] of same) pairs.set(entry, old);
    for (const [old, entry] of pairedIn(removed, added, isAlike)) pairs.set(entry, old);
    for (const old of removed) gone.add(old);
    for (const entry of [...same.map(([, now]) => now), ...added]) come.add(entry);
  }
  for (const old of pairs.values()) gone.delete(old);
  const items = [...come].map((entry): Aligned => {
    const known = pairs.get(entry);
    if (known !== undefined) return { entry, before: known, moved: false };
    const old = [...gone].find(({ value }) => isDeepStrictEqual(value, entry.value));
    if (old !== undefined) gone.delete(old);
    return { entry, before: old, moved: old !== undefined };
  });
  return { gone: [...gone], items, reordered: undefined };
};

/** What two lists have in common up to here, and what follows it in each before they meet again. */
type Hunk = { readonly same: [Entry, Entry][]; readonly removed: Entry[]; readonly added: Entry[] };

/** Beyond so many changed items, two lists are said to share none in order: the search takes the square of that time. */
const mostEdits = 1_000;

type Run = { readonly added: boolean; readonly removed: boolean; readonly count: number };

const runsOf = (before: readonly unknown[], after: readonly unknown[]): readonly Run[] =>
  diffArrays([...before], [...after], { comparator: isDeepStrictEqual, maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];

const hunksOf = (before: readonly unknown[], after: readonly unknown[]): Hunk[] => {
  const hunks: Hunk[] = [];
  const at = { before: 0, after: 0 };
  const old = (): Entry => ({ name: at.before + 1, value: before[at.before++] });
  const now = (): Entry => ({ name: at.after + 1, value: after[at.after++] });
  for (const { added, removed, count } of runsOf(before, after)) {
    if ((!added && !removed) || hunks.length === 0) hunks.push({ same: [], removed: [], added: [] });
    const hunk = hunks[hunks.length - 1];
    for (let index = 0; index < count; index += 1) {
      if (removed) hunk?.removed.push(old());
      else if (added) hunk?.added.push(now());
      else hunk?.same.push([old(), now()]);
    }
  }
  return hunks;
};

const pairedIn = (
  removed: readonly Entry[],
  added: readonly Entry[],
  isAlike: (before: unknown, after: unknown) => boolean,
): [Entry, Entry][] => {
  const alone = removed.length === 1 && added.length === 1;
  let next = 0;
  return removed.flatMap((old) => {
    const found = added.findIndex(({ value }, index) => index >= next && (alone || isAlike(old.value, value)));
    const entry = added[found];
    if (entry === undefined) return [];
    next = found + 1;
    return [[old, entry]];
  });
};
