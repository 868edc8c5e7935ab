import { nameOf } from "../text/expression.ts";
import { type Thesaurus, termLengthAt } from "../text/lexique.ts";
import type { Term } from "./statement.ts";
import { weightOf } from "./weights.ts";

/** What the names inside a longer name count of what they would alone. */
const innerShare = 0.5;

/** A name of the lexicon in a statement: the families of its words, its weight, and where it stands. */
export type Name = { readonly name: string; readonly weight: number; readonly first: number; readonly last: number };

/** The longest names of the lexicon, each once, then those that the words inside these names are. */
export const namesIn = (terms: readonly Term[], thesaurus: Thesaurus): ReadonlyMap<string, Name> => {
  const families = terms.map(({ family }) => family);
  const told = new Map<string, Name>();
  const tell = (first: number, length: number, share: number): void => {
    const name = nameOf(families.slice(first, first + length));
    const term = terms[first];
    const weight = term === undefined ? 0 : Math.round(weightOf(term) * share);
    if (!thesaurus.parNom.has(name) || weight <= (told.get(name)?.weight ?? 0)) return;
    told.set(name, { name, weight, first, last: first + length - 1 });
  };
  for (let rank = 0; rank < terms.length; rank += 1) {
    const length = lengthAt(families, rank, thesaurus);
    if (length > 0) tell(rank, length, 1);
    if (length < 2) continue;
    for (let inner = rank; inner < rank + length; inner += 1) tell(inner, 1, innerShare);
    rank += length - 1;
  }
  return told;
};

/** How many words the longest name takes that begins at this rank; most words begin none, or none with the next one. */
const lengthAt = (families: readonly number[], rank: number, thesaurus: Thesaurus): number => {
  const family = families[rank] ?? -1;
  if (!thesaurus.longueurs.has(family)) return 0;
  if (thesaurus.parMot.has(families[rank + 1] ?? -1)) return termLengthAt(thesaurus, families, rank);
  return thesaurus.parNom.has(nameOf([family])) ? 1 : 0;
};
