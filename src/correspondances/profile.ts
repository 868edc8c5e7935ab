import type { Thesaurus } from "../text/lexique.ts";
import { dimensionCount, tellFeatures } from "./features.ts";
import { readStatement, type Statement } from "./statement.ts";
import { verbClasses } from "./verbs.ts";

/** A statement ready to be compared. */
export type Profile = {
  readonly statement: Statement;
  /** What it tells, each dimension once, and how much: whole numbers, so that no sum depends on an order. */
  readonly dimensions: readonly number[];
  readonly weights: readonly number[];
  /** The length of its vector of weights. */
  readonly norm: number;
  /** The classes of its actions, as bits. */
  readonly classes: number;
};

/** What one statement alone tells counts as rare as what one of each fiche tells, and no rarer. */
const shared = 2;

/** Weighs what statements tell by its place in them and by its rarity among all of them. */
export const profilesOf = (textes: readonly string[], thesaurus: Thesaurus | undefined): Profile[] => {
  const statements = textes.map(readStatement);
  const vectors = vectorsOf(statements, thesaurus);
  const holders = new Int32Array(dimensionCount(thesaurus));
  vectors.forEach(({ dimensions }) => {
    dimensions.forEach((each) => {
      holders[each] = (holders[each] ?? 0) + 1;
    });
  });
  const rarities = Array.from({ length: textes.length + 1 }, (_, count) =>
    Math.log((textes.length + 1) / Math.max(shared, count)),
  );
  return statements.map((statement, index) => {
    const { dimensions = [], sums = [] } = vectors[index] ?? {};
    const weights = dimensions.map((each, at) => Math.round((sums[at] ?? 0) * (rarities[holders[each] ?? 0] ?? 0)));
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    const classes = statement.actions.reduce((bits, action) => bits | verbClasses(action), 0);
    return { statement, dimensions, weights, norm, classes };
  });
};

type Vector = { readonly dimensions: number[]; readonly sums: number[] };

/** What each statement tells, and how much, its rarity apart. */
const vectorsOf = (statements: readonly Statement[], thesaurus: Thesaurus | undefined): Vector[] => {
  let places = new Int32Array(0);
  return statements.map((statement) => {
    const vector: Vector = { dimensions: [], sums: [] };
    if (places.length === 0) places = new Int32Array(dimensionCount(thesaurus));
    const { dimensions, sums } = vector;
    tellFeatures(statement, thesaurus, (dimension, weight) => {
      const place = (places[dimension] ?? 0) - 1;
      if (place >= 0) sums[place] = (sums[place] ?? 0) + weight;
      else {
        places[dimension] = dimensions.push(dimension);
        sums.push(weight);
      }
    });
    dimensions.forEach((dimension) => {
      places[dimension] = 0;
    });
    return vector;
  });
};
