import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, type Stats } from "node:fs";
import { dirname, isAbsolute, relative, sep } from "node:path";
import { type Diagnostic, type DiagnosticArgs, diagnostic, fileStart } from "../model/diagnostic.ts";
import { limits } from "./yaml/limits.ts";

const kindOf = (stats: Stats): DiagnosticArgs["file-not-regular"]["kind"] => {
  if (stats.isDirectory()) return "directory";
  if (stats.isFIFO()) return "fifo";
  return stats.isSocket() ? "socket" : "device";
};

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const readAll = (descriptor: number, size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
};

/** Opens without waiting, for a FIFO would never answer, and asks the opened file itself: the path may have changed. */
const readOpened = (path: string, file: string): Uint8Array | Diagnostic => {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return diagnostic("file-not-regular", file, fileStart, { kind: kindOf(stats) });
    const tooLarge = (size: number) => diagnostic("file-too-large", file, fileStart, { size, limit: limits.bytes });
    if (stats.size > limits.bytes) return tooLarge(stats.size);
    const told = readAll(descriptor, stats.size + 1);
    // A file may have grown since, and some tell no size at all.
    const bytes = told.length > stats.size ? readAll(descriptor, limits.bytes + 1) : told;
    return bytes.length > limits.bytes ? tooLarge(bytes.length) : bytes;
  } finally {
    closeSync(descriptor);
  }
};

/**
 * The bytes of a regular file of at most 1 MB, or why it is refused: not a regular file, or a link that leads out of
 * `root` (by default, the folder that holds it).
 * @throws the Node error (ENOENT, EACCES…) when there is nothing to read
 */
export const readRegularFile = (path: string, root: string = dirname(path)): Uint8Array | Diagnostic => {
  const stats = lstatSync(path);
  const real = realpathSync.native(path);
  if (!isInside(realpathSync.native(root), real)) return diagnostic("file-link", path, fileStart);
  const isOther = !stats.isFile() && !stats.isSymbolicLink();
  return isOther ? diagnostic("file-not-regular", path, fileStart, { kind: kindOf(stats) }) : readOpened(real, path);
};
