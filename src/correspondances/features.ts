import { familyCount } from "../text/families.ts";
import type { Thesaurus } from "../text/lexique.ts";
import { substanceOf } from "../text/substance.ts";
import { type Name, namesIn } from "./names.ts";
import { fieldCount, fieldsOf } from "./semantic-fields.ts";
import type { Statement, Term } from "./statement.ts";
import { weightOf } from "./weights.ts";

/**
 * Hears of something that two statements may share, a word, a field of words or a notion of the lexicon: its number, equal
 * for what is the same; how much it counts by the part and the place where it stands, its rarity apart, in whole numbers;
 * the ranks of the first and the last term that tell it. A call and no list, as a comparison hears of some thousands.
 */
export type Hear = (dimension: number, weight: number, first: number, last: number) => void;

/** What the very word counts, beside its fields and notions; verbs are compared as actions more than as words. */
const wordShares = { noun: 0.8, verb: 0.5 } as const;

/** What the notions near the one that is told count beside it. */
const nearShare = 0.4;

type Kind = "word" | "field" | "notion";
const kinds: Readonly<Record<Kind, number>> = { word: 0, field: 1, notion: 2 };
const dimensionOf = (kind: Kind, number: number): number => number * 3 + kinds[kind];

/** Whether a dimension is a word itself. */
export const isWord = (dimension: number): boolean => dimension % 3 === kinds.word;

/** How many dimensions there are by now: they are numbered from 0. */
export const dimensionCount = (thesaurus: Thesaurus | undefined): number =>
  3 * Math.max(familyCount(), fieldCount, thesaurus?.notions.length ?? 0);

/**
 * Tells all that is in a statement; without a lexicon, its words and their fields alone. `forEach` here and below, as the
 * iterators of loops would be most of what a comparison has to allocate.
 */
export const tellFeatures = ({ terms }: Statement, thesaurus: Thesaurus | undefined, hear: Hear): void => {
  bestByFamily(terms).forEach((rank) => {
    tellWord(terms[rank], rank, hear);
  });
  if (thesaurus === undefined) return;
  namesIn(terms, thesaurus).forEach((name) => {
    tellNotions(name, thesaurus, hear);
  });
};

/** By family, the rank of the term that tells it best. */
const bestByFamily = (terms: readonly Term[]): ReadonlyMap<number, number> => {
  const best = new Map<number, number>();
  terms.forEach((term, rank) => {
    const known = terms[best.get(term.family) ?? -1];
    if (known === undefined || weightOf(term) > weightOf(known)) best.set(term.family, rank);
  });
  return best;
};

const tellWord = (term: Term | undefined, rank: number, hear: Hear): void => {
  if (term === undefined) return;
  const { family } = term;
  const weight = weightOf(term);
  const substance = substanceOf(family);
  const verb = term.part === "action";
  const share = verb ? wordShares.verb : wordShares.noun;
  if (!verb || substance === 1) hear(dimensionOf("word", family), Math.round(weight * substance * share), rank, rank);
  const fields = fieldsOf(family);
  for (let at = 0; at < fields.length; at += 1) hear(dimensionOf("field", fields[at] ?? 0), weight, rank, rank);
};

/** The notions that bear a name, and with less weight those near them. */
const tellNotions = ({ name, weight, first, last }: Name, { parNom, notions }: Thesaurus, hear: Hear): void => {
  parNom.get(name)?.forEach((rank) => {
    hear(dimensionOf("notion", rank), weight, first, last);
    const notion = notions[rank];
    const near = Math.round(weight * nearShare);
    const tellNear = (other: number): void => hear(dimensionOf("notion", other), near, first, last);
    notion?.generiques.forEach(tellNear);
    notion?.specifiques.forEach(tellNear);
    notion?.associes.forEach(tellNear);
  });
};
