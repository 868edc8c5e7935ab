import type { Part, Term } from "./statement.ts";

/** How much a word counts by the part it stands in: the object says what a competency is about. */
const partWeights: Readonly<Record<Part, number>> = {
  objet: 1,
  action: 0.65,
  moyen: 0.5,
  finalite: 0.35,
  exemple: 0.25,
};

/** How fast words lose weight as they stand further from the head of their part. */
const decay = 0.1;

/** Weights are counted in so many parts of one: their products stay small integers, which cost no memory. */
const parts = 256;

/** By part and place, weights in whole parts of one: most of a comparison is spent on them. */
const weights = Object.fromEntries(
  Object.entries(partWeights).map(([part, weight]) => [
    part,
    Array.from({ length: 16 }, (_, place) => Math.round((weight * parts) / (1 + decay * place))),
  ]),
);

/** How much a term counts by the part and the place where it stands. */
export const weightOf = ({ part, place }: Term): number => weights[part]?.[Math.min(place, 15)] ?? 0;
