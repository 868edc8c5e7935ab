import { ficheChange } from "../changes/changes.ts";
import type { Env } from "../corpus/git.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import { sourceOf } from "../model/identities.ts";
import type { ChangesOutput, NonCompare } from "../model/sorties.generated.ts";
import { type LeftOut, type Revisions, readRevisions } from "./revisions.ts";

/**
 * What changed in the fiches of a folder since a git revision, and the files that could not be compared.
 * @throws as readRevisions
 */
export const changes = (
  folder: string,
  revision: string,
  env: Env,
): { data: ChangesOutput } & Pick<Revisions, "leftOut" | "faulty"> => {
  const revisions = readRevisions(folder, revision, env);
  return { data: changesBetween(revision, revisions), leftOut: revisions.leftOut, faulty: revisions.faulty };
};

/** What changed between two states of a folder. */
export const changesBetween = (revision: string, revisions: Revisions): ChangesOutput => {
  const { before, after } = revisions;
  const numeros = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits);
  const items = numeros.flatMap((numero) => ficheChange(before.get(numero), after.get(numero)) ?? []);
  return {
    schemaVersion: 2,
    source: sourceOf(items.map(({ fiche }) => ({ numero: fiche }))),
    revision,
    commit: revisions.commit,
    total: items.length,
    items,
    non_compares: revisions.leftOut.map(named),
    autres: [...revisions.others],
    avec_defauts: revisions.faulty.map(named),
  };
};

const named = ({ cote, fichier, fiche }: LeftOut): NonCompare => ({ cote, fichier, fiche });
