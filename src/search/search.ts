import type { Findable, SearchIndex } from "../model/search-index.ts";
import { tokenize } from "../text/tokens.ts";
import { buildIndex } from "./build-index.ts";
import { spelled } from "./evidence.ts";
import { parseQuery, type Query } from "./parse-query.ts";
import { type Answer, type Ranked, rank } from "./rank.ts";
import { wordsLike } from "./spelling.ts";
import type { Mark, Reason, Refus, SearchHit, SearchOptions, SearchResult } from "./types.ts";
import { readUnits } from "./units.ts";
import type { Unit } from "./word-units.ts";

/**
 * Asks an index. Accents, case and apostrophes never matter; a word also finds its family (sécuriser, sécurité), what the
 * lexicon says of it, from four letters on the words it begins, and, when nothing else answers it, the word it was
 * probably meant to be. All the words are best, most of them next.
 * @param asked the words, or a query taken apart; its filters are for the caller, who gives the items
 */
export const query = <Item extends Findable>(
  index: SearchIndex<Item>,
  asked: string | Query,
  { limit, ...means }: SearchOptions = {},
): SearchResult<Item> => {
  const parsed = typeof asked === "string" ? parseQuery(asked) : asked;
  const units = readUnits(index, parsed, means);
  if (units.units.length === 0)
    return {
      ...{ hits: [], found: [], answering: 0, corrections: [], unanswered: [], nearest: [] },
      refus: refusOf(parsed),
    };
  const { ranked, weights } = rank(index, units);
  const shown = ranked.filter(({ score }) => rounded(score) > 0);
  const hits = shown.slice(0, limit).flatMap((one) => toHit(index, one, units.units, weights));
  const found = shown.flatMap(({ document }) => index.items.at(document) ?? []);
  const answering = shown.filter(({ voisin }) => !voisin).length;
  const nearest = shown.length > 0 ? [] : nearWords(index, units.units);
  const unanswered = units.units.filter(({ evidence }) => evidence.length === 0).map(({ asked }) => asked);
  return { hits, found, answering, corrections: units.corrections, unanswered, nearest, refus: null };
};

/** Builds an index of the items and asks it once. Pure: the same items in any order give the same answer. */
export const searchCompetences = <Item extends Findable>(
  items: readonly Item[],
  asked: string | Query,
  options: SearchOptions = {},
): SearchResult<Item> => query(buildIndex(items), asked, options);

export { lexiqueLu, readThesaurus } from "../text/lexique.ts";
export { isFrench, packWords } from "../text/mots.ts";
export { buildIndex } from "./build-index.ts";
export { parseQuery } from "./parse-query.ts";

/** For the words that nothing answers, those of the texts that look like them, as the texts spell them. */
const nearWords = (index: SearchIndex, units: readonly Unit[]): string[] => [
  ...new Set(
    units
      .filter(({ evidence }) => evidence.length === 0)
      .flatMap(({ asked }) =>
        tokenize(asked).flatMap(({ word, stop }) => (stop ? [] : wordsLike(word, index.vocabulary))),
      )
      .map((word) => spelled(index, word)),
  ),
];

const refusOf = ({ groups, excluded }: Query): Refus => {
  if (groups.some((group) => group.some(({ texte }) => tokenize(texte).length > 0))) return "mots-vides";
  return excluded.length > 0 ? "exclusions-seules" : "requete-vide";
};

const toHit = <Item extends Findable>(
  index: SearchIndex<Item>,
  { document, score, answers, voisin }: Ranked,
  units: readonly Unit[],
  weights: readonly number[],
): SearchHit<Item>[] => {
  const item = index.items.at(document);
  if (item === undefined) return [];
  const reasons = answers.flatMap((given, unit) =>
    given.map((answer) => reasonOf(answer, item.texte, units[unit]?.asked ?? "", weights[unit] ?? 0)),
  );
  return [
    { item, score: rounded(score), voisin, marks: marksOf(answers.flat().flatMap(({ tokens }) => tokens)), reasons },
  ];
};

/** To four decimals, as scores are compared and shown. */
const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const reasonOf = ({ evidence, tokens }: Answer, texte: string, asked: string, weight: number): Reason => ({
  asked,
  found: [...new Set(tokens.map(({ start, end }) => texte.slice(start, end)))],
  manner: evidence.manner,
  via: evidence.via,
  certainty: hundredths(evidence.certainty),
  weight: hundredths(weight),
});

const marksOf = (tokens: Answer["tokens"]): Mark[] => {
  const marks: Mark[] = [];
  for (const { start, end } of [...tokens].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start >= (marks.at(-1)?.[1] ?? 0)) marks.push([start, end]);
  }
  return marks;
};
