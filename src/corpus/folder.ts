import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { identified } from "../model/competences.ts";
import type { Lectures } from "../model/correspondances.generated.ts";
import { kindOf } from "../model/data-kind.ts";
import { compareCodeUnits, type Diagnostic, diagnostic, fileStart } from "../model/diagnostic.ts";
import { reasonOf, unopened } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { Contents } from "./memory/in-memory.ts";
import { readRegularFile } from "./read-file.ts";
import { readYaml, type YamlDocument } from "./yaml-document.ts";

/** Whether a file of this name is YAML. */
export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

const inOrder = (entries: readonly Dirent[]): Dirent[] => [...entries].sort((a, b) => compareCodeUnits(a.name, b.name));

/** Folders that hold nothing of ours, wherever they stand: hidden ones, and installed packages. */
export const isPassedOver = (folder: string): boolean => folder.startsWith(".") || folder === "node_modules";

/**
 * What a folder means to every command: its YAML files and those of the folders in it, by name. A folder in it that cannot
 * be opened stands for its files, and reading it will say so.
 * @throws the Node error when the folder itself cannot be opened
 */
export const yamlFilesUnder = (folder: string): string[] =>
  inOrder(readdirSync(folder, { withFileTypes: true })).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return isYaml(entry.name) ? [path] : [];
    if (isPassedOver(entry.name)) return [];
    try {
      return yamlFilesUnder(path);
    } catch {
      return [path];
    }
  });

/** Reads a data file that no link may lead out of `root`; one that cannot be read becomes a finding, like any bad file. */
export const readDataFile = (file: string, root?: string): YamlDocument | Diagnostic => {
  try {
    const content = readRegularFile(file, root);
    return content instanceof Uint8Array ? readYaml(content, file) : content;
  } catch (error) {
    return diagnostic("file-unreadable", file, fileStart, { reason: reasonOf(error) });
  }
};

/** Files as read: the documents, and the findings of the files that could not be read as regular files. */
export type Reading = { readonly documents: readonly YamlDocument[]; readonly refused: readonly Diagnostic[] };

/** Reads files that no link may lead out of `root`. */
export const readFiles = (files: readonly string[], root: string): Reading => {
  const read = files.map((file) => readDataFile(file, root));
  return {
    documents: read.filter((one): one is YamlDocument => "text" in one),
    refused: read.filter((one): one is Diagnostic => !("text" in one)),
  };
};

/** All findings of documents that lie together: those of each, and those between them. */
export type Validate = (documents: readonly YamlDocument[]) => readonly Diagnostic[];

/** The documents of a folder that can be used, and the findings for which other files cannot. */
export type Usable = {
  readonly fiches: readonly YamlDocument[];
  readonly lexique: readonly YamlDocument[];
  readonly lectures: readonly YamlDocument[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Leaves out, whole, each file with an error, and each with the number of another one. */
export const usableIn = ({ documents, refused }: Reading, validate: Validate): Usable => {
  const findings = [...refused, ...validate(documents)];
  const diagnostics = findings.filter(({ severity, code }) => severity === "error" || code === "fiche-copy");
  const bad = new Set(diagnostics.map(({ file }) => file));
  const good = documents.filter(({ file }) => !bad.has(file));
  return {
    fiches: good.filter(({ file }) => kindOf(file) === "fiche"),
    lexique: outermost(good.filter(({ file }) => kindOf(file) === "lexique")),
    lectures: good.filter(({ file }) => kindOf(file) === "correspondances"),
    diagnostics,
  };
};

/** How deep the folder of fiches lies that a file of the lexicon stands in, `lexique.yaml` or `lexique/….yaml`. */
const depthOf = ({ file }: YamlDocument): number => file.replace(/lexique[\\/][^\\/]*$/i, "").split(/[\\/]/).length;

/** The files of one lexicon: those nearest to the folder that was named. */
const outermost = (documents: readonly YamlDocument[]): YamlDocument[] => {
  const least = Math.min(...documents.map(depthOf));
  return documents.filter((document) => depthOf(document) === least);
};

/** The domains of a lexicon together; a reference of a file that says whom it is for says so itself. */
const together = (domains: readonly Lexique[]): Lexique | null =>
  domains.length === 0
    ? null
    : {
        entrees: domains.flatMap(({ entrees = [] }) => entrees),
        renvois: domains.flatMap(({ nsf, renvois = [] }) =>
          nsf === undefined ? renvois : renvois.map((renvoi) => ({ nsf, ...renvoi })),
        ),
      };

const opened = <Found>(path: string, open: (path: string) => Found): Found => {
  try {
    return open(path);
  } catch (error) {
    throw unopened(path, error);
  }
};

/**
 * What can be used of files: a file with an error is left out whole, and its findings are in `diagnostics`; so is one with
 * the number of another.
 * @param validate all findings of the documents (`validateDocuments`)
 */
export const contentsOf = (reading: Reading, validate: Validate): Contents => {
  const { fiches, lexique, lectures, diagnostics } = usableIn(reading, validate);
  return {
    fiches: fiches.map(({ value }) => identified(value as Fiche)).sort((a, b) => compareCodeUnits(a.numero, b.numero)),
    lexique: together(lexique.map(({ value }) => value as Lexique)),
    lectures: lectures.map(({ value }) => value as Lectures),
    diagnostics,
  };
};

/**
 * The YAML files of a folder and of the folders in it.
 * @throws failure `no-such-path` or `unreadable` when the folder cannot be opened
 */
export const filesOf = (folder: string): Reading => readFiles(opened(folder, yamlFilesUnder), folder);

/**
 * What can be used of them.
 * @throws as filesOf
 */
export const readFolder = (folder: string, validate: Validate): Contents => contentsOf(filesOf(folder), validate);
