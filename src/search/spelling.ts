import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Vocabulary } from "../model/search-index.ts";
import { distance } from "../text/distance.ts";
import { nearestOf } from "../text/nearest.ts";

/**
 * The word of the vocabulary that a mistyped word most likely stands for: at most one slip (a letter missing, added,
 * changed, or two swapped) from four letters on, two from eight on where the first letter is right: two slips often make
 * another word. Among equals: the same first letter, then the most frequent, then code-unit order. Undefined when none is near enough.
 */
export const nearestWord = (word: string, vocabulary: Pick<Vocabulary, "get" | "keys">): string | undefined => {
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (limit === 0 || /\d/.test(word)) return undefined;
  let best: { readonly word: string; readonly cost: number; readonly count: number } | undefined;
  for (const candidate of vocabulary.keys()) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > limit) continue;
    const slips = distance(word, candidate, limit);
    const sameStart = candidate[0] === word[0];
    if (slips > (sameStart ? limit : 1)) continue;
    const count = vocabulary.get(candidate)?.length ?? 0;
    if (count === 0) continue;
    const cost = slips + (sameStart ? 0 : 0.5);
    const order =
      best === undefined ? -1 : cost - best.cost || best.count - count || compareCodeUnits(candidate, best.word);
    if (order < 0) best = { word: candidate, cost, count };
  }
  return best?.word;
};

/** How many near words are named for one that nothing answers. */
const named = 3;

/**
 * The words of the vocabulary that look like one that nothing answers, the nearest first, too far to be read in its place:
 * at most two letters in five differ, and the first is the same.
 */
export const wordsLike = (word: string, vocabulary: Pick<Vocabulary, "keys">): string[] => {
  const limit = Math.floor((word.length * 2) / 5);
  const alike = [...vocabulary.keys()].filter((candidate) => candidate[0] === word[0] && candidate.length > 3);
  return nearestOf(word, alike.sort(compareCodeUnits), () => limit)
    .slice(0, named)
    .map(({ candidate }) => candidate);
};
