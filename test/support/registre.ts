import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filling } from "../../src/corpus/registre/fill.ts";
import { openBase } from "../../src/corpus/registre/sqlite.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";

const made: string[] = [];
process.once("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A path of no file yet, in a folder of its own that goes when the tests end. */
export const newPath = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-registre-"));
  made.push(folder);
  return join(folder, name);
};

/** The file of a register of these fiches. */
export const registreOf = async (fiches: readonly Fiche[]): Promise<string> => {
  const path = newPath("registre.sqlite");
  const base = await openBase(path, false);
  if (base === undefined) throw new Error("no driver of SQLite");
  const into = filling(base, undefined);
  for (const fiche of fiches) await into.add(fiche, () => "sur");
  await into.finish([]);
  base.close();
  return path;
};
