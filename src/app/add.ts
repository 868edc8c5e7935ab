import { existsSync, mkdirSync, readdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "../corpus/yaml-document.ts";
import type { Path } from "../model/diagnostic.ts";
import { failure, reasonOf } from "../model/errors.ts";
import type { ChangesOutput } from "../model/sorties.generated.ts";
import { changesBetween } from "./changes.ts";
import { openFolder } from "./corpora.ts";
import { type Arrival, isDoubtful } from "./import.ts";
import { resolveHead } from "./resolve.ts";

/**
 * Makes the folder of a library where there is none.
 * @throws failure `unwritable`
 */
export const madeFolder = (folder: string): string => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch (error) {
    throw failure("unwritable", { path: folder, reason: reasonOf(error) });
  }
};

/** The numbers of the fiches that a folder holds, by the names of its files. */
export const numerosIn = (folder: string): ReadonlySet<string> =>
  new Set(
    (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => /^((?:RNCP|RS)\d+)\.yaml$/.exec(name)?.[1] ?? []),
  );

/** What became of a fiche that was there before; undefined for a new one, or one that stays as it was. */
export const changesOf = ({ before, fiche, file }: Arrival): ChangesOutput | undefined => {
  if (before === undefined || file === undefined) return undefined;
  const [old, now] = [before, fiche].map((one) => new Map([[one.numero, one]]));
  const data = changesBetween(file, {
    commit: "",
    before: old ?? new Map(),
    after: now ?? new Map(),
    leftOut: [],
    faulty: [],
    others: [],
  });
  return data.total === 0 ? undefined : data;
};

/** A passage to reread: its line in the file that was written, counted from 1, and its key. */
export type Reread = { readonly line: number; readonly chemin: string };

/** Where somebody should look in the file of a fiche, line by line; each place once, whatever the doubts about it. */
export const toReread = ({ text, file = "", placements }: Arrival): Reread[] => {
  const document = readYaml(new TextEncoder().encode(text), file);
  return [...new Set(placements.filter(isDoubtful).map(({ chemin }) => chemin))].flatMap((chemin) => {
    if (chemin === null) return [];
    const path: Path = chemin.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return { line: document.rangeOf(path, "key").start.line, chemin };
  });
};

/**
 * Takes a fiche out of a library.
 * @returns the file that was taken away
 * @throws failure `not-in-library`, `unwritable`, or those of resolveHead
 */
export const removeFiche = async (folder: string, name: string): Promise<string> => {
  if (!existsSync(folder)) throw failure("not-in-library", { name, folder });
  const { numero } = await resolveHead(openFolder(folder), name).catch((error: unknown) => {
    const own = [...numerosIn(folder)].find((one) => one.toLowerCase() === name.trim().toLowerCase());
    if (own === undefined) throw error;
    return { numero: own };
  });
  const path = join(folder, `${numero}.yaml`);
  if (!existsSync(path)) throw failure("not-in-library", { name, folder });
  try {
    unlinkSync(path);
    return path;
  } catch (error) {
    throw failure("unwritable", { path, reason: reasonOf(error) });
  }
};
