import { statSync } from "node:fs";
import { duplicates, type Reading, readFiles, yamlFilesUnder } from "../corpus/folder.ts";
import { readRegularFile } from "../corpus/read-file.ts";
import { readYaml } from "../corpus/yaml-document.ts";
import { compareCodeUnits, sortDiagnostics } from "../model/diagnostic.ts";
import { failure, isFailure, reasonOf } from "../model/errors.ts";
import type { Findings } from "../model/findings.ts";
import { validateFiche } from "../validation/validate-fiche.ts";
import type { Context } from "./context.ts";

/**
 * Every finding of these files, of the YAML files under these folders, and of standard input for `-`.
 * @throws failure `no-such-path`, `unreadable` or `nothing-to-validate`
 */
export const validatePaths = async (paths: readonly string[], context: Context): Promise<Findings> => {
  const { documents, refused } = await readAll(paths, context);
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return {
    findings: sortDiagnostics([...refused, ...documents.flatMap(validateFiche)]),
    accepted: [],
    checked: [...new Set([...documents, ...refused].map(({ file }) => file))].sort(compareCodeUnits),
    lineOf: (file, line) => byFile.get(file)?.lineAt(line),
  };
};

/** The name under which findings of standard input are told. */
const stdinName = "<stdin>";

const readAll = async (paths: readonly string[], { io }: Context): Promise<Reading> => {
  const readings: Reading[] = [];
  for (const path of paths) {
    readings.push(path === "-" ? { documents: [readYaml(await io.stdin(), stdinName)], refused: [] } : readPath(path));
  }
  return { documents: readings.flatMap((one) => one.documents), refused: readings.flatMap((one) => one.refused) };
};

/** A file, or the files of a folder, among which a number stands once. */
const readPath = (path: string): Reading => {
  try {
    if (!statSync(path).isDirectory()) return readOne(path);
    const files = yamlFilesUnder(path);
    if (files.length === 0) throw failure("nothing-to-validate", { path });
    const { documents, refused } = readFiles(files, path);
    return { documents, refused: [...refused, ...duplicates(documents)] };
  } catch (error) {
    if (isFailure(error)) throw error;
    const reason = reasonOf(error);
    throw reason === "ENOENT" ? failure("no-such-path", { path }) : failure("unreadable", { path, reason });
  }
};

const readOne = (path: string): Reading => {
  const content = readRegularFile(path);
  return content instanceof Uint8Array
    ? { documents: [readYaml(content, path)], refused: [] }
    : { documents: [], refused: [content] };
};
