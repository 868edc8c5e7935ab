import { statSync } from "node:fs";
import { yamlFilesUnder } from "../corpus/folder.ts";
import { type FailureCode, failure, isFailure, reasonOf } from "../model/errors.ts";

/** The files that a path names, and the folder that no link may lead out of; by default, the one that holds the file. */
export type Files = { readonly files: readonly string[]; readonly root?: string };

/**
 * A file, or the YAML files under a folder.
 * @param none what to fail with for a folder without any
 * @throws failure `no-such-path`, `unreadable` or `none`
 */
export const filesAt = (path: string, none: FailureCode): Files => {
  try {
    if (!statSync(path).isDirectory()) return { files: [path] };
    const files = yamlFilesUnder(path);
    if (files.length === 0) throw failure(none, { path });
    return { files, root: path };
  } catch (error) {
    if (isFailure(error)) throw error;
    const reason = reasonOf(error);
    throw reason === "ENOENT" ? failure("no-such-path", { path }) : failure("unreadable", { path, reason });
  }
};
