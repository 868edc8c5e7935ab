import type { Phase } from "../../model/fiche.generated.ts";
import { phasesByEpreuve } from "../epreuves.ts";
import type { Rule } from "../rule.ts";

/** An épreuve has at most one phase of each nature: two preparations, productions or soutenances are two épreuves. */
export const evaluationPhases: Rule = {
  id: "evaluation-phases",
  check: (fiche, report) => {
    for (const phases of phasesByEpreuve(fiche)) {
      const seen = new Set<Phase["nature"]>();
      for (const { path, value } of phases) {
        if (seen.has(value.nature)) report(path, { nature: value.nature });
        seen.add(value.nature);
      }
    }
  },
};
