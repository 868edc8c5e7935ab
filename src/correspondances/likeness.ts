import type { Profile } from "./profile.ts";
import { verbClasses } from "./verbs.ts";

/** How much the actions weigh: without a common one, what is left is the likeness of two themes. */
const actionShare = 0.3;

/** How near two actions are when no class of verbs tells. */
const unknownAction = 0.6;

/** Likenesses are whole numbers from 0 to this: comparing them costs no memory, and no order of adding changes them. */
export const sameLikeness = 1_000_000;

/** By dimension, the columns that tell it and how much: those of a dimension stand from its start to the next one's. */
type Index = { readonly starts: Int32Array; readonly columns: Int32Array; readonly weights: Int32Array };

/** How near the statements of two lists are: a row for each of `a`. */
export const likenesses = (a: readonly Profile[], b: readonly Profile[]): number[][] => {
  const index = indexOf(b, [...a, ...b]);
  const shared = new Int32Array(b.length);
  return a.map((left) => {
    shared.fill(0);
    for (let at = 0; at < left.dimensions.length; at += 1) {
      addShared(shared, index, left.dimensions[at] ?? 0, left.weights[at] ?? 0);
    }
    return b.map((right, column) => likeness(left, right, shared[column] ?? 0));
  });
};

const indexOf = (profiles: readonly Profile[], all: readonly Profile[]): Index => {
  const most = all.reduce((max, { dimensions }) => dimensions.reduce((x, y) => Math.max(x, y), max), 0);
  const starts = new Int32Array(most + 2);
  for (const { dimensions } of profiles) for (const each of dimensions) starts[each + 1] = (starts[each + 1] ?? 0) + 1;
  for (let each = 0; each <= most; each += 1) starts[each + 1] = (starts[each + 1] ?? 0) + (starts[each] ?? 0);
  const free = starts.slice();
  const total = starts[most + 1] ?? 0;
  const index: Index = { starts, columns: new Int32Array(total), weights: new Int32Array(total) };
  profiles.forEach(({ dimensions, weights }, column) => {
    for (let at = 0; at < dimensions.length; at += 1) {
      const dimension = dimensions[at] ?? 0;
      const place = free[dimension] ?? 0;
      index.columns[place] = column;
      index.weights[place] = weights[at] ?? 0;
      free[dimension] = place + 1;
    }
  });
  return index;
};

const addShared = (
  shared: Int32Array,
  { starts, columns, weights }: Index,
  dimension: number,
  weight: number,
): void => {
  const end = starts[dimension + 1] ?? 0;
  for (let place = starts[dimension] ?? 0; place < end; place += 1) {
    const column = columns[place] ?? 0;
    shared[column] = (shared[column] ?? 0) + weight * (weights[place] ?? 0);
  }
};

/** The cosine of what both tell, and what the actions leave of it. */
const likeness = (left: Profile, right: Profile, shared: number): number => {
  if (shared === 0) return 0;
  const cosine = shared / (left.norm * right.norm);
  return Math.round(cosine * (1 - actionShare + actionShare * actionLikeness(left, right)) * sameLikeness);
};

/** 1 for one action, or actions of one class of verbs; 0 for actions of known and different classes. */
const actionLikeness = (left: Profile, right: Profile): number => {
  if (sameAction(left, right)) return 1;
  return left.classes !== 0 && right.classes !== 0 ? 0 : unknownAction;
};

/** The part of a likeness that comes from the actions, from 0 to 1: 0 when no action of one answers one of the other. */
export const actionPart = (left: Profile, right: Profile): number => (sameAction(left, right) ? actionShare : 0);

/** Whether both have an action of one family, or of one class of verbs. */
export const sameAction = (left: Profile, right: Profile): boolean =>
  (left.classes & right.classes) !== 0 || left.statement.actions.some((one) => right.statement.actions.includes(one));

/** Where `own` tells the action that `other` has too, the same verb before one of its class. */
export const actionOf = (
  own: Profile,
  other: Profile,
): { readonly first: number; readonly last: number } | undefined => {
  const { actions, terms } = own.statement;
  const action =
    actions.find((one) => other.statement.actions.includes(one)) ??
    actions.find((one) => (verbClasses(one) & other.classes) !== 0);
  const rank = terms.findIndex(({ family }) => family === action);
  return rank === -1 ? undefined : { first: rank, last: rank };
};
