import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../model/corpus.ts";
import { kindOf } from "../model/data-kind.ts";
import { compareCodeUnits, type Diagnostic, diagnostic, type Range } from "../model/diagnostic.ts";
import { reasonOf } from "../model/errors.ts";
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

const start: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Reads a data file that no link may lead out of `root`; one that cannot be read becomes a finding, like any bad file. */
export const readDataFile = (file: string, root?: string): YamlDocument | Diagnostic => {
  try {
    const content = readRegularFile(file, root);
    return content instanceof Uint8Array ? readYaml(content, file) : content;
  } catch (error) {
    return diagnostic("file-unreadable", file, start, { reason: reasonOf(error) });
  }
};

const isDocument = (one: YamlDocument | Diagnostic): one is YamlDocument => "text" in one;
const isRefused = (one: YamlDocument | Diagnostic): one is Diagnostic => !isDocument(one);

/**
 * The fiches of a folder of YAML files. A file with an error is left out whole, and its findings are in `diagnostics`; so
 * is one with the number of another.
 * @param validate all findings of the documents of the folder (`validateDocuments`)
 * @throws the Node error when the folder cannot be opened
 */
export const openFolder = (
  folder: string,
  validate: (documents: readonly YamlDocument[]) => readonly Diagnostic[],
): Corpus => {
  const read = yamlFilesIn(folder).map((file) => readDataFile(file, folder));
  const documents = read.filter(isDocument);
  const findings = [...read.filter(isRefused), ...validate(documents)];
  const diagnostics = findings.filter(({ severity, code }) => severity === "error" || code === "fiche-copy");
  const bad = new Set(diagnostics.map(({ file }) => file));
  const good = documents.filter(({ file }) => kindOf(file) === "fiche" && !bad.has(file));
  const fiches = good.map(({ value }) => value as Fiche).sort((a, b) => compareCodeUnits(a.numero, b.numero));
  return { fiches, diagnostics };
};
