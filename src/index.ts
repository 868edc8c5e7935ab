import { join } from "node:path";
import { openFolder as openFolderWith } from "./corpus/folder.ts";
import type { Corpus } from "./model/corpus.ts";
import { validateDocuments } from "./validation/validate-documents.ts";

/** The folder of the fiches that come with the package. */
export const packagedFolder = join(__dirname, "../data");

/**
 * The valid fiches of a folder of YAML files, with the findings of the other files in `diagnostics`.
 * @throws the Node error when the folder or a file cannot be opened
 */
export const openFolder = (folder: string): Corpus => openFolderWith(folder, validateDocuments);

export { champs } from "./compare/champs.ts";
export { correspondances } from "./compare/correspondances.ts";
export { type Enonce, type Proches, proches } from "./compare/proches.ts";
export { readYaml, type YamlDocument } from "./corpus/yaml-document.ts";
export type { Corpus } from "./model/corpus.ts";
export type { Diagnostic, DiagnosticCode, Path, Position, Range, Severity } from "./model/diagnostic.ts";
export { etatOf } from "./model/enregistrement.ts";
export type { Bloc, Competence, Fiche } from "./model/fiche.generated.ts";
export { competencesOf, type PlacedCompetence, pageUrl, shortName } from "./model/ids.ts";
export type { Champ, Correspondance, RaisonCouple } from "./model/sorties.generated.ts";
export { buildIndex } from "./search/build-index.ts";
export { query, searchCompetences } from "./search/search.ts";
export type { Correction, SearchHit, SearchItem, SearchResult } from "./search/types.ts";
export { resolveFiche, resolveTarget, type Target } from "./select/resolve.ts";
export { readThesaurus, type Thesaurus } from "./text/lexique.ts";
export { validateFiche } from "./validation/validate-fiche.ts";
