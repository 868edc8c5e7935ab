import type { Token } from "../text/tokens.ts";
import type { SearchIndex } from "./build-index.ts";
import type { Term } from "./terms.ts";
import { type Answer, emphasis, nearness } from "./weights.ts";

/** A text that answers: its rank among the items, its score from 0 to 1, its words that were asked for. */
export type Ranked = { readonly document: number; readonly score: number; readonly tokens: readonly Token[] };

type Candidate = Ranked & { readonly coverage: number };

/**
 * What part of the best text's answer another must hold to be shown; the first few may hold less. These bounds keep
 * out the texts that share only the common word of a query.
 */
const kept = { share: 0.55, few: 6, shareOfFew: 0.3 } as const;

/** How much of the score depends on the words asked for standing side by side. */
const nearnessShare = 0.2;

/**
 * Weighs the texts that answer a query, best first, ties in the order of the items. A word counts the more the rarer
 * it is, and a little more when it is repeated, comes early, or stands near its neighbour in the query.
 */
export const rank = (index: SearchIndex, terms: readonly Term[]): Ranked[] => {
  const weights = weigh(terms, index.items.length);
  const candidates: Candidate[] = [];
  for (const answer of collect(terms).values()) {
    const texte = index.items[answer.document]?.texte ?? "";
    candidates.push(judge(answer, weights, texte));
  }
  const best = candidates.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return candidates
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .filter(({ coverage }, place) => coverage >= best * (place < kept.few ? kept.shareOfFew : kept.share));
};

const judge = (answer: Answer, weights: readonly number[], texte: string): Candidate => {
  const { document, certainties, tokens } = answer;
  let coverage = 0;
  let strength = 0;
  certainties.forEach((certainty, term) => {
    const share = certainty * (weights[term] ?? 0);
    coverage += share;
    strength += share * emphasis(tokens[term] ?? [], texte);
  });
  const near = tokens.length > 1 ? nearness(tokens) : 1;
  return { document, coverage, score: strength * (1 - nearnessShare + nearnessShare * near), tokens: tokens.flat() };
};

const collect = (terms: readonly Term[]): Map<number, Answer> => {
  const answers = new Map<number, Answer>();
  terms.forEach(({ matches }, term) => {
    for (const { postings, certainty } of matches) {
      for (const { document, token } of postings) {
        const answer = answers.get(document) ?? emptyAnswer(document, terms.length);
        answers.set(document, answer);
        answer.tokens[term]?.push(token);
        answer.certainties[term] = Math.max(answer.certainties[term] ?? 0, certainty);
      }
    }
  });
  return answers;
};

const emptyAnswer = (document: number, terms: number): Answer => ({
  document,
  tokens: Array.from({ length: terms }, () => []),
  certainties: Array.from({ length: terms }, () => 0),
});

/**
 * The share of each word in the query, 1 in all: the square root of BM25's inverse document frequency, as rarity tells
 * less in a few dozen texts than in millions. A word that no text holds weighs as much as the mean of the others.
 */
const weigh = (terms: readonly Term[], documents: number): number[] => {
  const weights = terms.map(({ matches }) => {
    const holders = new Set(matches.flatMap(({ postings }) => postings.map(({ document }) => document))).size;
    return holders === 0 ? 0 : Math.sqrt(Math.log(1 + (documents - holders + 0.5) / (holders + 0.5)));
  });
  const held = weights.filter((weight) => weight > 0);
  const sum = held.reduce((total, weight) => total + weight, 0);
  const mean = sum / Math.max(1, held.length);
  const total = sum + mean * (weights.length - held.length);
  return weights.map((weight) => (weight || mean) / (total || 1));
};
