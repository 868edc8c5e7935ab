import type { Token } from "../model/search-index.ts";
import { nameOf } from "../text/expression.ts";
import { familyOf } from "../text/families.ts";
import { fold } from "../text/fold.ts";
import { namesWith, termLengthAt } from "../text/lexique.ts";
import { renvoiLengthAt } from "../text/renvois.ts";
import { substanceOf } from "../text/substance.ts";
import {
  type Asked,
  certainties,
  type Evidence,
  evidenceFor,
  evidenceOf,
  fromLexicon,
  isFound,
  type Reader,
  spelled,
  splitWord,
} from "./evidence.ts";
import { findLonger, findTerm } from "./find.ts";
import { nearestWord } from "./spelling.ts";

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

/** A term of the lexicon that a query holds. */
export const termUnit = (reader: Reader, term: Asked, asked: string): Unit => {
  const own = evidenceOf("mot", null, findTerm(reader.index, term));
  return {
    asked,
    key: nameOf(term.families),
    substance: 1,
    required: false,
    evidence: [own, ...fromLexicon(reader, term)].filter(isFound),
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
  const found = evidenceFor(reader, word);
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
      ...unit(evidenceFor(reader, part)),
      asked: part,
      key: String(familyOf(part)),
    }));
  const nearest = isKnown(reader, word) ? undefined : nearestWord(word, index.vocabulary);
  if (nearest === undefined) return [unit([])];
  const to = half + spelled(index, nearest);
  corrections.set(fold(typed), { from: typed, to });
  const meant = evidenceFor(reader, nearest);
  return [
    unit(
      meant.map((one) => ({
        ...one,
        manner: "corrige",
        isNear: one.manner === "associe",
        via: one.via ?? to,
        certainty: one.certainty * certainties.corrige,
      })),
    ),
  ];
};

/** Whether a word is one by itself, of French or of the lexicon, and no slip of the hand. */
const isKnown = ({ thesaurus, isFrench }: Reader, word: string): boolean =>
  isFrench?.(word) === true ||
  (thesaurus !== undefined && renvoiLengthAt(thesaurus.renvois, [familyOf(word)], 0) > 0) ||
  (thesaurus !== undefined && termLengthAt(thesaurus, [familyOf(word)], 0) > 0);
