import { createReadStream, statSync } from "node:fs";
import type { Fichier } from "../import/lire.ts";
import { failure, reasonOf } from "../model/errors.ts";
import { stdinName } from "./expand-paths.ts";

/**
 * A file to import, or standard input for `-`.
 * @throws failure `no-such-path` or `not-a-file`; `unreadable` when its bytes are asked for
 */
export const fichierAt = async (path: string, stdin: () => Promise<Uint8Array>): Promise<Fichier> => {
  if (path === "-") {
    const content = await stdin();
    const bytes = async function* (): AsyncGenerator<Uint8Array> {
      yield content;
    };
    return { nom: stdinName, bytes, zip: content };
  }
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw failure("no-such-path", { path });
  if (!stats.isFile()) throw failure("not-a-file", { path });
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* createReadStream(path);
    } catch (error) {
      throw failure("unreadable", { path, reason: reasonOf(error) });
    }
  };
  return { nom: path, bytes, zip: path };
};
