import { createHash } from "node:crypto";
import { createReadStream, existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type Filling, filling } from "../corpus/registre/fill.ts";
import { openRegistre } from "../corpus/registre/open.ts";
import { openBase } from "../corpus/registre/sqlite.ts";
import { countsIn, sourcesIn } from "../corpus/registre/status.ts";
import { flush, stageBy } from "../corpus/write-file.ts";
import type { Imported } from "../import/imported.ts";
import { formeOf, lire } from "../import/lire.ts";
import { identified } from "../model/competences.ts";
import { failure, isFailure } from "../model/errors.ts";
import { type Repertoire, repertoireOf } from "../model/identities.ts";
import type { RegistreOutput, RegistreSource } from "../model/sorties.generated.ts";
import { fichierAt } from "./fichier.ts";

/** What a register is built with. */
export type BuildWish = {
  /** The exports of the official register, XML or zips, RNCP and RS together or one of them. */
  readonly paths: readonly string[];
  /** The file of the register. */
  readonly target: string;
  /** Whether much fewer fiches than before are taken all the same. */
  readonly force: boolean;
  /** AAAA-MM-JJ. */
  readonly today: string;
  readonly version: string;
  /** Is called for each fiche that was read. */
  readonly onFiche?: () => void;
};

/** A répertoire may lose so many of its fiches from one export to the next. */
const mostLost = 0.05;

/**
 * Builds a register from official exports, whole or not at all. It replaces the répertoires that it is given and keeps the
 * other one of a register that is there.
 * @throws what reading throws, failure `registre-shrunk`, `no-sqlite`, `file-exists`, `no-such-folder` or `unwritable`
 */
export const buildRegistre = async (wish: BuildWish): Promise<RegistreOutput> => {
  const { paths, target, force } = wish;
  const before = await sourcesAt(target, force);
  const { commit } = await stageBy(
    target,
    async (beside) => {
      const base = await openBase(beside, false);
      if (base === undefined) throw failure("no-sqlite");
      try {
        const into = filling(base, before.length === 0 ? undefined : target);
        const sources: RegistreSource[] = [];
        for (const path of paths) sources.push(...(await fillFrom(path, into, wish)));
        refuseShrunk(before, sources, force);
        for (const { repertoire } of before)
          if (sources.every((one) => one.repertoire !== repertoire)) into.keep(repertoire);
        await into.finish(together(sources));
      } finally {
        base.close();
      }
      flush(beside);
    },
    true,
  );
  commit();
  return registreStatus(target, wish.today);
};

/** What is in a register that is there; nothing where there is none that can be read. */
const sourcesAt = async (target: string, force: boolean): Promise<RegistreSource[]> => {
  if (!existsSync(target)) return [];
  try {
    const base = await openRegistre(target);
    const sources = sourcesIn(base);
    base.close();
    return sources;
  } catch (error) {
    if (!isFailure(error) || error.code !== "bad-registre") throw error;
    // What is no register of ours may be anything.
    if (error.args.problem === "foreign" && !force) throw failure("file-exists", { path: target });
    return [];
  }
};

const read = async function* (path: string, twice: (numero: string) => void): AsyncGenerator<Imported> {
  const fichier = await fichierAt(path, async () => new Uint8Array());
  const forme = await formeOf(fichier);
  if (forme === "page" || forme === "html") throw failure("import-forme", { path, forme: "pas-un-export" });
  yield* lire(fichier, { twice, passing: true }, {});
};

const fillFrom = async (
  path: string,
  into: Filling,
  { today, version, onFiche }: BuildWish,
): Promise<RegistreSource[]> => {
  const counts = new Map<Repertoire, { fiches: number; twice: number }>();
  const countOf = (numero: string): { fiches: number; twice: number } => {
    const repertoire = repertoireOf(numero);
    const count = counts.get(repertoire) ?? { fiches: 0, twice: 0 };
    counts.set(repertoire, count);
    return count;
  };
  let jour: string | null = null;
  const twice = (numero: string): void => {
    countOf(numero).twice += 1;
  };
  for await (const { fiche, placements } of read(path, twice)) {
    const suretes = new Map(placements.flatMap(({ chemin, surete }) => (chemin === null ? [] : [[chemin, surete]])));
    if (await into.add(identified(fiche), (chemin) => suretes.get(chemin) ?? "sur")) countOf(fiche.numero).fiches += 1;
    else twice(fiche.numero);
    jour = fiche.date_source ?? null;
    onFiche?.();
  }
  const { empreinte, octets } = await printOf(path);
  return [...counts].map(([repertoire, { fiches, twice: en_double }]) => ({
    ...{ repertoire, fichier: basename(path), jour, empreinte, octets, fiches, en_double },
    ...{ construit_le: today, version },
  }));
};

const printOf = async (path: string): Promise<{ empreinte: string; octets: number }> => {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return { empreinte: hash.digest("hex"), octets: statSync(path).size };
};

/** One line a répertoire: of several files of one, the first is named, and all are counted. */
const together = (sources: readonly RegistreSource[]): RegistreSource[] => {
  const byRepertoire = new Map<Repertoire, RegistreSource>();
  for (const one of sources) {
    const known = byRepertoire.get(one.repertoire);
    byRepertoire.set(
      one.repertoire,
      known === undefined
        ? one
        : { ...known, fiches: known.fiches + one.fiches, en_double: known.en_double + one.en_double },
    );
  }
  return [...byRepertoire.values()];
};

const refuseShrunk = (before: readonly RegistreSource[], now: readonly RegistreSource[], force: boolean): void => {
  if (force) return;
  for (const { repertoire, fiches } of before) {
    const count = now.filter((one) => one.repertoire === repertoire).reduce((sum, one) => sum + one.fiches, 0);
    const isGiven = now.some((one) => one.repertoire === repertoire);
    if (isGiven && count < fiches * (1 - mostLost)) {
      throw failure("registre-shrunk", { repertoire, before: fiches, now: count });
    }
  }
};

/**
 * What is in a register, and where it comes from.
 * @param date AAAA-MM-JJ: it decides how many registrations still run
 * @throws failure `no-registre`, `bad-registre` or `no-sqlite`
 */
export const registreStatus = async (path: string, date: string): Promise<RegistreOutput> => {
  const base = await openRegistre(path);
  const status = { ...countsIn(base, date), sources: sourcesIn(base) };
  base.close();
  return { schemaVersion: 2, date, registre: path, octets: statSync(path).size, ...status };
};
