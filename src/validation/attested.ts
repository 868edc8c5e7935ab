import type { Bloc, Fiche } from "../model/fiche.generated.ts";
import { fold } from "../text/fold.ts";
import { withoutMark } from "../text/list-mark.ts";
import { sharedInOrder } from "../text/sequence.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** A statement of a bloc that an attested one repeats with other words, and the words that only one of them has. */
export type Gap = { readonly statement: Statement; readonly rank: number; readonly words: readonly [string, string] };

/** What « Compétences attestées » and the blocs do not have in common. */
export type Unshared = {
  /** Ranks in competences_attestees of what no bloc has. */
  readonly attested: readonly number[];
  /** The statements of the blocs that are not attested. */
  readonly stated: readonly Statement[];
  readonly gaps: readonly Gap[];
  /** The codes of the blocs that the list does not repeat word for word: nothing can be said of their statements. */
  readonly apart: readonly string[];
};

/** Two statements are variants when this share of the words of the shorter one is common and in the same order. */
const likeness = 0.6;

/** A bloc is compared when the list repeats at least this share of its statements. */
const repeated = 2 / 3;

/** What is compared word by word stays small, whatever a file holds. */
const limits = { words: 200, left: 50 };

/** A text as far as white space, apostrophes, its mark in a list and the sign that ends it do not count. */
const exact = (text: string): string =>
  withoutMark(text)
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/[\s.;]{1,9}$/, "");

const wordsOf = (text: string): string[] => text.split(" ");

/** What two texts have between their common first words and their common last ones. */
const between = (a: readonly string[], b: readonly string[]): [string, string] => {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join(" ");
  return [middle(a), middle(b)];
};

/** The share of the shorter one's words that two texts have in common, in order; 0 when they are too long. */
const alike = (a: readonly string[], b: readonly string[]): number =>
  Math.max(a.length, b.length) > limits.words ? 0 : sharedInOrder(a, b) / Math.min(a.length, b.length);

/** A list of what is attested may say over its parts what they are: « … sont les suivantes : », the title of a bloc. */
const isHeading = (text: string, blocs: readonly Bloc[]): boolean =>
  text.endsWith(":") || blocs.some(({ intitule }) => fold(exact(intitule)) === fold(text));

/** The attested statement, among these, that says most of what a statement says. */
const nearest = (text: string, attested: readonly string[], ranks: Iterable<number>): number | undefined => {
  const words = wordsOf(text);
  const shares = [...ranks].map((rank) => ({ rank, share: alike(words, wordsOf(attested[rank] ?? "")) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a), { rank: -1, share: 0 });
  return best.share >= likeness ? best.rank : undefined;
};

const compare = (list: readonly string[], blocs: readonly Bloc[]): Unshared => {
  const attested = list.map(exact);
  const known = new Set(attested);
  const statements = statementsOf(blocs).map((one) => ({ ...one, text: exact(one.texte) }));
  const stated = new Set(statements.map(({ text }) => text));
  const isApart = (bloc: number): boolean => {
    const own = statements.filter(({ path }) => path[1] === bloc);
    return own.filter(({ text }) => known.has(text)).length < repeated * own.length;
  };
  const apart = new Set([...blocs.keys()].filter(isApart));
  const left = new Set([...attested.keys()].filter((rank) => !stated.has(attested[rank] ?? "")));
  const isListed = left.size <= limits.left;
  const gaps: Gap[] = [];
  const alone: Statement[] = [];
  for (const statement of isListed ? statements : []) {
    const { text, path } = statement;
    if (known.has(text) || apart.has(Number(path[1]))) continue;
    const rank = nearest(text, attested, left);
    if (rank !== undefined) {
      left.delete(rank);
      gaps.push({ statement, rank, words: between(wordsOf(text), wordsOf(attested[rank] ?? "")) });
    } else if (!attested.some((other) => other.includes(text))) alone.push(statement);
  }
  const isAlone = (rank: number): boolean => {
    const text = attested[rank] ?? "";
    return !isHeading(text, blocs) && ![...stated].some((other) => other.includes(text));
  };
  return {
    attested: isListed && apart.size === 0 ? [...left].filter(isAlone) : [],
    stated: alone,
    gaps,
    apart: [...apart].map((bloc) => blocs[bloc]?.code ?? ""),
  };
};

/**
 * Several rules ask about the same fiche, one after the other: the last answer is enough. A WeakMap would know them all,
 * but has V8 keep each fiche until its next full collection.
 */
let last:
  | { readonly attested: readonly string[]; readonly blocs: readonly Bloc[]; readonly unshared: Unshared }
  | undefined;

/**
 * What « Compétences attestées » and the statements of the blocs do not have in common. A bloc of which the list does not
 * repeat most statements, word for word, is left out: the page says it in other words (titles, prose).
 */
export const unsharedOf = ({
  blocs,
  competences_attestees: attested,
}: Pick<Fiche, "blocs" | "competences_attestees">): Unshared => {
  if (attested === null) return { attested: [], stated: [], gaps: [], apart: [] };
  if (last?.attested === attested && last.blocs === blocs) return last.unshared;
  last = { attested, blocs, unshared: compare(attested, blocs) };
  return last.unshared;
};
