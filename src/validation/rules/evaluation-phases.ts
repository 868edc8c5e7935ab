import type { Phase } from "../../model/fiche.generated.ts";
import { phasesByEpreuve } from "../epreuves.ts";
import { ficheRule } from "../rule.ts";

const example = (nature: string) => `
evaluation_finale:
  epreuves:
    - type: grand_oral
      phases:
        - nature: ${nature}
        - nature: soutenance
`;

/** An épreuve has at most one phase of each nature: two preparations, productions or soutenances are two épreuves. */
export const evaluationPhases = ficheRule({
  id: "evaluation-phases",
  examples: {
    bad: { "RNCP34762.yaml": example("soutenance") },
    good: { "RNCP34762.yaml": example("production") },
  },
  reads: ["blocs", "evaluation_finale"],
  check: (fiche, report) => {
    for (const phases of phasesByEpreuve(fiche)) {
      const seen = new Set<Phase["nature"]>();
      for (const { path, value } of phases) {
        if (seen.has(value.nature)) report(path, { nature: value.nature });
        seen.add(value.nature);
      }
    }
  },
});
