import { phasesByEpreuve } from "../epreuves.ts";
import { ficheRule } from "../rule.ts";

const example = (minutes: number) => `
modalites_evaluation: [Soutenance (30 mn) dont présentation (${minutes} mn)]
evaluation_finale:
  epreuves:
    - type: grand_oral
      phases:
        - nature: soutenance
          duree_minutes: 30
          parties:
            - contenu: [presentation]
              duree_minutes: ${minutes}
`;

/** The timed parts of a phase last no longer than the phase; they may last less: the rest is not told. */
export const evaluationDurees = ficheRule({
  id: "evaluation-durees",
  examples: {
    bad: { "RNCP34762.yaml": example(45) },
    good: { "RNCP34762.yaml": example(15) },
  },
  reads: ["blocs", "evaluation_finale"],
  check: (fiche, report) => {
    for (const { path, value } of phasesByEpreuve(fiche).flat()) {
      const duree = value.duree_minutes;
      const total = (value.parties ?? []).reduce((sum, { duree_minutes = 0 }) => sum + duree_minutes, 0);
      if (duree !== undefined && total > duree) report([...path, "duree_minutes"], { total, duree });
    }
  },
});
