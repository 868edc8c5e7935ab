import { lstatSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { yamlFilesUnder } from "../corpus/folder.ts";
import { failure, isFailure, reasonOf } from "../model/errors.ts";
import type { FileToValidate } from "./validate-file.ts";

/** The name under which findings of standard input are told. */
export const stdinName = "<stdin>";

/** The data files that paths name; `whole` are those of the folders, named without choosing. */
export type ExpandedPaths = { readonly files: readonly FileToValidate[]; readonly whole: readonly string[] };

/** What makes a path a pattern, when no file bears it as its name. */
const isPattern = (path: string): boolean => /[*?[\]{}]/.test(path);

const statOrNone = (path: string): Stats | undefined => {
  try {
    lstatSync(path);
    return statSync(path);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "ENOENT") return undefined;
    throw failure("unreadable", { path, reason });
  }
};

const filesUnder = (folder: string): string[] => {
  try {
    const files = yamlFilesUnder(folder);
    if (files.length === 0) throw failure("no-yaml-file", { path: folder });
    return files;
  } catch (error) {
    if (isFailure(error)) throw error;
    throw failure("unreadable", { path: folder, reason: reasonOf(error) });
  }
};

/** The files that a pattern matches, for shells that leave it to us; hidden ones and node_modules are left out. */
const matching = async (pattern: string): Promise<string[]> => {
  const { glob } = await import("tinyglobby");
  const found = await glob(pattern, { ignore: ["**/node_modules/**"], expandDirectories: false, onlyFiles: false });
  if (found.length === 0) throw failure("no-match", { pattern });
  return found.map((path) => path.replace(/\/$/, "")).sort();
};

/**
 * The files that these paths name: each file itself, the YAML files under a folder, those that a pattern matches. Each
 * comes once, in the order of the paths.
 * @throws failure `no-such-path`, `no-match`, `unreadable` or `no-yaml-file`
 */
export const expandPaths = async (paths: readonly string[]): Promise<ExpandedPaths> => {
  const files = new Map<string, FileToValidate>();
  const whole: string[] = [];
  const add = (path: string, stats: Stats | undefined): void => {
    if (stats === undefined) throw failure("no-such-path", { path });
    if (!stats.isDirectory()) {
      if (!files.has(resolve(path))) files.set(resolve(path), { file: path });
      return;
    }
    const inside = filesUnder(path);
    whole.push(...inside);
    for (const file of inside) files.set(resolve(file), { file, root: path });
  };
  for (const path of paths) {
    const stats = statOrNone(path);
    if (stats === undefined && isPattern(path)) for (const one of await matching(path)) add(one, statOrNone(one));
    else add(path, stats);
  }
  return { files: [...files.values()], whole };
};
