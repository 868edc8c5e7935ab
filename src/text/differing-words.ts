import type { Token } from "../model/search-index.ts";
import { familyOf } from "./families.ts";
import { tokenize } from "./tokens.ts";

/** A stretch of a text: first offset, offset just after the last UTF-16 unit. */
type Stretch = readonly [start: number, end: number];

const telling = (texte: string): Token[] => tokenize(texte).filter(({ stop }) => !stop);

/** What fiches write for one another: « SI » and « système d'information ». */
const sameThings = [["si"], ["systeme", "information"]] as const;

/** The families of the words of a text, with those of what could stand in their place. */
const familiesIn = (tokens: readonly Token[]): ReadonlySet<number> => {
  const families = new Set(tokens.map(({ word }) => familyOf(word)));
  const isIn = (words: readonly string[]): boolean => words.every((word) => families.has(familyOf(word)));
  if (sameThings.some(isIn)) for (const word of sameThings.flat()) families.add(familyOf(word));
  return families;
};

/**
 * The words of a text that another one has not, in no inflection or family: function words do not count. Words in a row
 * are one stretch.
 */
export const differingWords = (texte: string, other: string): Stretch[] => {
  const families = familiesIn(telling(other));
  const stretches: [number, number][] = [];
  for (const { word, start, end } of telling(texte)) {
    if (families.has(familyOf(word))) continue;
    const last = stretches.at(-1);
    if (last !== undefined && /^[\s'’-]*$/.test(texte.slice(last[1], start))) last[1] = Math.max(end, last[1]);
    else stretches.push([start, end]);
  }
  return stretches;
};
