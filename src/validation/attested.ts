import type { Bloc, Fiche } from "../model/fiche.generated.ts";
import { fold } from "../text/fold.ts";
import { withoutMark } from "../text/list-mark.ts";
import { sharedInOrder } from "../text/sequence.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** What « Compétences attestées » and the blocs do not have in common; nothing when the one does not repeat the other. */
export type Unshared = {
  /** Ranks in competences_attestees of what no bloc has. */
  readonly attested: readonly number[];
  /** The statements of the blocs that are not attested. */
  readonly stated: readonly Statement[];
};

/** Two statements are variants when this share of their words is common and in the same order. */
const likeness = 0.75;

/** What is compared word by word stays small, whatever a file holds: a list that differs more does not repeat the other. */
const limits = { words: 200, left: 50, all: 200 };

type Words = (text: string) => readonly string[];

/** The folded words of a text, its mark in a list left out. Each text is read once. */
const reader = (): Words => {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? fold(withoutMark(text)).match(/[a-z0-9]+/g) ?? [];
    known.set(text, found);
    return found;
  };
};

const areNear = (a: readonly string[], b: readonly string[]): boolean => {
  if (Math.max(a.length, b.length) > limits.words) return false;
  const needed = (likeness * (a.length + b.length)) / 2;
  if (Math.min(a.length, b.length) < needed) return false;
  const words = new Set(a);
  if (b.filter((word) => words.has(word)).length < needed) return false;
  return sharedInOrder(a, b) >= needed;
};

/** Two lists, and what is left of each without what the other has word for word. */
type Lists = { readonly all: readonly string[]; readonly left: readonly string[] };

/** A text without the sign that ends it: the page puts one in one list and not in the other. */
const bare = (text: string): string => text.replace(/[\s.;]{1,9}$/, "");

/** How many differences between two lists in the same order are looked at one by one. */
const fewDifferences = 8;

const leftOf = (all: readonly string[], others: readonly string[]): Lists => {
  if (all.length === others.length) {
    const left = all.filter((text, rank) => text !== others[rank] && bare(text) !== bare(others[rank] ?? ""));
    if (left.length <= fewDifferences) return { all, left };
  }
  const same = new Set(others);
  return { all, left: all.filter((text) => !same.has(text)) };
};

/** The texts of one list that are not in the other, word for word or nearly; none when most of them are not. */
const missing = (texts: Lists, others: Lists, words: Words): Set<string> => {
  if (texts.left.length === 0) return new Set();
  const folded = new Set(others.left.map((text) => words(text).join(" ")));
  const changed = texts.left.filter((text) => !folded.has(words(text).join(" ")));
  if (changed.length * 2 > texts.all.length || changed.length > limits.left) return new Set();
  const isFar = (text: string) => (other: string) => !areNear(words(text), words(other));
  const far = changed.filter((text) => others.left.slice(0, limits.all).every(isFar(text)));
  return new Set(far.filter((text) => others.all.slice(0, limits.all).every(isFar(text))));
};

/** A list of what is attested may say over its parts what they are: « … sont les suivantes : », the title of a bloc. */
const isHeading = (text: string, titles: readonly string[], words: Words): boolean =>
  text.trimEnd().endsWith(":") || titles.some((title) => words(title).join(" ") === words(text).join(" "));

const compare = (attested: readonly string[], blocs: readonly Bloc[]): Unshared => {
  const words = reader();
  const stated = statementsOf(blocs);
  const titles = blocs.map(({ intitule }) => intitule);
  const texts = stated.map(({ texte }) => texte);
  const lists = { attested: leftOf(attested, texts), stated: leftOf(texts, attested) };
  const unstated = [...missing(lists.attested, lists.stated, words)];
  const notStated = new Set(unstated.filter((text) => !isHeading(text, titles, words)));
  const notAttested = missing(lists.stated, lists.attested, words);
  return {
    attested: notStated.size === 0 ? [] : [...attested.keys()].filter((rank) => notStated.has(attested[rank] ?? "")),
    stated: notAttested.size === 0 ? [] : stated.filter(({ texte }) => notAttested.has(texte)),
  };
};

/**
 * Two rules ask about the same fiche, one after the other: the last answer is enough. A WeakMap would know them all, but
 * has V8 keep each fiche until its next full collection.
 */
let last:
  | { readonly attested: readonly string[]; readonly blocs: readonly Bloc[]; readonly unshared: Unshared }
  | undefined;

/**
 * What « Compétences attestées » and the statements of the blocs do not have in common. Where most of a list is not in
 * the other, word for word, the page says it in other words (titles, prose) and nothing of that list is told.
 */
export const unsharedOf = ({
  blocs,
  competences_attestees: attested,
}: Pick<Fiche, "blocs" | "competences_attestees">): Unshared => {
  if (attested === null) return { attested: [], stated: [] };
  if (last?.attested === attested && last.blocs === blocs) return last.unshared;
  last = { attested, blocs, unshared: compare(attested, blocs) };
  return last.unshared;
};
