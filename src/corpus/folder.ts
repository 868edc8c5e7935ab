import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../model/corpus.ts";
import { compareCodeUnits, type Diagnostic, diagnostic, type Range } from "../model/diagnostic.ts";
import { reasonOf } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { readRegularFile } from "./read-file.ts";
import { readYaml, type YamlDocument } from "./yaml-document.ts";

/** Whether a file of this name is YAML. */
export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

const inOrder = (entries: readonly Dirent[]): Dirent[] => [...entries].sort((a, b) => compareCodeUnits(a.name, b.name));

/** The YAML files of a folder, not of the folders in it, by name. */
export const yamlFilesIn = (folder: string): string[] =>
  inOrder(readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => isYaml(entry.name) && !entry.isDirectory())
    .map(({ name }) => join(folder, name));

/**
 * The YAML files of a folder and of the folders in it, by name; hidden folders and node_modules are left out. A folder
 * in it that cannot be opened stands for its files, and reading it will say so.
 * @throws the Node error when the folder itself cannot be opened
 */
export const yamlFilesUnder = (folder: string): string[] =>
  inOrder(readdirSync(folder, { withFileTypes: true })).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return isYaml(entry.name) ? [path] : [];
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    try {
      return yamlFilesUnder(path);
    } catch {
      return [path];
    }
  });

/** Files as read: the documents, and the findings of the files that could not be read as regular files. */
export type Reading = { readonly documents: readonly YamlDocument[]; readonly refused: readonly Diagnostic[] };

/** Reads files that no link may lead out of `root`; one that cannot be opened becomes a finding, like any bad file. */
export const readFiles = (files: readonly string[], root?: string): Reading => {
  const documents: YamlDocument[] = [];
  const refused: Diagnostic[] = [];
  for (const file of files) {
    const content = readOrTell(file, root);
    if (content instanceof Uint8Array) documents.push(readYaml(content, file));
    else refused.push(content);
  }
  return { documents, refused };
};

const start: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

const readOrTell = (file: string, root?: string): Uint8Array | Diagnostic => {
  try {
    return readRegularFile(file, root);
  } catch (error) {
    return diagnostic("file-unreadable", file, start, { reason: reasonOf(error) });
  }
};

/** The findings of the documents that hold the number of one before them. */
export const duplicates = (documents: readonly YamlDocument[]): Diagnostic[] => {
  const first = new Map<string, string>();
  return documents.flatMap((document) => {
    const numero = numeroOf(document.value);
    const other = numero === undefined ? undefined : first.get(numero);
    if (numero === undefined) return [];
    if (other === undefined) first.set(numero, document.file);
    return other === undefined
      ? []
      : [diagnostic("fiche-duplicate", document.file, document.rangeOf(["numero"], "value"), { numero, other })];
  });
};

const numeroOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "numero" in value && typeof value.numero === "string"
    ? value.numero
    : undefined;

/**
 * The fiches of a folder of YAML files. A file with an error is left out whole, and its findings are in `diagnostics`;
 * so is a file with the number of a good one before it.
 * @param validate all findings of a document (`validateFiche`)
 * @throws the Node error when the folder cannot be opened
 */
export const openFolder = (folder: string, validate: (document: YamlDocument) => readonly Diagnostic[]): Corpus => {
  const { documents, refused } = readFiles(yamlFilesIn(folder), folder);
  const errors = documents.flatMap(validate).filter(({ severity }) => severity === "error");
  const bad = new Set(errors.map(({ file }) => file));
  const good = documents.filter(({ file }) => !bad.has(file));
  const twins = duplicates(good);
  const kept = good.filter(({ file }) => !twins.some((twin) => twin.file === file));
  return {
    fiches: kept.map(({ value }) => value as Fiche).sort((a, b) => compareCodeUnits(a.numero, b.numero)),
    diagnostics: [...refused, ...errors, ...twins],
  };
};
