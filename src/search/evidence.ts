import type { SearchIndex } from "../model/search-index.ts";
import { familyOf } from "../text/families.ts";
import { fold } from "../text/fold.ts";
import { isBoundPrefix } from "../text/function-words.ts";
import { answersTo, type Thesaurus } from "../text/lexique.ts";
import { type Found, findFamily, findTerm, findWord } from "./find.ts";
import type { Manner } from "./types.ts";

/** How sure we are that what is found is what was asked for, from 0 to 1, by the manner. */
export const certainties: Readonly<Record<Manner, number>> = {
  exacte: 1,
  mot: 1,
  famille: 0.9,
  synonyme: 0.8,
  specifique: 0.7,
  debut: 0.7,
  corrige: 0.7,
  generique: 0.45,
  associe: 0.45,
};

/** Where a word of the query is answered, and in what manner. */
export type Evidence = {
  readonly manner: Manner;
  /** The term of the lexicon or the word that led there; null for the word itself. */
  readonly via: string | null;
  readonly certainty: number;
  readonly found: readonly Found[];
};

/** What answers a word: itself, its family, and what the lexicon gives for it. */
export const evidenceFor = (index: SearchIndex, word: string, thesaurus: Thesaurus | undefined): Evidence[] =>
  [
    evidenceOf("mot", null, findWord(index, word)),
    evidenceOf("famille", null, findFamily(index, word)),
    ...fromLexicon(index, [familyOf(word)], thesaurus),
  ].filter(isFound);

/** What the lexicon gives for a word or a term, by the families of its words. */
export const fromLexicon = (
  index: SearchIndex,
  families: readonly number[],
  thesaurus: Thesaurus | undefined,
): Evidence[] =>
  thesaurus === undefined
    ? []
    : answersTo(thesaurus, families).map(({ expression, lien }) =>
        evidenceOf(lien, expression.texte, findTerm(index, expression)),
      );

/** An evidence of a manner, as sure as the manner is. */
export const evidenceOf = (manner: Manner, via: string | null, found: readonly Found[]): Evidence => ({
  manner,
  via,
  certainty: certainties[manner],
  found,
});

/** Whether an evidence stands anywhere. */
export const isFound = ({ found }: Evidence): boolean => found.length > 0;

/** « opensource » where the texts write « open source ». */
export const splitWord = ({ vocabulary }: SearchIndex, word: string): string[] => {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (!vocabulary.has(right)) continue;
    if (isBoundPrefix(left)) return [right];
    if (vocabulary.has(left)) return [left, right];
  }
  return [];
};

/** A folded word as the first text that holds it spells it, in lower case. */
export const spelled = (index: SearchIndex, word: string): string => {
  const posting = index.vocabulary.get(word)?.[0];
  const texte = posting === undefined ? "" : (index.items[posting.document]?.texte ?? "");
  const surface = posting === undefined ? word : texte.slice(posting.token.start, posting.token.end).toLowerCase();
  return fold(surface) === word ? surface : word;
};
