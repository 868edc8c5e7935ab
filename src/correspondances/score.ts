import { sameLikeness } from "./likeness.ts";

/** How near a statement is to the other fiche, as likenesses are counted. */
export type Nearest = {
  /** To its nearest there. */
  readonly best: number;
  /** To its nearest ones on the whole. */
  readonly usual: number;
};

/** How much of what a statement is to its three nearest ones, on the whole, is taken off a likeness. */
const usualShare = 0.5;

type Likenesses = readonly (readonly number[])[];

/** How near the statements of both lists are to the other list, from their likenesses, a row for each of the first. */
export const nearestOf = (likenesses: Likenesses): { readonly a: Nearest[]; readonly b: Nearest[] } => ({
  a: likenesses.map(nearestIn),
  b: (likenesses[0] ?? []).map((_, j) => nearestIn(likenesses.map((row) => row[j] ?? 0))),
});

/** The three best are kept by hand: sorting all rows would take half the time of a whole comparison. */
const nearestIn = (likenesses: readonly number[]): Nearest => {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let index = 0; index < likenesses.length; index += 1) {
    const likeness = likenesses[index] ?? 0;
    if (likeness <= third) continue;
    third = Math.min(likeness, second);
    second = Math.max(second, Math.min(likeness, first));
    first = Math.max(likeness, first);
  }
  return { best: first, usual: (first + second + third) / Math.min(3, likenesses.length) };
};

/**
 * How much nearer two statements are than both are to the rest: 1 for the same ones, below 0 when they are nearer to
 * others. A statement full of the words of its trade is somewhat near to all of the other fiche, a short one to few.
 */
export const scoreOf = (likeness: number, a: Nearest, b: Nearest): number => {
  const expected = (usualShare * (a.usual + b.usual)) / 2;
  return expected === sameLikeness ? 1 : (likeness - expected) / (sameLikeness - expected);
};

/** A score as it is shown, from 0 to 1: the square root spreads the low ones out, where most are; four decimals. */
export const shownScore = (score: number): number =>
  Math.round(Math.sqrt(Math.min(1, Math.max(0, score))) * 10_000) / 10_000;
