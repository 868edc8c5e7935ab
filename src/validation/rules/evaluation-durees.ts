import { phasesByEpreuve } from "../epreuves.ts";
import type { Rule } from "../rule.ts";

/** The timed parts of a phase last no longer than the phase; they may last less: the rest is not told. */
export const evaluationDurees: Rule = {
  id: "evaluation-durees",
  check: (fiche, report) => {
    for (const { path, value } of phasesByEpreuve(fiche).flat()) {
      const duree = value.duree_minutes;
      const total = (value.parties ?? []).reduce((sum, { duree_minutes = 0 }) => sum + duree_minutes, 0);
      if (duree !== undefined && total > duree) report([...path, "duree_minutes"], { total, duree });
    }
  },
};
