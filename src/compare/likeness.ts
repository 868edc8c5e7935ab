import type { Profile, Weight } from "./profile.ts";

/** How near two statements are, and how near their actions are. All from 0 to 1. */
export type Likeness = { readonly score: number; readonly action: number };

/** What two statements share, in their heads and in all. */
type Shared = { head: number; whole: number; headProduct: number; wholeProduct: number; evidence: number };

/** How the parts of the judgement are mixed. */
const shares = { head: 0.6, containment: 0.4, action: 0.3 } as const;

/**
 * Two statements need `share` of the shorter one in common, and never less than `least`, for their likeness to be
 * trusted; no word brings more than `perWord`.
 */
const evidenceNeeded = { share: 0.5, least: 2.5, perWord: 3.5 } as const;

/** How near a statement is to each of the others, by their place; those with no word in common are left out. */
export type Comparer = (a: Profile) => Map<number, Likeness>;

type Posting = { readonly place: number; readonly weight: Weight };

/**
 * Prepares statements to be compared with. Both the cosine and the containment are looked at, as a short statement may
 * say as much as a long one. Words are looked up once for all statements, as few pairs have any in common.
 */
export const comparerOf = (others: readonly Profile[]): Comparer => {
  const postings = new Map<string, Posting[]>();
  others.forEach(({ weights }, place) => {
    for (const [key, weight] of weights) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [{ place, weight }]);
      else list.push({ place, weight });
    }
  });
  return (a) => {
    const found = new Map<number, Likeness>();
    for (const [place, shared] of sharedWith(a, postings)) {
      const other = others[place];
      if (other !== undefined) found.set(place, judge(a, other, shared));
    }
    return found;
  };
};

const sharedWith = (a: Profile, postings: ReadonlyMap<string, readonly Posting[]>): Map<number, Shared> => {
  const found = new Map<number, Shared>();
  for (const [key, left] of a.weights) {
    for (const { place, weight: right } of postings.get(key) ?? []) {
      if (left.verb && right.verb) continue;
      let shared = found.get(place);
      if (shared === undefined) {
        shared = { head: 0, whole: 0, headProduct: 0, wholeProduct: 0, evidence: 0 };
        found.set(place, shared);
      }
      add(shared, left, right);
    }
  }
  return found;
};

const add = (shared: Shared, left: Weight, right: Weight): void => {
  const whole = Math.min(left.whole, right.whole);
  shared.head += Math.min(left.head, right.head);
  shared.whole += whole;
  shared.headProduct += left.head * right.head;
  shared.wholeProduct += left.whole * right.whole;
  shared.evidence += Math.min(evidenceNeeded.perWord, whole);
};

/** The square root spreads the low values out, where nearly all pairs are. */
const judge = (a: Profile, b: Profile, shared: Shared): Likeness => {
  const action = actionLikeness(a, b);
  const head = mix(shared.head, shared.headProduct, a.norm.head * b.norm.head, Math.min(a.sum.head, b.sum.head));
  const whole = mix(shared.whole, shared.wholeProduct, a.norm.whole * b.norm.whole, Math.min(a.sum.whole, b.sum.whole));
  const content = shares.head * head + (1 - shares.head) * whole;
  const needed = Math.max(evidenceNeeded.least, evidenceNeeded.share * Math.min(a.sum.whole, b.sum.whole));
  const trust = Math.min(1, shared.evidence / needed);
  return { score: Math.min(1, Math.sqrt(content * trust * (1 - shares.action + shares.action * action))), action };
};

/** 1 for a common action, 0.6 for actions of one class of verbs, otherwise 0. */
const actionLikeness = (a: Profile, b: Profile): number =>
  a.actions.some((action) => b.actions.includes(action)) ? 1 : (a.classes & b.classes) !== 0 ? 0.6 : 0;

const mix = (shared: number, product: number, norms: number, least: number): number =>
  shared === 0 ? 0 : (1 - shares.containment) * (product / norms) + shares.containment * Math.min(1, shared / least);
