import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { failure, isFailure, reasonOf } from "../model/errors.ts";

/** A file that is written but not yet in its place. */
export type Staged = {
  /** Puts it there. @throws failure `unwritable` */
  readonly commit: () => void;
  /** Takes it away again. */
  readonly discard: () => void;
};

/**
 * Writes a whole file beside its place, under a name of its own, down to the disk. An existing file is only replaced with
 * `force`, and only a regular one: renaming would replace a link or a device itself. It keeps its permissions.
 * @throws failure `file-exists`, `not-a-file`, `no-such-folder` or `unwritable`, or what reading the content throws
 */
export const stageFile = async (
  path: string,
  content: string | AsyncIterable<string>,
  force: boolean,
): Promise<Staged> => stageBy(path, (beside, mode) => fill(beside, content, mode), force);

/**
 * The same, of a file that somebody else writes under the name that it is given.
 * @param write writes it, down to the disk
 * @throws as stageFile
 */
export const stageBy = async (
  path: string,
  write: (beside: string, mode: number) => Promise<void>,
  force: boolean,
): Promise<Staged> => {
  const present = presentAt(path);
  if (present !== undefined && !force) throw failure("file-exists", { path });
  if (present !== undefined && !present.isFile()) throw failure("not-a-file", { path });
  const folder = dirname(path);
  if (!existsSync(folder)) throw failure("no-such-folder", { folder });
  sweep(folder);
  const beside = join(folder, `.${basename(path)}.${randomBytes(9).toString("hex")}.rncp-tmp`);
  const discard = (): void => removeQuietly(beside);
  const failed = (error: unknown): unknown => {
    discard();
    return isFailure(error) ? error : failure("unwritable", { path, reason: reasonOf(error) });
  };
  try {
    const mode = (present?.mode ?? 0o666) & 0o777;
    await write(beside, mode);
    // What the system takes away from a new file, the one replaced may have been given.
    if (present !== undefined) chmodSync(beside, mode);
  } catch (error) {
    throw failed(error);
  }
  const commit = (): void => {
    try {
      renameSync(beside, path);
      syncFolder(folder);
    } catch (error) {
      throw failed(error);
    }
  };
  return { commit, discard };
};

/**
 * Writes a whole file or nothing.
 * @throws as stageFile
 */
export const writeFileSafely = async (
  path: string,
  content: string | AsyncIterable<string>,
  force: boolean,
): Promise<void> => (await stageFile(path, content, force)).commit();

/** A file beside its place to which nobody has written for so long is left of a run that was killed. */
const abandonedAfter = 60_000;

const swept = new Set<string>();

/** Takes away, once a run, what killed runs left in a folder; what another one is writing stays. */
const sweep = (folder: string): void => {
  if (swept.has(folder)) return;
  swept.add(folder);
  const left = namesIn(folder).filter((name) => /^\..+\.[\da-f]{18}\.rncp-tmp$/.test(name));
  for (const path of left.map((name) => join(folder, name))) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() && Date.now() - stats.mtimeMs > abandonedAfter) removeQuietly(path);
  }
};

/** None of a folder that may be written into but not listed. */
const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Sees a file down to the disk. */
export const flush = (path: string): void => {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Writes a new file, piece by piece where its content comes so, down to the disk. */
const fill = async (path: string, content: string | AsyncIterable<string>, mode: number): Promise<void> => {
  const file = openSync(path, "wx", mode);
  try {
    if (typeof content === "string") writeFileSync(file, content);
    else for await (const piece of content) writeFileSync(file, piece);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Writes a new text into a file, whole or not at all; through a link, into the file it leads to. What an installed package
 * brings, ours included, is not ours to write.
 * @throws failure `installed-file`, `not-a-file` or `unwritable`
 */
export const replaceFile = async (path: string, content: string): Promise<void> => {
  const real = realpathSync(path);
  if (/[\\/]node_modules[\\/]/.test(real)) throw failure("installed-file", { path });
  await writeFileSafely(lstatSync(path).isSymbolicLink() ? real : path, content, true);
};

const presentAt = (path: string): Stats | undefined => {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw failure("unwritable", { path, reason: reasonOf(error) });
  }
};

/** Makes the new name last through a power cut, on systems where a folder can be flushed. */
const syncFolder = (folder: string): void => {
  // Windows opens no folder.
  if (sep === "\\") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const removeQuietly = (path: string): void => {
  try {
    unlinkSync(path);
  } catch {
    // It was never made.
  }
};
