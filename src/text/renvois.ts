import type { Renvoi } from "../model/lexique.generated.ts";
import { type Expression, expressionOf, spellingOf } from "./expression.ts";
import { familyName } from "./families.ts";
import { tokenize } from "./tokens.ts";

/** References ready to be asked, whatever the run: families have their names. */
export type RenvoisLus = {
  /** By the families of the words that lead: how they are spelt, and the rank of the reference. */
  readonly parNom: Readonly<Record<string, readonly (readonly [spelling: string, rank: number])[]>>;
  /** How many words the longest of them has that begins with a family. */
  readonly longueurs: Readonly<Record<string, number>>;
};

/** References with where they lead. */
export type Renvois = RenvoisLus & { readonly renvois: readonly Renvoi[] };

/** Where words lead: the terms that answer them, and those that only stand near. */
export type Suites = { readonly voir: readonly Expression[]; readonly voirAussi: readonly Expression[] };

/** Reads the references of a lexicon. */
export const renvoisLus = (renvois: readonly Renvoi[]): RenvoisLus => {
  const parNom = new Map<string, [string, number][]>();
  const longueurs = new Map<string, number>();
  for (const [rank, { mots }] of renvois.entries()) {
    for (const mot of mots) {
      const telling = tokenize(mot).filter(({ stop }) => !stop);
      const names = expressionOf(mot).families.map(familyName);
      const [first] = names;
      if (first === undefined) continue;
      const key = names.join(" ");
      parNom.set(key, [...(parNom.get(key) ?? []), [spellingOf(telling.map(({ word }) => word)), rank]]);
      longueurs.set(first, Math.max(longueurs.get(first) ?? 0, names.length));
    }
  }
  return { parNom: Object.fromEntries(parNom), longueurs: Object.fromEntries(longueurs) };
};

const under = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** How many words take the longest that lead somewhere and begin at this place; 0 when none do. */
export const renvoiLengthAt = ({ parNom, longueurs }: Renvois, families: readonly number[], place: number): number => {
  const names = families.slice(place).map(familyName);
  for (let length = under(longueurs, names[0] ?? "") ?? 0; length > 0; length -= 1) {
    if (names.length >= length && under(parNom, names.slice(0, length).join(" ")) !== undefined) return length;
  }
  return 0;
};

/**
 * Where these words lead: those spelt so, or else other forms of them.
 * @param nsf the codes NSF of the fiches that are searched; without them, every reference serves
 */
export const renvoisOf = (
  { parNom, renvois }: Renvois,
  families: readonly number[],
  words: readonly string[],
  nsf: readonly string[] | undefined,
): Suites => {
  const spelling = spellingOf(words);
  const all = (under(parNom, families.map(familyName).join(" ")) ?? []).flatMap(([spelt, rank]) => {
    const renvoi = renvois[rank];
    return renvoi !== undefined && serves(renvoi, nsf) ? [{ spelt, renvoi }] : [];
  });
  const same = all.filter(({ spelt }) => spelt === spelling);
  const found = (same.length > 0 ? same : all.filter(({ spelt }) => areForms(spelt, spelling))).map(
    ({ renvoi }) => renvoi,
  );
  return {
    voir: found.flatMap(({ voir = [] }) => voir).map(expressionOf),
    voirAussi: found.flatMap(({ voir_aussi: terms = [] }) => terms).map(expressionOf),
  };
};

/** Whether two words of one family are forms of one word: « cliquent » and « cliquer », but not « contention » and « conteneur ». */
const areForms = (a: string, b: string): boolean => {
  const least = Math.min(a.length, b.length) - 2;
  return a.slice(0, least) === b.slice(0, least);
};

const serves = ({ nsf }: Renvoi, codes: readonly string[] | undefined): boolean =>
  nsf === undefined || codes === undefined || codes.some((code) => nsf.some((start) => code.startsWith(start)));
