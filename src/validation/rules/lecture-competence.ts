import { partsOf } from "../../model/identities.ts";
import type { CorpusRule, Example } from "../rule.ts";
import { readings } from "./lecture-doublon.ts";
import { idsByNumero } from "./reference.ts";

/** The blocs of an example: one competency, « Concevoir un service ». */
export const bloc = (numero: string): string =>
  `numero: ${numero}\nblocs:\n  - code: ${numero}BC01\n    intitule: "Concevoir"\n    competences:\n      - code: C01\n` +
  `        texte: "Concevoir un service"\n    evaluation: null\n`;

const example = (code: string): Example => ({
  "RNCP34762.yaml": bloc("RNCP34762"),
  "RNCP34763.yaml": bloc("RNCP34763"),
  ...readings(code),
});

/** A lecture joins competencies that exist, where their fiche is read too. */
export const lectureCompetence: CorpusRule = {
  id: "lecture-competence",
  scope: "corpus",
  examples: { bad: example("RNCP34763BC01C02"), good: example("RNCP34763BC01C01") },
  check: (corpus, report, cited) => {
    const known = idsByNumero(corpus);
    for (const { file, code, place } of cited) {
      const { fiche } = partsOf(code);
      if (known.get(fiche)?.has(code) === false) report({ file, numero: fiche }, place, code, { code, fiche });
    }
  },
};
