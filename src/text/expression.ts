import { familyOf } from "./families.ts";
import { singular } from "./stem.ts";
import { tokenize } from "./tokens.ts";

/** A term as it is written, and the families of its words; function words do not count. */
export type Expression = { readonly texte: string; readonly families: readonly number[] };

/** The families of the words of a term that tell something. */
export const expressionOf = (texte: string): Expression => ({
  texte,
  families: tokenize(texte)
    .filter(({ stop }) => !stop)
    .map(({ word }) => familyOf(word)),
});

/** The name by which equal terms are found, whatever their accents, plurals and families of words. */
export const nameOf = (families: readonly number[]): string => families.join(" ");

/** The words of a term as they are, but for accents, capitals, plurals, and « vous animez » for « animer ». */
export const spellingOf = (words: readonly string[]): string =>
  words.map((word) => singular(word).replace(/(?<=...)ez$/, "er")).join(" ");
