import { failure } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { SearchOutput } from "../model/sorties.generated.ts";
import type { TextOfFiche } from "../select/texts.ts";
import { isWanted, readScope } from "./search-scope.ts";
import { sourceOf } from "./source.ts";
import { perBloc, perFiche } from "./views/search/count.ts";

/** What a search is asked besides its words. */
export type SearchWish = {
  readonly fiche?: string;
  readonly bloc?: string;
  readonly limit?: number;
  readonly tout?: boolean;
  /** The counts alone, without what was found. */
  readonly count?: boolean;
  /** What was found in the order of the fiches and of the page, not the best first. */
  readonly parBloc?: boolean;
};

/** The machine form of a search, and the words nearest to those that nothing answers. */
type Found = {
  readonly data: SearchOutput;
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
 * The machine form of a search.
 * @throws failure `query-too-long`, `empty-query`, `function-words`, `only-exclusions`, or those of readScope for the filters
 */
export const searchOutput = async (
  fiches: readonly Fiche[],
  lexique: Lexique | null,
  requete: string,
  options: SearchWish,
): Promise<Found> => {
  const { parseQuery, readThesaurus, searchCompetences } = await import("../search/search.ts");
  const { textsOf } = await import("../select/texts.ts");
  if (requete.length > longest) throw failure("query-too-long", { length: requete.length, most: longest });
  const query = parseQuery(requete);
  const scope = await readScope(fiches, query.filters, options);
  const texts = scope.fiches.flatMap((one) => textsOf(one, options.tout === true)).filter(isWanted(scope));
  const given = lexique === null ? {} : { thesaurus: readThesaurus(lexique) };
  const { hits, corrections, nearest, unanswered, refus } = searchCompetences(texts, query, given);
  if (refus !== null) throw failure(refusals[refus], { name: requete });
  const best = options.count === true ? [] : hits.slice(0, options.limit);
  const shown = options.parBloc === true ? inPageOrder(best, scope.fiches) : best;
  const found = hits.map(({ item }) => item);
  const cited = new Set((options.count === true ? hits : shown).map(({ item }) => item.fiche));
  const data: SearchOutput = {
    schemaVersion: 2,
    source: sourceOf(fiches.filter(({ numero }) => cited.has(numero))),
    requete,
    parmi: texts.length,
    trouves: hits.length,
    par_fiche: perFiche(scope.fiches, found),
    par_bloc: perBloc(scope.fiches, texts, found),
    corrections: corrections.map(({ from, to }) => ({ de: from, en: to })),
    total: shown.length,
    items: shown.map(({ item: { id, fiche, bloc, champ, texte, weight }, score, marks, reasons }) => ({
      id,
      fiche,
      bloc,
      champ,
      texte,
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
      poids_champ: weight,
    })),
  };
  return { data, nearest, unanswered };
};

/** The places of the blocs, fiche after fiche; what has no bloc comes before those of its fiche. */
const inPageOrder = <Hit extends { readonly item: TextOfFiche }>(
  hits: readonly Hit[],
  fiches: readonly Fiche[],
): Hit[] => {
  const places = new Map(
    fiches.flatMap(({ numero, blocs }) => [numero, ...blocs.map(({ code }) => code)]).map((id, place) => [id, place]),
  );
  const placeOf = ({ item }: Hit): number => places.get(item.bloc ?? item.fiche) ?? 0;
  return [...hits].sort((a, b) => placeOf(a) - placeOf(b));
};
