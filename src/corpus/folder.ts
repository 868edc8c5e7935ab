import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../model/corpus.ts";
import { compareCodeUnits, type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { readRegularFile } from "./read-file.ts";
import { readYaml, type YamlDocument } from "./yaml-document.ts";

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

const inOrder = (entries: readonly Dirent[]): Dirent[] => [...entries].sort((a, b) => compareCodeUnits(a.name, b.name));

/** The YAML files of a folder, not of the folders in it, by name. */
export const yamlFilesIn = (folder: string): string[] =>
  inOrder(readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => isYaml(entry.name) && !entry.isDirectory())
    .map(({ name }) => join(folder, name));

/** The YAML files of a folder and of the folders in it, by name; hidden folders and node_modules are left out. */
export const yamlFilesUnder = (folder: string): string[] =>
  inOrder(readdirSync(folder, { withFileTypes: true })).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return isYaml(entry.name) ? [path] : [];
    return entry.name.startsWith(".") || entry.name === "node_modules" ? [] : yamlFilesUnder(path);
  });

/** Files as read: the documents, and the findings of the files that could not be read as regular files. */
export type Reading = { readonly documents: readonly YamlDocument[]; readonly refused: readonly Diagnostic[] };

/**
 * Reads files of a folder that no link may lead out of.
 * @throws the Node error when a file cannot be opened
 */
export const readFiles = (files: readonly string[], root?: string): Reading => {
  const documents: YamlDocument[] = [];
  const refused: Diagnostic[] = [];
  for (const file of files) {
    const content = readRegularFile(file, root);
    if (content instanceof Uint8Array) documents.push(readYaml(content, file));
    else refused.push(content);
  }
  return { documents, refused };
};

/**
 * The fiches of a folder of YAML files. A file with an error is left out whole, and its findings are in `diagnostics`;
 * so is a file with the number of one before it.
 * @param validate all findings of a document (`validateFiche`)
 * @throws the Node error when the folder or a file cannot be opened
 */
export const openFolder = (folder: string, validate: (document: YamlDocument) => readonly Diagnostic[]): Corpus => {
  const { documents, refused } = readFiles(yamlFilesIn(folder), folder);
  const fiches = new Map<string, { readonly fiche: Fiche; readonly file: string }>();
  const diagnostics = [...refused];
  for (const document of documents) {
    const errors = validate(document).filter(({ severity }) => severity === "error");
    diagnostics.push(...errors);
    if (errors.length > 0) continue;
    const fiche = document.value as Fiche;
    const other = fiches.get(fiche.numero)?.file;
    if (other === undefined) fiches.set(fiche.numero, { fiche, file: document.file });
    else diagnostics.push(duplicate(document, fiche.numero, other));
  }
  const inOrderOfNumbers = [...fiches.values()].map(({ fiche }) => fiche);
  return { fiches: inOrderOfNumbers.sort((a, b) => compareCodeUnits(a.numero, b.numero)), diagnostics };
};

const duplicate = (document: YamlDocument, numero: string, other: string): Diagnostic =>
  diagnostic("fiche-duplicate", document.file, document.rangeOf(["numero"], "value"), { numero, other });
