import type { Bloc, Fiche } from "../model/fiche.generated.ts";
import { withoutMark } from "../text/list-mark.ts";
import { sharedInOrder } from "../text/sequence.ts";
import { tokenize } from "../text/tokens.ts";

/** A statement of a bloc: its place in the fiche and its text. */
export type PlacedStatement = { readonly bloc: number; readonly index: number; readonly texte: string };

/** What « Compétences attestées » and the blocs do not have in common; nothing when the one does not repeat the other. */
export type Unshared = {
  /** Ranks in competences_attestees of what no bloc has. */
  readonly attested: readonly number[];
  /** The statements of the blocs that are not attested. */
  readonly stated: readonly PlacedStatement[];
};

/** Two statements are variants when this share of their words is common and in the same order. */
const likeness = 0.75;

type Words = (text: string) => readonly string[];

/** The folded words of a text, its mark in a list left out. Each text is read once. */
const reader = (): Words => {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? tokenize(withoutMark(text)).map(({ word }) => word);
    known.set(text, found);
    return found;
  };
};

const areNear = (a: readonly string[], b: readonly string[]): boolean => {
  const needed = (likeness * (a.length + b.length)) / 2;
  if (Math.min(a.length, b.length) < needed) return false;
  const words = new Set(a);
  if (b.filter((word) => words.has(word)).length < needed) return false;
  return sharedInOrder(a, b) >= needed;
};

/** The texts of one list that are not in the other, word for word or nearly; undefined when most of them are not. */
const missing = (texts: readonly string[], others: readonly string[], words: Words): Set<string> | undefined => {
  const same = new Set(others);
  const unequal = texts.filter((text) => !same.has(text));
  if (unequal.length === 0) return new Set();
  const own = new Set(texts);
  const left = others.filter((other) => !own.has(other));
  const folded = new Set(left.map((text) => words(text).join(" ")));
  const changed = unequal.filter((text) => !folded.has(words(text).join(" ")));
  if (changed.length * 2 > texts.length) return undefined;
  const isFar = (text: string) => (other: string) => !areNear(words(text), words(other));
  return new Set(changed.filter((text) => left.every(isFar(text))).filter((text) => others.every(isFar(text))));
};

const compare = (attested: readonly string[], stated: readonly PlacedStatement[]): Unshared => {
  const words = reader();
  const texts = stated.map(({ texte }) => texte);
  const notStated = missing(attested, texts, words);
  const notAttested = missing(texts, attested, words);
  return {
    attested: [...attested.keys()].filter((rank) => notStated?.has(attested[rank] ?? "")),
    stated: stated.filter(({ texte }) => notAttested?.has(texte)),
  };
};

/** Two rules ask about the same fiche, one after the other. */
const known = new WeakMap<readonly string[], { readonly blocs: readonly Bloc[]; readonly unshared: Unshared }>();

const statementsOf = (blocs: readonly Bloc[]): PlacedStatement[] =>
  blocs.flatMap(({ competences }, bloc) => competences.map(({ texte }, index) => ({ bloc, index, texte })));

/**
 * What « Compétences attestées » and the statements of the blocs do not have in common. Where most of a list is not in
 * the other, word for word, the page says it in other words (titles, prose) and nothing of that list is told.
 */
export const unsharedOf = ({
  blocs,
  competences_attestees: attested,
}: Pick<Fiche, "blocs" | "competences_attestees">): Unshared => {
  if (attested === null) return { attested: [], stated: [] };
  const before = known.get(attested);
  if (before?.blocs === blocs) return before.unshared;
  const unshared = compare(attested, statementsOf(blocs));
  known.set(attested, { blocs, unshared });
  return unshared;
};
