/** Two statements that share words; `close` when they may be equivalent. */
export type Pair = { readonly a: string; readonly b: string; readonly score: number; readonly close: boolean };

/** A pair that is proposed; `mutual` when each is the best of the other. */
export type Selected = Pair & { readonly mutual: boolean };

/** The score from which a pair is proposed, for all pairs of fiches. */
export const leastScore = 0.19;

const bounds = {
  /** How near a pair must come to the best one of the side where that one is lower, and of the other side. */
  ofLower: 0.5,
  ofHigher: 0.4,
  /** How many proposals one statement has at most, when the lists are of one length; more in the shorter list. */
  most: 3,
} as const;

/** Keeps the pairs, all of the least score at least, that are among the best for both of their statements. */
export const selectPairs = (pairs: readonly Pair[], lengthA: number, lengthB: number): Selected[] => {
  const scoresOfA = scoresBy(pairs, ({ a }) => a);
  const scoresOfB = scoresBy(pairs, ({ b }) => b);
  const mostOfA = Math.round(bounds.most * Math.max(1, lengthB / lengthA));
  const mostOfB = Math.round(bounds.most * Math.max(1, lengthA / lengthB));
  const selected: Selected[] = [];
  for (const pair of pairs) {
    const ofA = scoresOfA.get(pair.a) ?? [];
    const ofB = scoresOfB.get(pair.b) ?? [];
    const bestOfA = ofA[0] ?? 0;
    const bestOfB = ofB[0] ?? 0;
    const { ofLower, ofHigher } = bounds;
    const near = Math.max(ofLower * Math.min(bestOfA, bestOfB), ofHigher * Math.max(bestOfA, bestOfB));
    if (pair.score < near || isBeyond(ofA, pair.score, mostOfA) || isBeyond(ofB, pair.score, mostOfB)) continue;
    selected.push({ ...pair, mutual: pair.score === bestOfA && pair.score === bestOfB });
  }
  return selected;
};

/** Of equals that do not all find room none is kept, whatever the order they came in; the best always are. */
const isBeyond = (scores: readonly number[], score: number, most: number): boolean =>
  score !== scores[0] && scores.lastIndexOf(score) >= most;

/** The scores of each statement, from the best. */
const scoresBy = (pairs: readonly Pair[], idOf: (pair: Pair) => string): Map<string, number[]> => {
  const found = new Map<string, number[]>();
  for (const pair of pairs) {
    const scores = found.get(idOf(pair));
    if (scores === undefined) found.set(idOf(pair), [pair.score]);
    else scores.push(pair.score);
  }
  for (const scores of found.values()) scores.sort((x, y) => y - x);
  return found;
};
