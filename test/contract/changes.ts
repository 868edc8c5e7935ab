import { changesBetween as changesOf } from "../../src/app/changes.ts";
import type { Contents } from "../../src/corpus/memory/in-memory.ts";
import type { ChangesOutput } from "../../src/model/sorties.generated.ts";

const byNumber = ({ fiches }: Contents) => new Map(fiches.map((fiche) => [fiche.numero, fiche]));

/** What `changes` says when fiches take the place of others, one has come and one has gone; as its JSON has it. */
export const changesBetween = async (before: Contents, after: Contents): Promise<ChangesOutput> => {
  const old = { ...before, fiches: before.fiches.slice(1) };
  const now = { ...after, fiches: after.fiches.slice(0, -1) };
  const revisions = { before: byNumber(old), after: byNumber(now), commit: "", leftOut: [], faulty: [], others: [] };
  return JSON.parse(JSON.stringify(changesOf("HEAD", revisions)));
};
