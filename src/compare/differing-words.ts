import { familyOf } from "../text/families.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** A stretch of a text: first offset, offset just after the last UTF-16 unit. */
type Stretch = readonly [start: number, end: number];

const telling = (texte: string): Token[] => tokenize(texte).filter(({ stop }) => !stop);

/**
 * The words of a text that another one has not, in no inflection or family: function words do not count. Words in a row
 * are one stretch.
 */
export const differingWords = (texte: string, other: string): Stretch[] => {
  const families = new Set(telling(other).map(({ word }) => familyOf(word)));
  const stretches: [number, number][] = [];
  for (const { word, start, end } of telling(texte)) {
    if (families.has(familyOf(word))) continue;
    const last = stretches.at(-1);
    if (last !== undefined && /^[\s'’-]*$/.test(texte.slice(last[1], start))) last[1] = Math.max(end, last[1]);
    else stretches.push([start, end]);
  }
  return stretches;
};
