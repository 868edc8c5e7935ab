import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "../corpus/yaml-document.ts";
import { kindOf } from "../model/data-kind.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import { failure, reasonOf } from "../model/errors.ts";
import type { Findings } from "../model/findings.ts";
import { folderOf } from "../validation/accept.ts";
import type { FileResult } from "../validation/file-result.ts";
import { type Judged, judge } from "../validation/judge.ts";
import { validateDocument } from "../validation/validate-document.ts";
import { expandPaths, stdinName } from "./expand-paths.ts";
import { type FileToValidate, validateFile } from "./validate-file.ts";

/** @throws failure `unreadable`: without its list, nobody can tell what a folder accepts */
const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw failure("unreadable", { path: folder, reason: reasonOf(error) });
  }
};

/** The acceptances beside files that were named without them: they hold there too. */
const acceptationsBeside = (files: readonly FileToValidate[]): FileToValidate[] => {
  const known = new Set(files.filter(({ file }) => kindOf(file) === "acceptations").map(({ file }) => folderOf(file)));
  const folders = new Set(files.map(({ file }) => folderOf(file)));
  return [...folders]
    .filter((folder) => !known.has(folder))
    .flatMap((folder) => namesIn(folder).map((name) => ({ file: join(folder, name) })))
    .filter(({ file }) => kindOf(file) === "acceptations");
};

/** Where a validation reads besides the files. */
export type Inputs = {
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Validates many files in several threads; undefined where that is no gain. */
  readonly validateInParallel?: (
    files: readonly FileToValidate[],
    today: string,
  ) => Promise<readonly FileResult[] | undefined>;
};

/**
 * Every finding of these files, of those that these patterns match, of the YAML files under these folders, and of
 * standard input for `-`, on a day (AAAA-MM-JJ).
 * @throws failure `no-such-path`, `no-match`, `unreadable` or `no-yaml-file`
 */
export const validatePaths = async (paths: readonly string[], today: string, inputs: Inputs): Promise<Judged> => {
  const { files, whole } = await expandPaths(paths.filter((path) => path !== "-"));
  const all = [...files, ...acceptationsBeside(files)];
  const results = [...(await validateAll(all, today, inputs))];
  if (paths.includes("-")) results.push(validateDocument(readYaml(await inputs.stdin(), stdinName), today));
  const checked = [...files.map(({ file }) => file), ...(paths.includes("-") ? [stdinName] : [])].sort(
    compareCodeUnits,
  );
  return { ...judge(results, new Set(whole.map(folderOf))), checked };
};

/** The same findings, those of registrations that end soon being warnings: for whoever asks for deadlines. */
export const withDeadlines = (found: Findings): Findings => ({
  ...found,
  findings: found.findings.map((one) => (one.code === "enregistrement-proche" ? { ...one, severity: "warning" } : one)),
});

/** So many files are worth starting another thread for. */
const manyFiles = 40;

const validateAll = async (
  files: readonly FileToValidate[],
  today: string,
  { validateInParallel }: Inputs,
): Promise<readonly FileResult[]> =>
  (files.length >= manyFiles ? await validateInParallel?.(files, today) : undefined) ??
  files.map((file) => validateFile(file, today));
