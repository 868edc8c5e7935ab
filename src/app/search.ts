import type { Corpus, Scope, Standing } from "../model/corpus.ts";
import { failure, isFailure } from "../model/errors.ts";
import type { FicheHead } from "../model/head.ts";
import { sourceOf } from "../model/identities.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { FichesIndex, TextOfFiche } from "../model/search-index.ts";
import type { SearchItem, SearchOutput } from "../model/sorties.generated.ts";
import type { Query } from "../search/parse-query.ts";
import type { SearchHit, SearchOptions } from "../search/types.ts";
import { filtreOf } from "./list.ts";
import { countsOf } from "./search-counts.ts";
import { readScope, type ScopeWish } from "./search-scope.ts";
import { collected } from "./streams.ts";

/** What a search is asked besides its words. */
export type SearchWish = ScopeWish & {
  /** The words of the trade; null for none. */
  readonly lexique: Lexique | null;
  /** The names of the fields, by key, that a search of all texts finds too. */
  readonly libelles?: Scope["libelles"];
  /** The list of French words, as `packWords` makes it. */
  readonly mots?: () => string;
  readonly limit?: number;
  /** The counts alone, without what was found. */
  readonly count?: boolean;
  /** What was found in the order of the fiches and of the page, not the best first. */
  readonly parBloc?: boolean;
  /** Whether the output tells which fiches were left out. */
  readonly tellsFilter?: boolean;
} & Standing;

/** What a search found. */
export type Found = {
  readonly data: SearchOutput;
  /** The heads of the fiches in which something was found, in their order. */
  readonly heads: readonly FicheHead[];
  /** Those of the fiches that were searched, when they are few. */
  readonly searched: readonly { readonly head: FicheHead; readonly parmi: number }[];
  /** The words nearest to those that nothing answers. */
  readonly nearest: readonly string[];
  /** The words of the query that nothing answers. */
  readonly unanswered: readonly string[];
  /** When no competency answers, how many texts do among all those of the fiches; null where that is not known. */
  readonly ailleurs: number | null;
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
  const { parseQuery, query } = await import("../search/search.ts");
  if (requete.length > longest) throw failure("query-too-long", { length: requete.length, most: longest });
  const parsed = parseQuery(requete);
  const standing = { actives: wish.actives, repertoire: wish.repertoire };
  const scope = { ...(await readScope(corpus, parsed.filters, wish)), libelles: wish.libelles, ...standing };
  const index = await corpus.index(scope);
  const means = await wordsMeans(index, wish);
  const limit = wish.count === true ? 0 : wish.limit;
  const { hits, found, answering, corrections, nearest, unanswered, refus } = query(index, parsed, { ...means, limit });
  if (refus !== null) throw failure(refusals[refus], { name: requete });
  const answers = found.slice(0, answering);
  const met = new Set([...mostMet(found), ...hits.map(({ item }) => item.fiche)]);
  const fewHeads = index.parmi > few ? undefined : await collected(corpus.heads({ numeros: scope.numeros }));
  const heads =
    fewHeads?.filter(({ numero }) => met.has(numero)) ?? (await collected(corpus.heads({ numeros: [...met] })));
  const [best, near] = [hits.filter(({ voisin }) => !voisin), hits.filter(({ voisin }) => voisin)];
  const shown = wish.parBloc === true ? [best, near].flatMap((some) => inPageOrder(some, heads)) : hits;
  const cited = wish.count === true ? met : new Set(shown.map(({ item }) => item.fiche));
  const data: SearchOutput = {
    schemaVersion: 2,
    source: sourceOf(heads.filter(({ numero }) => cited.has(numero))),
    requete,
    ...(wish.tellsFilter === true ? { filtre: filtreOf(standing) } : {}),
    parmi: index.items.length,
    trouves: answering,
    voisins: found.length - answering,
    ...countsOf(heads, index, answers),
    corrections: corrections.map(({ from, to }) => ({ de: from, en: to })),
    total: best.length,
    items: shown.map(itemOf),
  };
  const isWhole = answering > 0 || scope.tout;
  const ailleurs = isWhole ? 0 : await answeringElsewhere(corpus, scope, parsed, means);
  return { data, heads, searched: searchedOf(fewHeads ?? [], index), nearest, unanswered, ailleurs };
};

/** Of more fiches than this, the counts are of those where most was found: nobody reads thousands. */
const counted = 1_000;

/** The fiches where something was found; of a whole register, those where most was. */
const mostMet = (found: readonly TextOfFiche[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { fiche } of found) counts.set(fiche, (counts.get(fiche) ?? 0) + 1);
  if (counts.size <= counted) return new Set(counts.keys());
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, counted);
  return new Set(most.map(([fiche]) => fiche));
};

/** How many texts answer among all those of the fiches; null where they are too many to be read. */
const answeringElsewhere = async (
  corpus: Corpus,
  scope: Scope,
  parsed: Query,
  means: SearchOptions,
): Promise<number | null> => {
  const { query } = await import("../search/search.ts");
  try {
    return query(await corpus.index({ ...scope, tout: true }), parsed, { ...means, limit: 0 }).answering;
  } catch (error) {
    if (isFailure(error) && error.code === "registre-whole") return null;
    throw error;
  }
};

/** What the words of a query are read with: the lexicon, the French words, the trades of the fiches that are searched. */
export const wordsMeans = async (
  { nsf }: Pick<FichesIndex, "nsf">,
  { lexique, mots }: Pick<SearchWish, "lexique" | "mots">,
): Promise<SearchOptions> => {
  const { isFrench, readThesaurus } = await import("../search/search.ts");
  return {
    ...(lexique === null ? {} : { thesaurus: readThesaurus(lexique) }),
    ...(mots === undefined ? {} : { isFrench: knows(mots, isFrench) }),
    nsf,
  };
};

/** Knows words by a list that is read when the first one is asked for. */
const knows = (list: () => string, isIn: (list: string, word: string) => boolean): ((word: string) => boolean) => {
  let read: string | undefined;
  return (word) => {
    read ??= list();
    return isIn(read, word);
  };
};

/** More fiches than this are not counted one by one. */
const few = 6;

const searchedOf = (heads: readonly FicheHead[], index: FichesIndex): Found["searched"] =>
  heads.map((head) => ({ head, parmi: totalOf(index, head.numero) }));

const totalOf = (index: FichesIndex, numero: string): number =>
  [...index.texts([numero])].reduce((sum, { textes }) => sum + textes, 0);

const itemOf = ({ item, score, voisin, marks, reasons }: SearchHit<TextOfFiche>): SearchItem => ({
  id: item.id,
  fiche: item.fiche,
  bloc: item.bloc,
  champ: item.champ,
  texte: item.texte,
  score,
  voisin,
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
