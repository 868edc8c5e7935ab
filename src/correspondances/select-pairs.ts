import { nearestOf, scoreOf } from "./score.ts";

/** Two statements by their places in their lists; `mutual` when each is the nearest of the other. */
export type Selected = {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
  readonly score: number;
  readonly mutual: boolean;
};

/** The score from which a pair is proposed, for all pairs of fiches. */
export const leastScore = 0.15;

/** How near a pair must come to the best one of the side where that one is lower, and of the other side. */
const bounds = { ofLower: 0.85, ofHigher: 0.4 } as const;

/** Keeps the pairs that score enough and are about the best for one of their statements, and not far off for the other. */
export const selectPairs = (likenesses: readonly (readonly number[])[], least: number): Selected[] => {
  const nearest = nearestOf(likenesses);
  const selected: Selected[] = [];
  nearest.a.forEach((a, i) => {
    nearest.b.forEach((b, j) => {
      const likeness = likenesses[i]?.[j] ?? 0;
      const near = Math.max(bounds.ofLower * Math.min(a.best, b.best), bounds.ofHigher * Math.max(a.best, b.best));
      if (likeness === 0 || likeness < near) return;
      const score = scoreOf(likeness, a, b);
      if (score >= least) {
        selected.push({ i, j, likeness, score, mutual: likeness === a.best && likeness === b.best });
      }
    });
  });
  return selected;
};
