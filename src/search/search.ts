import { tokenize } from "../text/tokens.ts";
import { buildIndex, type SearchIndex } from "./build-index.ts";
import { type Ranked, rank } from "./rank.ts";
import { readTerms } from "./terms.ts";
import type { Mark, SearchHit, SearchItem, SearchOptions, SearchResult } from "./types.ts";

/**
 * Asks an index. Accents, case and apostrophes never matter; a word also finds its family (sécuriser, sécurité), from
 * four letters on the words it begins, and, when nothing else answers it, the word it was probably meant to be.
 */
export const query = <Item extends SearchItem>(
  index: SearchIndex<Item>,
  text: string,
  options: SearchOptions = {},
): SearchResult<Item> => {
  const { terms, corrections } = readTerms(index, text);
  if (terms.length === 0) {
    return { hits: [], corrections: [], refus: tokenize(text).length === 0 ? "requete-vide" : "mots-vides" };
  }
  const hits = rank(index, terms).flatMap((ranked) => toHit(index, ranked));
  return { hits: hits.slice(0, options.limit), corrections, refus: null };
};

/** Builds an index of the items and asks it once. Pure: the same items in any order give the same answer. */
export const searchCompetences = <Item extends SearchItem>(
  items: readonly Item[],
  text: string,
  options: SearchOptions = {},
): SearchResult<Item> => query(buildIndex(items), text, options);

const toHit = <Item extends SearchItem>(
  index: SearchIndex<Item>,
  { document, score, tokens }: Ranked,
): SearchHit<Item>[] => {
  const item = index.items[document];
  const rounded = Math.round(score * 10_000) / 10_000;
  return item === undefined || rounded === 0 ? [] : [{ item, score: rounded, marks: marksOf(tokens) }];
};

const marksOf = (tokens: Ranked["tokens"]): Mark[] => {
  const marks: Mark[] = [];
  for (const { start, end } of [...tokens].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start >= (marks.at(-1)?.[1] ?? 0)) marks.push([start, end]);
  }
  return marks;
};
