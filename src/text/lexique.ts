import type { EntreeLexique, Lexique } from "../model/lexique.generated.ts";
import { type Expression, expressionOf, nameOf } from "./expression.ts";
import { familyName, familyNamed } from "./families.ts";
import { fold } from "./fold.ts";
import { type Renvois, type RenvoisLus, renvoisLus } from "./renvois.ts";

/** How a term of the lexicon answers the one that was asked for. */
export type Lien = "synonyme" | "specifique" | "generique" | "formule" | "associe";

/** A term that answers another one, and how. */
export type Reponse = { readonly expression: Expression; readonly lien: Lien };

/** One thing with all its names, and the things near it, by their rank. */
export type Notion = {
  readonly noms: Expression[];
  /** Whether it has an entry of its own. */
  readonly aUneEntree: boolean;
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
  readonly renvois: Renvois;
};

/** Whether a value is a lexicon as `readThesaurus` makes it, and not one as a file holds it. */
export const isThesaurus = (value: unknown): value is Thesaurus =>
  typeof value === "object" && value !== null && "parNom" in value && value.parNom instanceof Map;

/** The name of a term: two terms with one name are the same to a search, whatever their spelling. */
export const nameOfTerm = (texte: string): string => nameOf(expressionOf(texte).families);

/** A lexicon, and what was made of it when the program was built: JSON of `Lu`. */
export type LexiqueLu = Lexique & { readonly lu?: string };

/** What takes time to make of a lexicon: the names of the families of each term of its entries, and its references. */
type Lu = { readonly familles: Readonly<Record<string, string>>; readonly renvois: RenvoisLus };

/** Makes once what reading a lexicon takes its time for. */
export const lexiqueLu = (lexique: Lexique): LexiqueLu => {
  const familles: Record<string, string> = {};
  const expression: Read = (texte) => {
    const read = expressionOf(texte);
    familles[texte] = read.families.map(familyName).join(" ");
    return read;
  };
  readEntries(lexique.entrees ?? [], expression);
  const lu: Lu = { familles, renvois: renvoisLus(lexique.renvois ?? []) };
  return { ...lexique, lu: JSON.stringify(lu) };
};

/**
 * One's own domains beside those of the package. What one's own define, a term of an entry or a word of a reference, those of
 * the package no longer do: so they are corrected.
 */
export const avecFourni = (own: Lexique | null, packaged: LexiqueLu | null): LexiqueLu | null => {
  if (own === null || packaged === null || own === packaged) return own ?? packaged;
  const { entrees = [], renvois = [] } = own;
  const defined = new Set([...entrees.map(({ terme }) => terme), ...renvois.flatMap(({ mots }) => mots)].map(fold));
  const left = (texts: readonly string[] = []): string[] => texts.filter((text) => !defined.has(fold(text)));
  return {
    entrees: [
      ...entrees,
      ...(packaged.entrees ?? [])
        .filter(({ terme }) => !defined.has(fold(terme)))
        .map((one) => ({ ...one, synonymes: left(one.synonymes) })),
    ],
    renvois: [
      ...renvois,
      ...(packaged.renvois ?? [])
        .map((one) => ({ ...one, mots: left(one.mots) }))
        .filter(({ mots }) => mots.length > 0),
    ],
  };
};

/** Reads a lexicon. */
export const readThesaurus = ({ entrees = [], renvois = [], lu }: LexiqueLu): Thesaurus => {
  if (lu === undefined) return { ...readEntries(entrees, expressionOf), renvois: { ...renvoisLus(renvois), renvois } };
  const { familles, renvois: lus }: Lu = JSON.parse(lu);
  const expression: Read = (texte) => ({ texte, families: (familles[texte] ?? "").split(" ").map(familyNamed) });
  return { ...readEntries(entrees, expression), renvois: { ...lus, renvois } };
};

type Read = (texte: string) => Expression;

/** Reads the entries. A term that only stands among the generic or associated terms of others is a notion as well. */
const readEntries = (entrees: readonly EntreeLexique[], read: Read): Omit<Thesaurus, "renvois"> => {
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
    const expression = read(texte);
    const known = parNom.get(nameOf(expression.families));
    if (known !== undefined) return known;
    notions.push(emptyNotion(false));
    bear(notions.length - 1, expression);
    return [notions.length - 1];
  };
  for (const { terme, synonymes = [] } of entrees) {
    notions.push(emptyNotion(true));
    for (const nom of [terme, ...synonymes]) bear(notions.length - 1, read(nom));
  }
  for (const [rank, entree] of entrees.entries()) linkEntry(entree, rank, notions, found);
  return { notions, parNom, longueurs, parMot };
};

const emptyNotion = (aUneEntree: boolean): Notion => ({
  noms: [],
  aUneEntree,
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

/** How many words the longest name takes that begins at this place of a text; 0 when none does. */
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
  const near = (links: "specifiques" | "generiques" | "associes"): number[] =>
    bearers.flatMap((rank) => [...(notions[rank]?.[links] ?? [])]);
  const hasEntry = (rank: number): boolean => notions[rank]?.aUneEntree === true;
  add(near("specifiques"), "specifique");
  add(
    near("associes").filter((rank) => !hasEntry(rank)),
    "formule",
  );
  add(near("generiques"), "generique");
  add(near("associes").filter(hasEntry), "associe");
  return [...answers.values()];
};

/** The names of the notions that have this word in a name: what a word that is no term by itself may stand for. */
export const namesWith = ({ notions, parMot }: Thesaurus, family: number): readonly Expression[] =>
  [...(parMot.get(family) ?? [])].flatMap((rank) => notions[rank]?.noms ?? []);

/** A term, and the other names of what it names. */
export const withSynonyms = ({ notions, parNom }: Thesaurus, expression: Expression): Expression[] => [
  expression,
  ...(parNom.get(nameOf(expression.families)) ?? []).flatMap((rank) => notions[rank]?.noms ?? []),
];
