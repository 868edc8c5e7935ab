import type { SearchIndex, Token } from "../model/search-index.ts";
import { familyOf } from "../text/families.ts";
import { fold } from "../text/fold.ts";
import { nameOf, namesWith, type Thesaurus } from "../text/lexique.ts";
import { substanceOf } from "../text/substance.ts";
import {
  certainties,
  type Evidence,
  evidenceFor,
  evidenceOf,
  fromLexicon,
  isFound,
  spelled,
  splitWord,
} from "./evidence.ts";
import { findLonger, findTerm } from "./find.ts";
import { nearestWord } from "./spelling.ts";
import type { Respelling } from "./types.ts";

/** A word or a term of the query with all that answers it: nothing when no text holds it or anything near it. */
export type Unit = {
  /** The words as typed. */
  readonly asked: string;
  /** The same for what is asked for twice, however it is written. */
  readonly key: string;
  /** How much the word tells about what is asked, from 0 to 1: less for the words of all trades. */
  readonly substance: number;
  /** Whether a text without it is no answer. */
  readonly required: boolean;
  readonly evidence: readonly Evidence[];
};

/** What a query is read with, and the corrections that were needed so far. */
export type Reader = {
  readonly index: SearchIndex;
  readonly thesaurus: Thesaurus | undefined;
  /** By the word as typed, so that a slip made twice is told once. */
  readonly corrections: Map<string, Respelling>;
};

/** A term of the lexicon that a query holds. */
export const termUnit = (
  { index, thesaurus }: Reader,
  all: readonly number[],
  place: number,
  run: readonly Token[],
  asked: string,
): Unit => {
  const families = all.slice(place, place + run.length);
  const own = evidenceOf("mot", null, findTerm(index, { families }));
  return {
    asked,
    key: nameOf(families),
    substance: 1,
    required: false,
    evidence: [own, ...fromLexicon(index, families, thesaurus)].filter(isFound),
  };
};

/**
 * The word, its family and what the lexicon gives; else the words it begins, the terms of the lexicon that it is part of,
 * its halves, or the word it was meant to be.
 */
export const wordUnits = (reader: Reader, token: Token | undefined, typed: string, half: string): Unit[] => {
  if (token === undefined) return [];
  const { index, thesaurus, corrections } = reader;
  const { word } = token;
  const asked = half === "" ? typed : word;
  const unit = (evidence: readonly Evidence[]): Unit => ({
    asked,
    key: String(familyOf(word)),
    substance: substanceOf(familyOf(word)),
    required: false,
    evidence,
  });
  const found = evidenceFor(index, word, thesaurus);
  if (found.length > 0) return [unit(found)];
  const longer = evidenceOf("debut", null, findLonger(index, word));
  if (isFound(longer)) return [unit([longer])];
  const within = (thesaurus === undefined ? [] : namesWith(thesaurus, familyOf(word)))
    .map((name) => evidenceOf("associe", name.texte, findTerm(index, name)))
    .filter(isFound);
  if (within.length > 0) return [unit(within)];
  const split = splitWord(index, word);
  if (split.length > 0)
    return split.map((part) => ({
      ...unit(evidenceFor(index, part, thesaurus)),
      asked: part,
      key: String(familyOf(part)),
    }));
  const nearest = nearestWord(word, index.vocabulary);
  if (nearest === undefined) return [unit([])];
  const to = half + spelled(index, nearest);
  corrections.set(fold(typed), { from: typed, to });
  const meant = evidenceFor(index, nearest, thesaurus);
  return [
    unit(
      meant.map((one) => ({
        ...one,
        manner: "corrige",
        via: one.via ?? to,
        certainty: one.certainty * certainties.corrige,
      })),
    ),
  ];
};
