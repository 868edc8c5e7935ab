import type { Posting, SearchIndex, Token } from "../model/search-index.ts";
import type { Expression } from "../text/expression.ts";
import { familyOf } from "../text/families.ts";
import { singular } from "../text/stem.ts";
import { tokenize } from "../text/tokens.ts";

/** Where something was found: the rank of the text, and its words there. */
export type Found = { readonly document: number; readonly tokens: readonly Token[] };

/** A word in the singular or the plural, and the other words of its family. */
export const findWord = (index: SearchIndex, word: string): { same: Found[]; others: Found[] } => {
  const wanted = singular(word);
  const isSame = new Map<string, boolean>();
  const found = { same: [] as Found[], others: [] as Found[] };
  for (const posting of index.families.get(familyOf(word)) ?? []) {
    const own = posting.token.word;
    const same = isSame.get(own) ?? singular(own) === wanted;
    isSame.set(own, same);
    (same ? found.same : found.others).push(foundAt(posting));
  }
  return found;
};

const foundAt = ({ document, token }: Posting): Found => ({ document, tokens: [token] });

/** The words that a word begins. */
export const findLonger = (index: SearchIndex, word: string): Found[] =>
  word.length < 4
    ? []
    : [...index.vocabulary.keys()]
        .filter((candidate) => candidate.startsWith(word))
        .flatMap((candidate) => (index.vocabulary.get(candidate) ?? []).map(foundAt));

/** A term of any number of words: theirs or others of their families, in its order, with function words between them. */
export const findTerm = (index: SearchIndex, { families }: Pick<Expression, "families">): Found[] => {
  const lists = families.map((family) => index.families.get(family) ?? []);
  const [first, ...rest] = lists;
  if (first === undefined || lists.some(({ length }) => length === 0)) return [];
  let runs = first.map((posting): Run => ({ last: posting, tokens: [posting.token] }));
  for (const postings of rest) runs = goOn(runs, postings);
  return runs.map(({ last, tokens }) => ({ document: last.document, tokens }));
};

/** The words of a term that were found one after the other so far. */
type Run = { readonly last: Posting; readonly tokens: readonly Token[] };

/** The runs that a word of the next family follows; both lists are in the order of the texts. */
const goOn = (runs: readonly Run[], postings: readonly Posting[]): Run[] => {
  let at = 0;
  return runs.flatMap(({ last, tokens }) => {
    const isBefore = ({ document, place }: Posting): boolean =>
      document < last.document || (document === last.document && place <= last.place);
    for (let next = postings[at]; next !== undefined && isBefore(next); next = postings[at]) at += 1;
    const next = postings[at];
    if (next?.document !== last.document || next.place !== last.place + 1) return [];
    return [{ last: next, tokens: [...tokens, next.token] }];
  });
};

/** A phrase: the very words, function words as well, one after the other; accents, case and elisions do not matter. */
export const findPhrase = (index: SearchIndex, phrase: string): Found[] => {
  const words = tokenize(phrase);
  const telling = words.filter(({ stop }) => !stop);
  const [rarest] = telling.sort((a, b) => countOf(index, a.word) - countOf(index, b.word));
  if (rarest === undefined) return [];
  const documents = new Set((index.vocabulary.get(rarest.word) ?? []).map(({ document }) => document));
  return [...documents].flatMap((document) => {
    const tokens = tokenize(index.items.at(document)?.texte ?? "");
    const isAt = (start: number): boolean => words.every(({ word }, rank) => tokens[start + rank]?.word === word);
    return tokens.flatMap((_, start) =>
      isAt(start) ? [{ document, tokens: tokens.slice(start, start + words.length) }] : [],
    );
  });
};

const countOf = (index: SearchIndex, word: string): number => index.vocabulary.get(word)?.length ?? 0;
