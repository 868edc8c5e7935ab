import type { SearchIndex } from "../model/search-index.ts";
import { type Expression, nameOf } from "../text/expression.ts";
import { familyOf } from "../text/families.ts";
import { fold } from "../text/fold.ts";
import { isBoundPrefix } from "../text/function-words.ts";
import { answersTo, type Thesaurus, withSynonyms } from "../text/lexique.ts";
import { renvoisOf } from "../text/renvois.ts";
import { type Found, findTerm, findWord } from "./find.ts";
import type { Manner, Respelling } from "./types.ts";

/** How sure we are that what is found is what was asked for, from 0 to 1, by the manner. */
export const certainties: Readonly<Record<Manner, number>> = {
  exacte: 1,
  mot: 1,
  famille: 0.9,
  synonyme: 0.8,
  specifique: 0.7,
  renvoi: 0.7,
  debut: 0.7,
  corrige: 0.7,
  formule: 0.45,
  generique: 0.45,
  associe: 0.45,
};

/** What a query is read with, and the corrections that were needed so far. */
export type Reader = {
  readonly index: SearchIndex;
  readonly thesaurus: Thesaurus | undefined;
  /** The codes NSF of the fiches that are searched; undefined where they are not known. */
  readonly nsf: readonly string[] | undefined;
  readonly isFrench: ((word: string) => boolean) | undefined;
  /** By the word as typed, so that a slip made twice is told once. */
  readonly corrections: Map<string, Respelling>;
};

/** Where a word of the query is answered, and in what manner. */
export type Evidence = {
  readonly manner: Manner;
  /** The term of the lexicon or the word that led there; null for the word itself. */
  readonly via: string | null;
  readonly certainty: number;
  /** Whether it only stands near: it answers a word of a term that nothing answers, or what a mended word is associated with. */
  readonly isNear?: boolean;
  readonly found: readonly Found[];
};

/** A word or a term that is looked for: its words, folded, and their families. */
export type Asked = { readonly words: readonly string[]; readonly families: readonly number[] };

/** A word or a term of the query, by its words. */
export const askedFor = (words: readonly string[]): Asked => ({ words, families: words.map(familyOf) });

/** What answers a word: itself, its family, and what the lexicon gives for it. */
export const evidenceFor = (reader: Reader, word: string): Evidence[] => {
  const { same, others } = findWord(reader.index, word);
  const own = evidenceOf("mot", null, same);
  const given = fromLexicon(reader, askedFor([word])).filter(isFound);
  // The lexicon says where this very word leads: « developer » is no « développer les compétences ».
  const isLed = !isFound(own) && given.some(({ manner }) => manner === "renvoi");
  return [own, ...(isLed ? [] : [evidenceOf("famille", null, others)]), ...given].filter(isFound);
};

/** What the lexicon gives for a word or a term, each term once, in the surest way: those that answer it or that it leads to. */
export const fromLexicon = ({ index, thesaurus, nsf }: Reader, { words, families }: Asked): Evidence[] => {
  if (thesaurus === undefined) return [];
  const { voir, voirAussi } = renvoisOf(thesaurus.renvois, families, words, nsf);
  const led = (manner: Manner, terms: readonly Expression[]) =>
    terms.flatMap((term) => withSynonyms(thesaurus, term)).map((expression) => ({ manner, expression }));
  const given = [
    ...answersTo(thesaurus, families).map(({ expression, lien }) => ({ manner: lien, expression })),
    ...led("renvoi", voir),
    ...led("associe", voirAussi),
  ].sort((a, b) => certainties[b.manner] - certainties[a.manner]);
  const seen = new Set([nameOf(families)]);
  return given.flatMap(({ manner, expression }) => {
    const name = nameOf(expression.families);
    if (seen.has(name)) return [];
    seen.add(name);
    return [evidenceOf(manner, expression.texte, findTerm(index, expression))];
  });
};

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
  const texte = posting === undefined ? "" : (index.items.at(posting.document)?.texte ?? "");
  const surface = posting === undefined ? word : texte.slice(posting.token.start, posting.token.end).toLowerCase();
  return fold(surface).replace(/[- ]/g, "") === word ? surface : word;
};
