import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFolder as openFolderWith } from "./corpus/folder.ts";
import {
  type Correspondance,
  type CorrespondancesOptions,
  correspondances as correspondancesWith,
} from "./correspondances/compute.ts";
import { type Enonce, type Proches, type ProchesOptions, proches as prochesWith } from "./correspondances/proches.ts";
import { failureSentence } from "./messages/failure-sentence.ts";
import { failuresFr, reasonsFr } from "./messages/failures.fr.ts";
import type { Corpus } from "./model/corpus.ts";
import { giveMessages } from "./model/errors.ts";
import { checkedOptions, type Demand, fraction, wholeFrom } from "./model/options.ts";
import type { SearchIndex } from "./search/build-index.ts";
import type { Query } from "./search/parse-query.ts";
import { query as queryWith, searchCompetences as searchWith } from "./search/search.ts";
import type { SearchItem, SearchOptions, SearchResult } from "./search/types.ts";
import { isThesaurus, readThesaurus, type Thesaurus } from "./text/lexique.ts";
import { validateDocuments } from "./validation/validate-documents.ts";

giveMessages((failed) => failureSentence(failed, { failures: failuresFr, reasons: reasonsFr }));

/** The folder of the fiches that come with the package. */
export const packagedFolder: string = join(__dirname, "../data");

/**
 * The valid fiches of a folder of YAML files, with the findings of the other files in `diagnostics`.
 * @throws failure `no-such-path` or `unreadable` when the folder cannot be opened
 */
export const openFolder = (folder: string): Corpus => openFolderWith(folder, validateDocuments);

const readPackaged = (): Corpus => JSON.parse(readFileSync(join(__dirname, "../dist/corpus.json"), "utf8"));

let packaged: Thesaurus | undefined;

/** The lexicon that comes with the package, read once. It is what the functions below use where none is given. */
export const packagedThesaurus = (): Thesaurus => {
  packaged ??= readThesaurus(readPackaged().lexique ?? { entrees: [] });
  return packaged;
};

const thesaurus: Demand = { expected: "readThesaurus(…)", fits: isThesaurus };
const searchDemands = { limit: wholeFrom(0), thesaurus };

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
export const searchCompetences = <Item extends SearchItem>(
  items: readonly Item[],
  asked: string | Query,
  options: SearchOptions = {},
): SearchResult<Item> => searchWith(items, asked, completed(options, searchDemands));

/**
 * Asks an index that `buildIndex` made: several queries of the same items take less time so.
 * @throws failure `invalid-option-value`
 */
export const query = <Item extends SearchItem>(
  index: SearchIndex<Item>,
  asked: string | Query,
  options: SearchOptions = {},
): SearchResult<Item> => queryWith(index, asked, completed(options, searchDemands));

/**
 * Proposes which competencies of two fiches correspond, as `rncp diff --calcul` does.
 * @throws failure `invalid-option-value`
 */
export const correspondances = (
  a: readonly Enonce[],
  b: readonly Enonce[],
  options: CorrespondancesOptions = {},
): Correspondance[] => correspondancesWith(a, b, completed(options, { seuil: fraction, thesaurus }));

/**
 * For each competency of `a` its nearest ones of `b`, also below the threshold: for who wants to judge.
 * @throws failure `invalid-option-value`
 */
export const proches = (a: readonly Enonce[], b: readonly Enonce[], options: ProchesOptions = {}): Proches[] =>
  prochesWith(a, b, completed(options, { nombre: wholeFrom(1), thesaurus }));

export type { Recovered } from "./corpus/yaml/recover.ts";
export { readYaml, type YamlDocument } from "./corpus/yaml-document.ts";
export { champs } from "./correspondances/compared-fields.ts";
export type { Correspondance, CorrespondancesOptions } from "./correspondances/compute.ts";
export type { Enonce, Proches, ProchesOptions } from "./correspondances/proches.ts";
export { type Language, sentenceOf } from "./messages/sentence-of.ts";
export type { Corpus } from "./model/corpus.ts";
export type * from "./model/correspondances.generated.ts";
export type * from "./model/diagnostic.ts";
export { type Etat, etatOf } from "./model/enregistrement.ts";
export type * from "./model/errors.ts";
export { isFailure } from "./model/errors.ts";
export type * from "./model/fiche.generated.ts";
export { competencesOf, type PlacedCompetence, pageUrl, shortName } from "./model/ids.ts";
export type * from "./model/lexique.generated.ts";
export type { Champ, RaisonCouple } from "./model/sorties.generated.ts";
export type * from "./model/words.ts";
export { buildIndex, type Posting, type SearchIndex } from "./search/build-index.ts";
export type { Filtre, Piece, Query } from "./search/parse-query.ts";
export type {
  Correction,
  Manner,
  Mark,
  Reason,
  Refus,
  SearchHit,
  SearchItem,
  SearchOptions,
  SearchResult,
} from "./search/types.ts";
export { resolveFiche, resolveTarget, type Target } from "./select/resolve.ts";
export { type Expression, type Lien, type Notion, readThesaurus, type Thesaurus } from "./text/lexique.ts";
export type { Token } from "./text/tokens.ts";
export { validateFiche } from "./validation/validate-fiche.ts";
