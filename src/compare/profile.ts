import { familyCount } from "../text/families.ts";
import { substanceOf } from "../text/substance.ts";
import { conceptCount, conceptsOf } from "./concepts.ts";
import { type Part, readStatement, type Statement, type Term } from "./statement.ts";
import { verbClasses } from "./verbs.ts";

/** A word of a statement with its weight; two verbs are compared as actions more than as words. */
export type WeighedWord = { readonly family: number; readonly weight: number; readonly verb: boolean };

/** A statement ready to be compared: the words that tell something, and its actions. */
export type Profile = {
  readonly words: readonly WeighedWord[];
  /** The weight of all its words. */
  readonly sum: number;
  readonly actions: readonly number[];
  /** The classes of its actions, as bits. */
  readonly classes: number;
};

/** How much a word counts by the part it stands in: the object says what a competency is about. */
const partWeights: Readonly<Record<Part, number>> = {
  objet: 1,
  action: 0.75,
  finalite: 0.4,
  exemple: 0.4,
  moyen: 0.25,
};

/** How fast words lose weight as they stand further from the head of their part. */
const decay = 0.2;

/** Above 1, so that the words of the trade itself (sécurité, logiciel) count little beside the rare ones. */
const rarityPower = 1.3;

/** Weighs the words of statements by their part and by their rarity among all of them. */
export const profilesOf = (textes: readonly string[]): Profile[] => {
  const statements = textes.map(readStatement);
  const rarities = raritiesOf(statements);
  return statements.map((statement) => profileOf(statement, rarities));
};

const profileOf = ({ actions, terms }: Statement, rarities: Float64Array): Profile => {
  const words: WeighedWord[] = [];
  let sum = 0;
  for (const { family, part, place } of terms) {
    const verb = part === "action";
    const substance = substanceOf(family);
    if (verb && substance < 1) continue;
    const weight = ((rarities[family] ?? 0) * substance * partWeights[part]) / (1 + decay * place);
    words.push({ family, weight, verb });
    sum += weight;
  }
  return { words, sum, actions, classes: actions.reduce((bits, action) => bits | verbClasses(action), 0) };
};

/** By family: high for a word, or a concept, that few statements hold. */
const raritiesOf = (statements: readonly Statement[]): Float64Array => {
  const byFamily = new Uint32Array(familyCount());
  const byConcept = new Uint32Array(conceptCount);
  for (const { terms } of statements) count(terms, byFamily, byConcept);
  return Float64Array.from(byFamily, (holders, family) => {
    const concepts = conceptsOf(family);
    const most = concepts.reduce((max, concept) => Math.max(max, byConcept[concept] ?? 0), holders);
    return Math.log(Math.max(1.1, (statements.length + 1) / Math.max(1, most))) ** rarityPower;
  });
};

/** Counts one statement in: once for each family, and once for each concept. */
const count = (terms: readonly Term[], byFamily: Uint32Array, byConcept: Uint32Array): void => {
  const concepts = new Set<number>();
  for (const { family } of terms) {
    byFamily[family] = (byFamily[family] ?? 0) + 1;
    for (const concept of conceptsOf(family)) concepts.add(concept);
  }
  for (const concept of concepts) byConcept[concept] = (byConcept[concept] ?? 0) + 1;
};
