import { conceptCount, conceptsOf } from "./concepts.ts";
import type { Profile } from "./profile.ts";

/** What two words of one concept share of what the same word would. */
const conceptShare = 0.5;

/** What one rare verb shares with itself as a word, beside what it counts as an action. */
const verbShare = 0.5;

/** By family and by concept, where they stand: column, weight, and 1 for a verb, three numbers for each word. */
type Index = { readonly families: readonly number[][]; readonly concepts: readonly number[][] };

/** What a statement shares with each column, and how much of it comes from the word looked up now. */
type Shared = { readonly total: Float64Array; readonly rank: Int32Array; readonly share: Float64Array };

/** How much of each statement of `rows` each one of `columns` has too, row after row, in weight of words. */
export const sharedWeights = (
  rows: readonly Profile[],
  columns: readonly Profile[],
  families: number,
): Float64Array[] => {
  const index = indexOf(columns, families);
  return rows.map((row) => sharedWith(row, index, columns.length));
};

const indexOf = (columns: readonly Profile[], familyCount: number): Index => {
  const families: number[][] = Array.from({ length: familyCount }, () => []);
  const concepts: number[][] = Array.from({ length: conceptCount }, () => []);
  columns.forEach(({ words }, column) => {
    for (const { family, weight, verb } of words) {
      families[family]?.push(column, weight, verb ? 1 : 0);
      for (const concept of conceptsOf(family)) concepts[concept]?.push(column, weight, verb ? 1 : 0);
    }
  });
  return { families, concepts };
};

const sharedWith = ({ words }: Profile, { families, concepts }: Index, columns: number): Float64Array => {
  const shared: Shared = {
    total: new Float64Array(columns),
    rank: new Int32Array(columns).fill(-1),
    share: new Float64Array(columns),
  };
  words.forEach((word, rank) => {
    add(shared, rank, word.weight, families[word.family] ?? [], 1, word.verb ? verbShare : 1);
    for (const concept of conceptsOf(word.family)) {
      add(shared, rank, word.weight, concepts[concept] ?? [], conceptShare, word.verb ? 0 : conceptShare);
    }
  });
  return shared.total;
};

/**
 * A word counts once for a column: for the same word, or else for the best of its near ones. Flat arrays and an index,
 * as this runs some ten thousand times before the engine has warmed up.
 */
const add = (
  shared: Shared,
  rank: number,
  own: number,
  places: readonly number[],
  noun: number,
  verb: number,
): void => {
  for (let at = 0; at < places.length; at += 3) {
    const column = places[at] ?? 0;
    const share = Math.min(own, places[at + 1] ?? 0) * (places[at + 2] === 1 ? verb : noun);
    const before = shared.rank[column] === rank ? (shared.share[column] ?? 0) : 0;
    if (share <= before) continue;
    shared.rank[column] = rank;
    shared.share[column] = share;
    shared.total[column] = (shared.total[column] ?? 0) + share - before;
  }
};
