import { familyCount } from "../text/families.ts";
import type { Profile } from "./profile.ts";
import { sharedWeights } from "./shared.ts";

/** How near two statements are; all from 0 to 1 but the evidence. */
export type Likeness = {
  readonly score: number;
  /** What the one that is less covered has of its words in the other. */
  readonly cover: number;
  /** The weight of the words they share. */
  readonly evidence: number;
  /** How near their actions are. */
  readonly action: number;
};

/** How much the actions weigh in the score: without a common one, a score is that of a mere theme. */
const actionShare = 0.6;

/** How near two actions are when no class of verbs tells. */
const unknownAction = 0.3;

/** The likeness of two statements is trusted once they share this much, and this share of the shorter one. */
const trusted = { evidence: 2, share: 0.4 } as const;

/** Calls `visit` for all pairs that may score `least`, with their places in both lists; most cannot by their words. */
export const compareAll = (
  a: readonly Profile[],
  b: readonly Profile[],
  least: number,
  visit: (i: number, j: number, likeness: Likeness) => void,
): void => {
  const families = familyCount();
  const ofA = sharedWeights(a, b, families);
  const ofB = sharedWeights(b, a, families);
  a.forEach((left, i) => {
    b.forEach((right, j) => {
      const inB = ofA[i]?.[j] ?? 0;
      const inA = ofB[j]?.[i] ?? 0;
      const content = contentLikeness(left, right, inB, inA);
      if (content >= least * least) visit(i, j, judge(left, right, inB, inA, content));
    });
  });
};

/**
 * The geometric mean of what each has of the other, so that a short statement which a long one happens to hold is not
 * taken for its like.
 */
const contentLikeness = (a: Profile, b: Profile, inB: number, inA: number): number =>
  inA > 0 && inB > 0 ? Math.sqrt((inB / a.sum) * (inA / b.sum)) : 0;

/** The square root spreads the low values out, where nearly all pairs are. */
const judge = (a: Profile, b: Profile, inB: number, inA: number, content: number): Likeness => {
  const action = actionLikeness(a, b);
  const evidence = (inA + inB) / 2;
  const needed = Math.max(trusted.evidence, trusted.share * Math.min(a.sum, b.sum));
  const score = Math.sqrt(content * Math.min(1, evidence / needed) * (1 - actionShare + actionShare * action));
  return { score, cover: Math.min(inB / a.sum, inA / b.sum), evidence, action };
};

/** 1 for one action, or actions of one class of verbs; 0 for actions of known and different classes. */
const actionLikeness = (a: Profile, b: Profile): number => {
  if ((a.classes & b.classes) !== 0 || a.actions.some((action) => b.actions.includes(action))) return 1;
  return a.classes !== 0 && b.classes !== 0 ? 0 : unknownAction;
};
