import type { EntreeLexique, Lexique } from "../model/lexique.generated.ts";
import { familyOf } from "./families.ts";
import { tokenize } from "./tokens.ts";

/** How a term of the lexicon answers the one that was asked for. */
export type Lien = "synonyme" | "specifique" | "generique" | "associe";

/** A term as it is written, and the families of its words; function words do not count. */
export type Expression = { readonly texte: string; readonly families: readonly number[] };

/** A term that answers another one, and how. */
export type Reponse = { readonly expression: Expression; readonly lien: Lien };

/** One thing with all its names, and the things near it, by their rank. */
export type Notion = {
  readonly noms: Expression[];
  readonly generiques: Set<number>;
  readonly specifiques: Set<number>;
  readonly associes: Set<number>;
};

/** A lexicon ready to be asked. */
export type Thesaurus = {
  readonly notions: readonly Notion[];
  /** The notions that bear a name, by the families of its words. */
  readonly parNom: ReadonlyMap<string, readonly number[]>;
  /** How many words the longest name has that begins with a family. */
  readonly longueurs: ReadonlyMap<number, number>;
  /** The notions that have a word in one of their names, by its family. */
  readonly parMot: ReadonlyMap<number, ReadonlySet<number>>;
};

/** Whether a value is a lexicon as `readThesaurus` makes it, and not one as a file holds it. */
export const isThesaurus = (value: unknown): value is Thesaurus =>
  typeof value === "object" && value !== null && "parNom" in value && value.parNom instanceof Map;

/** The families of the words of a term that tell something. */
export const expressionOf = (texte: string): Expression => ({
  texte,
  families: tokenize(texte)
    .filter(({ stop }) => !stop)
    .map(({ word }) => familyOf(word)),
});

/** The name by which equal terms are found, whatever their accents, plurals and families of words. */
export const nameOf = (families: readonly number[]): string => families.join(" ");

/** The name of a term: two terms with one name are the same to a search, whatever their spelling. */
export const nameOfTerm = (texte: string): string => nameOf(expressionOf(texte).families);

/** Reads a lexicon. A term that only stands among the generic or associated terms of others is a notion as well. */
export const readThesaurus = ({ entrees }: Lexique): Thesaurus => {
  const notions: Notion[] = [];
  const parNom = new Map<string, number[]>();
  const longueurs = new Map<number, number>();
  const parMot = new Map<number, Set<number>>();
  const bear = (rank: number, expression: Expression): void => {
    const { families } = expression;
    const [first] = families;
    if (first === undefined) return;
    const bearers = parNom.get(nameOf(families));
    if (bearers?.includes(rank) === true) return;
    if (bearers === undefined) parNom.set(nameOf(families), [rank]);
    else bearers.push(rank);
    notions[rank]?.noms.push(expression);
    longueurs.set(first, Math.max(longueurs.get(first) ?? 0, families.length));
    for (const family of families) parMot.set(family, (parMot.get(family) ?? new Set()).add(rank));
  };
  const found = (texte: string): readonly number[] => {
    const expression = expressionOf(texte);
    const known = parNom.get(nameOf(expression.families));
    if (known !== undefined) return known;
    notions.push(emptyNotion());
    bear(notions.length - 1, expression);
    return [notions.length - 1];
  };
  for (const { terme, synonymes = [] } of entrees) {
    notions.push(emptyNotion());
    for (const nom of [terme, ...synonymes]) bear(notions.length - 1, expressionOf(nom));
  }
  for (const [rank, entree] of entrees.entries()) linkEntry(entree, rank, notions, found);
  return { notions, parNom, longueurs, parMot };
};

const emptyNotion = (): Notion => ({
  noms: [],
  generiques: new Set(),
  specifiques: new Set(),
  associes: new Set(),
});

const linkEntry = (
  { generiques = [], associes = [] }: EntreeLexique,
  rank: number,
  notions: readonly Notion[],
  found: (texte: string) => readonly number[],
): void => {
  for (const other of generiques.flatMap(found)) {
    if (other === rank) continue;
    notions[rank]?.generiques.add(other);
    notions[other]?.specifiques.add(rank);
  }
  for (const other of associes.flatMap(found)) if (other !== rank) notions[rank]?.associes.add(other);
};

/** How many words the longest term takes that begins at this place of a text; 0 when none does. */
export const termLengthAt = ({ parNom, longueurs }: Thesaurus, families: readonly number[], place: number): number => {
  const first = families[place];
  for (let length = first === undefined ? 0 : (longueurs.get(first) ?? 0); length > 0; length -= 1) {
    const name = families.slice(place, place + length);
    if (name.length === length && parNom.has(nameOf(name))) return length;
  }
  return 0;
};

/** The terms that answer the one with these families, each once, in the nearest way. */
export const answersTo = ({ notions, parNom }: Thesaurus, families: readonly number[]): Reponse[] => {
  const own = nameOf(families);
  const answers = new Map<string, Reponse>();
  const add = (ranks: Iterable<number>, lien: Lien): void => {
    for (const rank of ranks) {
      for (const expression of notions[rank]?.noms ?? []) {
        const name = nameOf(expression.families);
        if (name !== own && !answers.has(name)) answers.set(name, { expression, lien });
      }
    }
  };
  const bearers = parNom.get(own) ?? [];
  add(bearers, "synonyme");
  for (const lien of ["specifique", "generique", "associe"] as const) {
    for (const rank of bearers) add(notions[rank]?.[`${lien}s`] ?? [], lien);
  }
  return [...answers.values()];
};

/** The names of the notions that have this word in a name: what a word that is no term by itself may stand for. */
export const namesWith = ({ notions, parMot }: Thesaurus, family: number): readonly Expression[] =>
  [...(parMot.get(family) ?? [])].flatMap((rank) => notions[rank]?.noms ?? []);
