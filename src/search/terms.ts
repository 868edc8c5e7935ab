import { fold } from "../text/fold.ts";
import { isBoundPrefix } from "../text/function-words.ts";
import { singular, stem } from "../text/stem.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { Posting, SearchIndex } from "./build-index.ts";
import { nearestWord } from "./spelling.ts";
import type { Correction } from "./types.ts";

/** How sure we are that a word of a text is the word asked for, from 0 to 1. */
const certainty = { sameWord: 1, sameFamily: 0.9, prefix: 0.7, mended: 0.7 } as const;

/** A word of the vocabulary that answers a word of the query. */
export type Match = { readonly postings: readonly Posting[]; readonly certainty: number };

/** A word of the query, and what answers it: nothing when no text holds it or anything near it. */
export type Term = { readonly key: string; readonly matches: readonly Match[] };

/** The words of a query, each once, with the corrections that were needed. */
export type Terms = { readonly terms: readonly Term[]; readonly corrections: readonly Correction[] };

/** Reads a query against the words of the texts. */
export const readTerms = (index: SearchIndex, query: string): Terms => {
  const terms = new Map<string, Term>();
  const corrections: Correction[] = [];
  for (const token of joinPrefixes(index, tokenize(query))) {
    if (token.stop) continue;
    for (const term of termsOf(index, token, query, corrections)) {
      if (!terms.has(term.key)) terms.set(term.key, term);
    }
  }
  return { terms: [...terms.values()], corrections };
};

/** « sous traitants » means « sous-traitants » where the texts know the compound. */
const joinPrefixes = (index: SearchIndex, tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, rank) => {
    const previous = tokens[rank - 1];
    if (previous !== undefined && compound(index, previous, token) !== undefined) {
      return [{ ...token, word: previous.word + token.word, start: previous.start, stop: false }];
    }
    const next = tokens[rank + 1];
    return next !== undefined && compound(index, token, next) !== undefined ? [] : [token];
  });

const compound = (index: SearchIndex, left: Token, right: Token): Term | undefined => {
  if (!isBoundPrefix(left.word) || left.end === right.end) return undefined;
  const term = lookUp(index, left.word + right.word);
  return term.matches.length > 0 ? term : undefined;
};

const termsOf = (index: SearchIndex, token: Token, query: string, corrections: Correction[]): Term[] => {
  const found = lookUp(index, token.word);
  if (found.matches.length > 0) return [found];
  const split = splitTerm(index, token.word);
  if (split.length > 0) return split;
  const nearest = nearestWord(token.word, index.vocabulary);
  if (nearest === undefined) return [found];
  corrections.push({ from: query.slice(token.start, token.end), to: spelled(index, nearest) });
  const { key, matches } = lookUp(index, nearest);
  return [{ key, matches: matches.map((match) => ({ ...match, certainty: match.certainty * certainty.mended })) }];
};

/** The word and its family, or else the words it begins. */
const lookUp = (index: SearchIndex, word: string): Term => {
  const key = stem(word);
  const head = word.slice(0, 2);
  const family: Match[] = [];
  const longer: Match[] = [];
  for (const [candidate, postings] of index.vocabulary) {
    if (!candidate.startsWith(head)) continue;
    if (stem(candidate) === key) {
      const same = singular(candidate) === singular(word);
      family.push({ postings, certainty: same ? certainty.sameWord : certainty.sameFamily });
    } else if (word.length > 3 && candidate.startsWith(word)) longer.push({ postings, certainty: certainty.prefix });
  }
  return { key, matches: family.length > 0 ? family : longer };
};

/** « opensource » where the texts write « open source ». */
const splitTerm = (index: SearchIndex, word: string): Term[] => {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const right = index.vocabulary.has(word.slice(cut));
    if (right && isBoundPrefix(word.slice(0, cut))) return [lookUp(index, word.slice(cut))];
    if (right && index.vocabulary.has(word.slice(0, cut))) {
      return [lookUp(index, word.slice(0, cut)), lookUp(index, word.slice(cut))];
    }
  }
  return [];
};

/** A folded word as the first text that holds it spells it, in lower case. */
const spelled = (index: SearchIndex, word: string): string => {
  const posting = index.vocabulary.get(word)?.[0];
  const texte = posting === undefined ? "" : (index.items[posting.document]?.texte ?? "");
  const surface = posting === undefined ? word : texte.slice(posting.token.start, posting.token.end).toLowerCase();
  return fold(surface) === word ? surface : word;
};
