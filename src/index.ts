import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFolder as openFolderWith } from "./corpus/folder.ts";
import { correspondances as correspondancesWith } from "./correspondances/compute.ts";
import { type Enonce, type Proches, proches as prochesWith } from "./correspondances/proches.ts";
import type { Corpus } from "./model/corpus.ts";
import type { SearchIndex } from "./search/build-index.ts";
import type { Query } from "./search/parse-query.ts";
import { query as queryWith, searchCompetences as searchWith } from "./search/search.ts";
import type { SearchItem, SearchOptions, SearchResult } from "./search/types.ts";
import { readThesaurus, type Thesaurus } from "./text/lexique.ts";
import { validateDocuments } from "./validation/validate-documents.ts";

/** The folder of the fiches that come with the package. */
export const packagedFolder = join(__dirname, "../data");

/**
 * The valid fiches of a folder of YAML files, with the findings of the other files in `diagnostics`.
 * @throws the Node error when the folder or a file cannot be opened
 */
export const openFolder = (folder: string): Corpus => openFolderWith(folder, validateDocuments);

const readPackaged = (): Corpus => JSON.parse(readFileSync(join(__dirname, "../dist/corpus.json"), "utf8"));

let packaged: Thesaurus | undefined;

/** The lexicon that comes with the package, read once. It is what the functions below use where none is given. */
export const packagedThesaurus = (): Thesaurus => {
  packaged ??= readThesaurus(readPackaged().lexique ?? { entrees: [] });
  return packaged;
};

/**
 * Builds an index of the items and asks it once, as `rncp search` does. Pure: the same items in any order give the same
 * answer. `readThesaurus({ entrees: [] })` is no lexicon.
 */
export const searchCompetences = <Item extends SearchItem>(
  items: readonly Item[],
  asked: string | Query,
  options: SearchOptions = {},
): SearchResult<Item> => searchWith(items, asked, { thesaurus: packagedThesaurus(), ...options });

/** Asks an index that `buildIndex` made: several queries of the same items take less time so. */
export const query = <Item extends SearchItem>(
  index: SearchIndex<Item>,
  asked: string | Query,
  options: SearchOptions = {},
): SearchResult<Item> => queryWith(index, asked, { thesaurus: packagedThesaurus(), ...options });

type Compared = { readonly thesaurus?: Thesaurus };

/**
 * Proposes which competencies of two fiches correspond, as `rncp diff --calcul` does.
 * @param options `seuil`: the least score of a pair, from 0 to 1
 */
export const correspondances = (
  a: readonly Enonce[],
  b: readonly Enonce[],
  options: Compared & { readonly seuil?: number } = {},
): ReturnType<typeof correspondancesWith> => correspondancesWith(a, b, { thesaurus: packagedThesaurus(), ...options });

/**
 * For each competency of `a` its nearest ones of `b`, also below the threshold: for who wants to judge.
 * @param options `nombre`: how many, 3 by default
 */
export const proches = (
  a: readonly Enonce[],
  b: readonly Enonce[],
  options: Compared & { readonly nombre?: number } = {},
): Proches[] => prochesWith(a, b, { thesaurus: packagedThesaurus(), ...options });

export { readYaml, type YamlDocument } from "./corpus/yaml-document.ts";
export { champs } from "./correspondances/compared-fields.ts";
export type { Enonce, Proches } from "./correspondances/proches.ts";
export type { Corpus } from "./model/corpus.ts";
export type { Diagnostic, DiagnosticCode, Path, Position, Range, Severity } from "./model/diagnostic.ts";
export { etatOf } from "./model/enregistrement.ts";
export type { Bloc, Competence, Fiche } from "./model/fiche.generated.ts";
export { competencesOf, type PlacedCompetence, pageUrl, shortName } from "./model/ids.ts";
export type { Champ, Correspondance, RaisonCouple } from "./model/sorties.generated.ts";
export { buildIndex } from "./search/build-index.ts";
export type { Correction, SearchHit, SearchItem, SearchResult } from "./search/types.ts";
export { resolveFiche, resolveTarget, type Target } from "./select/resolve.ts";
export { readThesaurus, type Thesaurus } from "./text/lexique.ts";
export { validateFiche } from "./validation/validate-fiche.ts";
