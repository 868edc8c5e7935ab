import { statSync } from "node:fs";
import { duplicates, type Reading, readFiles, yamlFilesUnder } from "../corpus/folder.ts";
import { readRegularFile } from "../corpus/read-file.ts";
import { readYaml } from "../corpus/yaml-document.ts";
import { type Diagnostic, sortDiagnostics } from "../model/diagnostic.ts";
import { failure, isFailure, reasonOf } from "../model/errors.ts";
import { reportJson } from "../report/json.ts";
import { plainSpaces } from "../text/spaces.ts";
import { validateFiche } from "../validation/validate-fiche.ts";
import type { Context } from "./context.ts";
import { findingsText } from "./findings.ts";

/** What a validation found, and the texts it was found in. */
export type Findings = {
  readonly findings: readonly Diagnostic[];
  /** Number of files read or refused. */
  readonly files: number;
  readonly sources: ReadonlyMap<string, string>;
};

/**
 * Every finding of these files, of the YAML files under these folders, and of standard input for `-`.
 * @throws failure `no-such-path`, `unreadable` or `nothing-to-validate`
 */
export const validatePaths = async (paths: readonly string[], context: Context): Promise<Findings> => {
  const { documents, refused } = await readAll(paths, context);
  return {
    findings: sortDiagnostics([...refused, ...documents.flatMap(validateFiche)]),
    files: new Set([...documents, ...refused].map(({ file }) => file)).size,
    sources: new Map(documents.map(({ file, text }) => [file, text])),
  };
};

/** Findings for a script. */
export const findingsJson = ({ findings, files }: Findings): string => reportJson(findings, files);

/** Findings for a person, with a line that sums them up. */
export const findingsReport = ({ findings, files, sources }: Findings, context: Context): string =>
  plainSpaces(findingsText(findings, context, context.paint, sources) + summary(findings, files, context));

const summary = (findings: readonly Diagnostic[], files: number, { messages, paint }: Context): string => {
  const count = (severity: Diagnostic["severity"]): number =>
    findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  if (errors + warnings === 0) return `${paint.good(messages.validate.clean(files))}\n`;
  const sentence = messages.validate.summary(files, errors, warnings);
  return `${errors > 0 ? paint.bad(sentence) : paint.warn(sentence)}\n`;
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
