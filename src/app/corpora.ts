import { contentsOf, readFolder } from "../corpus/folder.ts";
import { inMemory } from "../corpus/memory/in-memory.ts";
import { readYaml } from "../corpus/yaml-document.ts";
import type { Corpus } from "../model/corpus.ts";
import { validateDocuments } from "../validation/validate-documents.ts";
import { indexing } from "./indexing.ts";

/**
 * The valid fiches of a folder of YAML files and of the folders in it, with the findings of the other files in
 * `diagnostics`.
 * @throws failure `no-such-path` or `unreadable` when the folder cannot be opened
 */
export const openFolder = (folder: string): Corpus => inMemory(readFolder(folder, validateDocuments), indexing);

/**
 * The valid fiches among texts of YAML files, by the names of these files: `RNCP36924.yaml`, `lexique.yaml`,
 * `correspondances/RNCP36924--RNCP38779.yaml`. The findings of the others are in `diagnostics`.
 */
export const openTexts = (texts: Readonly<Record<string, string>>): Corpus => {
  const documents = Object.entries(texts).map(([file, text]) => readYaml(new TextEncoder().encode(text), file));
  return inMemory(contentsOf({ documents, refused: [] }, validateDocuments), indexing);
};
