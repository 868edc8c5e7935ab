import type { Findable, SearchIndex, Token } from "../model/search-index.ts";
import { certainties, type Evidence } from "./evidence.ts";
import type { Units } from "./units.ts";
import { emphasis, nearness } from "./weights.ts";
import type { Unit } from "./word-units.ts";

/** How a text answers one unit of the query: every evidence with the words of the text that it found there. */
export type Answer = { readonly evidence: Evidence; readonly tokens: readonly Token[] };

/** A text that answers: its rank among the items, its score from 0 to 1, its answers by unit, the surest first. */
export type Ranked = {
  readonly document: number;
  readonly score: number;
  readonly answers: readonly (readonly Answer[])[];
  /** Whether it only stands near what was asked for. */
  readonly voisin: boolean;
};

/** The answers to a unit. */
type Answers = readonly Answer[];

type Candidate = Omit<Ranked, "voisin"> & { readonly mended: boolean };

/**
 * What part of the best text's coverage another must hold to be shown: it keeps out the texts that share only the common
 * word of a query. A sure answer and a mere neighbour of the lexicon nearly count alike there: they tell themselves apart
 * in the score.
 */
const kept = { share: 0.4, softness: 0.3 } as const;

/**
 * What an answer scores at least; a text below, or that only associated terms led to, is a neighbour. On 174 judged queries
 * of many kinds three texts in four below were no answer.
 */
const answering = 0.25;

/** How much of the score depends on the words asked for standing side by side. */
const nearnessShare = 0.2;

/** How much another answer to the same word adds to the surest one. */
const alsoShare = 0.25;

/** From here on an answer says the same thing as the word that was asked for. */
const sure = certainties.synonyme;

/** Weighs the texts that answer a query, best first, ties in the order of the items. */
export const rank = (index: SearchIndex, { units, excluded }: Units): { ranked: Ranked[]; weights: number[] } => {
  const weights = weigh(units, index.items.length);
  const covered: { document: number; answers: readonly Answers[]; certainties: number[]; coverage: number }[] = [];
  let best = 0;
  for (const [document, answers] of collect(units)) {
    if (excluded.has(document)) continue;
    if (units.some(({ required }, unit) => required && answers[unit]?.length === 0)) continue;
    const certainties = answers.map(certaintyOf);
    const coverage = coverageOf(certainties, weights);
    best = Math.max(best, coverage);
    covered.push({ document, answers, certainties, coverage });
  }
  const candidates: Candidate[] = [];
  for (const { document, answers, certainties, coverage } of covered) {
    const item = index.items.at(document);
    if (item === undefined || coverage < best * kept.share) continue;
    const mended = answers.every((given) => given.every(({ evidence }) => evidence.manner === "corrige"));
    const score = scoreOf(answers, certainties, weights, item);
    candidates.push({ document, answers, mended, score });
  }
  const ranked = belowExact(candidates)
    .map(
      ({ document, score, answers }): Ranked => ({
        document,
        score,
        answers,
        voisin: score < answering || isLed(answers),
      }),
    )
    .sort((a, b) => Number(a.voisin) - Number(b.voisin) || b.score - a.score || a.document - b.document);
  return { ranked, weights };
};

/** Whether nothing but what is associated leads there. */
const isLed = (answers: readonly Answers[]): boolean =>
  answers.every((given) => given.every(({ evidence }) => evidence.manner === "associe" || evidence.isNear === true));

/** No text that answers by mended words alone comes before one that holds a word as it was asked for. */
const belowExact = (candidates: readonly Candidate[]): Candidate[] => {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { mended, score } of candidates) {
    if (mended) most = Math.max(most, score);
    else least = Math.min(least, score);
  }
  if (most < least) return [...candidates];
  const ratio = (0.99 * least) / most;
  return candidates.map((one) => (one.mended ? { ...one, score: one.score * ratio } : one));
};

/** What part of the query is answered at all, from 0 to 1. */
const coverageOf = (certainties: readonly number[], weights: readonly number[]): number =>
  certainties.reduce(
    (sum, certainty, unit) => sum + (certainty === 0 ? 0 : (weights[unit] ?? 0) * certainty ** kept.softness),
    0,
  );

const scoreOf = (
  answers: readonly Answers[],
  certainties: readonly number[],
  weights: readonly number[],
  item: Findable,
): number => {
  const tokens = answers.map((given) => (given.length === 1 && given[0]?.tokens) || given.flatMap((one) => one.tokens));
  const strength = certainties.reduce(
    (sum, certainty, unit) =>
      certainty === 0 ? sum : sum + (weights[unit] ?? 0) * certainty * emphasis(tokens[unit] ?? [], item),
    0,
  );
  const { weight: ofText = 1 } = item;
  const near = answers.length > 1 ? nearness(tokens) : 1;
  return ofText * strength * (1 - nearnessShare + nearnessShare * near);
};

/** The surest answer, and a little more for each other one that other words give. */
const certaintyOf = (answers: Answers): number => {
  const [only, second] = answers;
  // Most texts answer a word once: nothing is counted twice there.
  if (only !== undefined && second === undefined) return 1 - (1 - only.evidence.certainty);
  let doubt = 1;
  const counted = new Set<Token>();
  for (const { evidence, tokens } of answers) {
    if (counted.size > 0 && tokens.every((token) => counted.has(token))) continue;
    doubt *= 1 - evidence.certainty * (counted.size === 0 ? 1 : alsoShare);
    for (const token of tokens) counted.add(token);
  }
  return answers.length === 0 ? 0 : 1 - doubt;
};

/** By text, the answers to each unit, those of the surest evidence first. */
const collect = (units: readonly Unit[]): Map<number, Answers[]> => {
  const documents = new Map<number, Answers[]>();
  units.forEach(({ evidence }, unit) => {
    for (const one of [...evidence].sort((a, b) => b.certainty - a.certainty)) {
      for (const { document, tokens } of one.found) {
        const answers = documents.get(document) ?? units.map(() => none);
        if (answers[unit] === none) documents.set(document, answers);
        answers[unit] = withAnswer(answers[unit] ?? none, one, tokens);
      }
    }
  });
  return documents;
};

const none: Answers = [];

/** One evidence found at several places of a text is one answer. */
const withAnswer = (answers: Answers, evidence: Evidence, tokens: readonly Token[]): Answers => {
  const last = answers.at(-1);
  return last?.evidence === evidence
    ? [...answers.slice(0, -1), { evidence, tokens: [...last.tokens, ...tokens] }]
    : [...answers, { evidence, tokens }];
};

/**
 * The share of each unit in the query, 1 in all, by BM25's inverse document frequency. A unit counts as held by the texts
 * that answer it surely, if there are any. One that no text answers weighs as much as the mean of the others.
 */
const weigh = (units: readonly Unit[], documents: number): number[] => {
  const weights = units.map(({ evidence, substance }) => {
    const direct = evidence.filter(({ certainty }) => certainty >= sure);
    const counted = direct.length > 0 ? direct : evidence;
    const holding = new Set<number>();
    for (const { found } of counted) for (const { document } of found) holding.add(document);
    const holders = holding.size;
    return holders === 0 ? 0 : substance * Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
  });
  const held = weights.filter((weight) => weight > 0);
  const sum = held.reduce((total, weight) => total + weight, 0);
  const mean = sum / Math.max(1, held.length);
  const total = sum + mean * (weights.length - held.length);
  return weights.map((weight) => (weight || mean) / (total || 1));
};
