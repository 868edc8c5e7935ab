import type { Fiche } from "../model/fiche.generated.ts";
import type { BlocsOutput, CompetencesOutput, EvaluationsOutput, ListOutput } from "../model/sorties.generated.ts";
import { blocRows, competenceRows, evaluationRows, ficheRow } from "../select/rows.ts";
import { sourceOf } from "./source.ts";

/** The machine form of a list of fiches. */
export const listOutput = (fiches: readonly Fiche[], date: string): ListOutput => {
  const items = fiches.map((fiche) => ficheRow(fiche, date));
  return { schemaVersion: 2, source: sourceOf(fiches), date, total: items.length, items };
};

/** The machine form of the blocs of fiches. */
export const blocsOutput = (fiches: readonly Fiche[]): BlocsOutput => {
  const items = fiches.flatMap(blocRows);
  return { schemaVersion: 2, source: sourceOf(fiches), total: items.length, items };
};

/** The machine form of the competencies of fiches. */
export const competencesOutput = (fiches: readonly Fiche[]): CompetencesOutput => {
  const items = fiches.flatMap(competenceRows);
  return { schemaVersion: 2, source: sourceOf(fiches), total: items.length, items };
};

/** The machine form of the evaluations of fiches. */
export const evaluationsOutput = (fiches: readonly Fiche[]): EvaluationsOutput => {
  const items = fiches.flatMap(evaluationRows);
  return { schemaVersion: 2, source: sourceOf(fiches), total: items.length, items };
};
