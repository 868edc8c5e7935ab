import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diff, type DiffWish, diff as diffIn } from "./app/diff.ts";
import { type DiffMany, type DiffManyWish, diffMany as diffManyIn } from "./app/diff-many.ts";
import type { Means } from "./app/means.ts";
import { type Passerelle, type PasserelleWish, passerelle as passerelleIn } from "./app/passerelle.ts";
import { rules as rulesWith } from "./app/rules.ts";
import { type Found, type SearchWish, search as searchIn } from "./app/search.ts";
import { validatePaths as validateWith } from "./app/validate.ts";
import { type Contents, inMemory } from "./corpus/memory/in-memory.ts";
import { packagedContents } from "./corpus/memory/packaged.ts";
import {
  type Calculee,
  type CorrespondancesOptions,
  correspondances as correspondancesWith,
} from "./correspondances/compute.ts";
import { type Enonce, type Proches, type ProchesOptions, proches as prochesWith } from "./correspondances/proches.ts";
import { failureSentence } from "./messages/failure-sentence.ts";
import { failuresFr, reasonsFr } from "./messages/failures.fr.ts";
import { rulesFr } from "./messages/rules.fr.ts";
import type { Corpus } from "./model/corpus.ts";
import { giveMessages } from "./model/errors.ts";
import type { Findings } from "./model/findings.ts";
import type { Lexique } from "./model/lexique.generated.ts";
import { check, checkedOptions, type Demand, day, fraction, wholeFrom } from "./model/options.ts";
import type { Findable, SearchIndex } from "./model/search-index.ts";
import type { RulesOutput } from "./model/sorties.generated.ts";
import { buildIndex } from "./search/build-index.ts";
import type { Query } from "./search/parse-query.ts";
import { query as queryWith, searchCompetences as searchWith } from "./search/search.ts";
import type { SearchOptions, SearchResult } from "./search/types.ts";
import { avecFourni, isThesaurus, readThesaurus, type Thesaurus } from "./text/lexique.ts";
import { isFrench as isFrenchWord } from "./text/mots.ts";

declare const RNCP_VERSION: string;

giveMessages((failed) => failureSentence(failed, { failures: failuresFr, reasons: reasonsFr }));

/** The folder of the fiches that come with the package. */
export const packagedFolder: string = join(__dirname, "../data");

const contents = (): Contents => packagedContents(join(__dirname, "../dist"));

/** The fiches that come with the package, read and validated when it was built. */
export const openPackaged = (): Corpus => inMemory(contents(), async () => buildIndex);

let packaged: Thesaurus | undefined;

/** The lexicon that comes with the package, read once. It is what the functions below use where none is given. */
export const packagedThesaurus = (): Thesaurus => {
  packaged ??= readThesaurus(contents().lexique ?? { entrees: [] });
  return packaged;
};

const thesaurus: Demand = { expected: "readThesaurus(…)", fits: isThesaurus };
const nsf: Demand = {
  expected: "[…]",
  fits: (value) => Array.isArray(value) && value.every((code) => typeof code === "string"),
};
const isFrench: Demand = { expected: "(mot) => …", fits: (value) => typeof value === "function" };
const searchDemands = { limit: wholeFrom(0), thesaurus, nsf, isFrench };

let words: string | undefined;

/** Whether a folded word is French, by the list that comes with the package. */
const isPackagedWord = (word: string): boolean => {
  words ??= readFileSync(join(__dirname, "../dist/mots.txt"), "utf8");
  return isFrenchWord(words, word);
};

/** Options with what they leave out, once they are as demanded. */
const completed = <Options extends SearchOptions | CorrespondancesOptions | ProchesOptions>(
  options: Options,
  demands: Readonly<Record<keyof Options, Demand>>,
): Options => ({ thesaurus: packagedThesaurus(), ...checkedOptions(options, demands) });

/**
 * Builds an index of the items and asks it once, as `rncp search` does. Pure: the same items in any order give the same
 * answer.
 * @throws failure `invalid-option-value`
 */
export const searchCompetences = <Item extends Findable>(
  items: readonly Item[],
  asked: string | Query,
  options: SearchOptions = {},
): SearchResult<Item> => searchWith(items, asked, { isFrench: isPackagedWord, ...completed(options, searchDemands) });

/**
 * Asks an index that `buildIndex` made: several queries of the same items take less time so.
 * @throws failure `invalid-option-value`
 */
export const query = <Item extends Findable>(
  index: SearchIndex<Item>,
  asked: string | Query,
  options: SearchOptions = {},
): SearchResult<Item> => queryWith(index, asked, { isFrench: isPackagedWord, ...completed(options, searchDemands) });

/**
 * Proposes which competencies of two fiches correspond, as `rncp diff --calcul` does.
 * @throws failure `invalid-option-value`
 */
export const correspondances = (
  a: readonly Enonce[],
  b: readonly Enonce[],
  options: CorrespondancesOptions = {},
): Calculee[] => correspondancesWith(a, b, completed(options, { seuil: fraction, thesaurus }));

/**
 * For each competency of `a` its nearest ones of `b`, also below the threshold: for who wants to judge.
 * @throws failure `invalid-option-value`
 */
export const proches = (a: readonly Enonce[], b: readonly Enonce[], options: ProchesOptions = {}): Proches[] =>
  prochesWith(a, b, completed(options, { nombre: wholeFrom(1), thesaurus }));

export { resolveFiche, resolveTarget, type Target } from "./app/resolve.ts";

/** The domains beside the fiches, and those of the package. */
const lexiqueOf = ({ lexique }: Corpus): Lexique | null => avecFourni(lexique, contents().lexique);

/** A wish of which the lexicon and the version may be left out. */
export type LibraryWish<Wish extends { readonly lexique: unknown }> = Omit<Wish, "lexique" | "version"> & {
  readonly lexique?: Lexique | null;
};

const meansWith = <Wish extends LibraryWish<Means>>(corpus: Corpus, wish: Wish) => {
  check("date", wish.date, day);
  if (wish.seuil !== undefined) check("seuil", wish.seuil, fraction);
  const { lexique } = wish;
  return { ...wish, lexique: async () => (lexique === undefined ? lexiqueOf(corpus) : lexique), version: RNCP_VERSION };
};

/**
 * Searches the competencies of a corpus, or all its texts, as `rncp search` does.
 * @throws failure `invalid-option-value`, `query-too-long`, `empty-query`, `function-words`, `only-exclusions`, or one of a
 * name in the wish
 */
export const search = async (corpus: Corpus, requete: string, wish: LibraryWish<SearchWish> = {}): Promise<Found> => {
  if (wish.limit !== undefined) check("limit", wish.limit, wholeFrom(0));
  return searchIn(corpus, requete, { lexique: lexiqueOf(corpus), ...wish });
};

/**
 * Compares two fiches, as `rncp diff` does.
 * @throws failure `invalid-option-value`, `same-fiche`, `no-such-bloc`, `without-computation`, or one of a name
 */
export const diff = async (corpus: Corpus, a: string, b: string, wish: LibraryWish<DiffWish>): Promise<Diff> =>
  diffIn(corpus, a, b, meansWith(corpus, wish));

/**
 * Compares three fiches or more, as `rncp diff` does.
 * @throws failure `invalid-option-value`, `same-fiche`, `without-computation`, or one of a name
 */
export const diffMany = async (
  corpus: Corpus,
  names: readonly string[],
  wish: LibraryWish<DiffManyWish>,
): Promise<DiffMany> => diffManyIn(corpus, names, meansWith(corpus, wish));

/**
 * What acquired blocs cover of a certification aimed at, as `rncp passerelle` says it.
 * @throws failure `invalid-option-value`, `same-fiche`, `unknown-bloc`, `without-computation`, or one of a name
 */
export const passerelle = async (corpus: Corpus, wish: LibraryWish<PasserelleWish>): Promise<Passerelle> =>
  passerelleIn(corpus, meansWith(corpus, wish));

/**
 * Every finding of these files, of the YAML files under these folders and of those that these patterns match.
 * @param today AAAA-MM-JJ
 * @throws failure `no-such-path`, `no-match`, `unreadable`, `no-yaml-file` or `invalid-option-value`
 */
export const validatePaths = async (paths: readonly string[], today: string): Promise<Findings> => {
  check("today", today, day);
  return validateWith(paths, today, { stdin: async () => new Uint8Array() });
};

/** The rules of a validation, in French, as `rncp rules` lists them. */
export const rules = (): RulesOutput => rulesWith(rulesFr);

export { blocs } from "./app/blocs.ts";
export { changes } from "./app/changes.ts";
export { openFolder, openTexts } from "./app/corpora.ts";
export type { Diff, DiffWish } from "./app/diff.ts";
export type { DiffMany, DiffManyWish } from "./app/diff-many.ts";
export type { DiffSection, Selection } from "./app/diff-selection.ts";
export { evaluations } from "./app/evaluations.ts";
export { type Export, type ExportKind, type ExportRows, type ExportWish, exported } from "./app/export.ts";
export { type ListWish, list } from "./app/list.ts";
export type { Means } from "./app/means.ts";
export type { Passerelle, PasserelleWish } from "./app/passerelle.ts";
export type { LeftOut, Revisions } from "./app/revisions.ts";
export type { Found, SearchWish } from "./app/search.ts";
export type { ScopeWish } from "./app/search-scope.ts";
export { type Counterpart, type Shown, type ShowWish, show } from "./app/show.ts";
export type { Env } from "./corpus/git.ts";
export type { Recovered } from "./corpus/yaml/recover.ts";
export { readYaml, type YamlDocument } from "./corpus/yaml-document.ts";
export { champs } from "./correspondances/compared-fields.ts";
export type { Calculee, CorrespondancesOptions } from "./correspondances/compute.ts";
export type { Enonce, Proches, ProchesOptions } from "./correspondances/proches.ts";
export { type Language, sentenceOf } from "./messages/sentence-of.ts";
export { competencesOf, type PlacedCompetence } from "./model/competences.ts";
export type { Corpus, HeadFilter, Scope, Standing } from "./model/corpus.ts";
export type * from "./model/correspondances.generated.ts";
export type * from "./model/diagnostic.ts";
export { type Etat, etatOf } from "./model/enregistrement.ts";
export type * from "./model/errors.ts";
export { isFailure } from "./model/errors.ts";
export type * from "./model/fiche.generated.ts";
export type { AcceptedFinding, Findings } from "./model/findings.ts";
export { type BlocHead, type FicheHead, type Named, shortName } from "./model/head.ts";
export { pageUrl, type Repertoire } from "./model/identities.ts";
export type * from "./model/lexique.generated.ts";
export type { Value } from "./model/records.ts";
export type {
  FichesIndex,
  Findable,
  Posting,
  SearchIndex,
  TextOfFiche,
  TextsOfBloc,
  Token,
  Vocabulary,
} from "./model/search-index.ts";
export type * from "./model/sorties.generated.ts";
export type * from "./model/words.ts";
export { type BuiltIndex, buildIndex } from "./search/build-index.ts";
export type { Filtre, Piece, Query } from "./search/parse-query.ts";
export type {
  Manner,
  Mark,
  Reason,
  Refus,
  Respelling,
  SearchHit,
  SearchOptions,
  SearchResult,
} from "./search/types.ts";
export type { Expression } from "./text/expression.ts";
export { type LexiqueLu, type Lien, type Notion, readThesaurus, type Thesaurus } from "./text/lexique.ts";
export type { Renvois, RenvoisLus } from "./text/renvois.ts";
export { validateFiche } from "./validation/validate-fiche.ts";
