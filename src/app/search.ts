import type { Corpus } from "../model/corpus.ts";
import { failure } from "../model/errors.ts";
import type { FicheHead } from "../model/head.ts";
import { sourceOf } from "../model/identities.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { TextOfFiche } from "../model/search-index.ts";
import type { SearchItem, SearchOutput } from "../model/sorties.generated.ts";
import type { SearchHit } from "../search/types.ts";
import { countsOf } from "./search-counts.ts";
import { readScope, type ScopeWish } from "./search-scope.ts";
import { collected } from "./streams.ts";

/** What a search is asked besides its words. */
export type SearchWish = ScopeWish & {
  /** The words of the trade; null for none. */
  readonly lexique: Lexique | null;
  readonly limit?: number;
  /** The counts alone, without what was found. */
  readonly count?: boolean;
  /** What was found in the order of the fiches and of the page, not the best first. */
  readonly parBloc?: boolean;
};

/** What a search found. */
export type Found = {
  readonly data: SearchOutput;
  /** The heads of the fiches in which something was found, in their order. */
  readonly heads: readonly FicheHead[];
  /** The words nearest to those that nothing answers. */
  readonly nearest: readonly string[];
  /** The words of the query that nothing answers. */
  readonly unanswered: readonly string[];
};

/** A longer query is no query: reading it would take seconds. */
const longest = 2_000;

const refusals = {
  "requete-vide": "empty-query",
  "mots-vides": "function-words",
  "exclusions-seules": "only-exclusions",
} as const;

/**
 * Searches the competencies, or all texts.
 * @throws failure `query-too-long`, `empty-query`, `function-words`, `only-exclusions`, or those of readScope for the filters
 */
export const search = async (corpus: Corpus, requete: string, wish: SearchWish): Promise<Found> => {
  const { parseQuery, query, readThesaurus } = await import("../search/search.ts");
  if (requete.length > longest) throw failure("query-too-long", { length: requete.length, most: longest });
  const parsed = parseQuery(requete);
  const index = await corpus.index(await readScope(corpus, parsed.filters, wish));
  const given = wish.lexique === null ? {} : { thesaurus: readThesaurus(wish.lexique) };
  const { hits, corrections, nearest, unanswered, refus } = query(index, parsed, given);
  if (refus !== null) throw failure(refusals[refus], { name: requete });
  const found = hits.map(({ item }) => item);
  const heads = await collected(corpus.heads({ numeros: found.map(({ fiche }) => fiche) }));
  const best = wish.count === true ? [] : hits.slice(0, wish.limit);
  const shown = wish.parBloc === true ? inPageOrder(best, heads) : best;
  const cited = new Set((wish.count === true ? found : shown.map(({ item }) => item)).map(({ fiche }) => fiche));
  const data: SearchOutput = {
    schemaVersion: 2,
    source: sourceOf(heads.filter(({ numero }) => cited.has(numero))),
    requete,
    parmi: index.items.length,
    trouves: hits.length,
    ...countsOf(heads, index.items, found),
    corrections: corrections.map(({ from, to }) => ({ de: from, en: to })),
    total: shown.length,
    items: shown.map(itemOf),
  };
  return { data, heads, nearest, unanswered };
};

const itemOf = ({ item, score, marks, reasons }: SearchHit<TextOfFiche>): SearchItem => ({
  id: item.id,
  fiche: item.fiche,
  bloc: item.bloc,
  champ: item.champ,
  texte: item.texte,
  score,
  marques: marks.map(([from, to]) => [from, to]),
  raisons: reasons.map((one) => ({
    demande: one.asked,
    trouve: [...one.found],
    maniere: one.manner,
    via: one.via,
    surete: one.certainty,
    poids: one.weight,
  })),
  poids_champ: item.weight,
});

/** The places of the blocs, fiche after fiche; what has no bloc comes before those of its fiche. */
const inPageOrder = (
  hits: readonly SearchHit<TextOfFiche>[],
  heads: readonly FicheHead[],
): SearchHit<TextOfFiche>[] => {
  const places = new Map(
    heads.flatMap(({ numero, blocs }) => [numero, ...blocs.map(({ code }) => code)]).map((id, place) => [id, place]),
  );
  const placeOf = ({ item }: SearchHit<TextOfFiche>): number => places.get(item.bloc ?? item.fiche) ?? 0;
  return [...hits].sort((a, b) => placeOf(a) - placeOf(b));
};
