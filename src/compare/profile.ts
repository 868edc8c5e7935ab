import { conceptOfStem, isHollow } from "./concepts.ts";
import { type Part, readStatement, type Statement } from "./statement.ts";
import { verbClasses } from "./verbs.ts";

/** A word of a statement, or a concept, with its weight in what is done and to what (`head`), and in the statement. */
export type Weight = {
  readonly head: number;
  readonly whole: number;
  /** It is an action here: two verbs are compared as actions, not as words. */
  readonly verb: boolean;
};

/** The sum of the weights, or the square root of the sum of their squares. */
export type Totals = { readonly head: number; readonly whole: number };

/** A statement ready to be compared. */
export type Profile = {
  readonly actions: readonly string[];
  /** The classes of its actions, as bits. */
  readonly classes: number;
  readonly weights: ReadonlyMap<string, Weight>;
  readonly sum: Totals;
  readonly norm: Totals;
};

/** How much a word counts by the part it stands in: the object says what a competency is about. */
const partWeights: Readonly<Record<Part, number>> = {
  objet: 1,
  action: 0.5,
  moyen: 0.4,
  finalite: 0.35,
  exemple: 0.25,
};

const hollowWeight = 0.5;

/** What two words of one concept share of what the same word would. */
const conceptShare = 0.5;

/** Above 1, so that the words of the trade itself (sécurité, logiciel) count little beside the rare ones. */
const rarityPower = 1.3;

/** Weighs the words of statements by their part and by their rarity among all of them. */
export const profilesOf = (textes: readonly string[]): Profile[] => {
  const statements = textes.map(readStatement);
  const holders = countHolders(statements);
  const rarities = new Map<string, number>();
  const rarity = (key: string): number => {
    const known = rarities.get(key);
    if (known !== undefined) return known;
    const share = (textes.length + 1) / (holders.get(conceptOfStem(key) ?? key) ?? 1);
    const found = Math.log(Math.max(1.1, share)) ** rarityPower * (isHollow(key) ? hollowWeight : 1);
    rarities.set(key, found);
    return found;
  };
  return statements.map((statement) => profileOf(statement, rarity));
};

/** In how many statements each concept stands, or each stem that has none. */
const countHolders = (statements: readonly Statement[]): Map<string, number> => {
  const holders = new Map<string, number>();
  for (const { parts } of statements) {
    const keys = new Set<string>();
    for (const key of parts.keys()) keys.add(conceptOfStem(key) ?? key);
    for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return holders;
};

const profileOf = ({ actions, parts }: Statement, rarity: (key: string) => number): Profile => {
  const weights = new Map<string, Weight>();
  for (const [key, part] of parts) {
    if (part === "action" && isHollow(key)) continue;
    const whole = rarity(key) * partWeights[part];
    const head = part === "objet" || part === "action" ? whole : 0;
    const concept = conceptOfStem(key);
    const own = concept === undefined ? 1 : 1 - conceptShare;
    const verb = part === "action";
    weights.set(key, { head: head * own, whole: whole * own, verb });
    if (concept === undefined) continue;
    const known = weights.get(concept) ?? { head: 0, whole: 0, verb };
    weights.set(concept, {
      head: Math.max(known.head, head * conceptShare),
      whole: Math.max(known.whole, whole * conceptShare),
      verb: verb && known.verb,
    });
  }
  const classes = actions.reduce((bits, action) => bits | verbClasses(action), 0);
  return { actions, classes, weights, ...totalsOf(weights) };
};

const totalsOf = (weights: ReadonlyMap<string, Weight>): Pick<Profile, "sum" | "norm"> => {
  const sum = { head: 0, whole: 0 };
  const squares = { head: 0, whole: 0 };
  for (const { head, whole } of weights.values()) {
    sum.head += head;
    sum.whole += whole;
    squares.head += head * head;
    squares.whole += whole * whole;
  }
  return { sum, norm: { head: Math.sqrt(squares.head), whole: Math.sqrt(squares.whole) } };
};
