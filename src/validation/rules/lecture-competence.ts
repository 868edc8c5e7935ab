import { ficheOf } from "../../model/ids.ts";
import type { CorpusRule, Example } from "../rule.ts";
import { idsByNumero } from "./reference.ts";

const bloc = (numero: string): string =>
  `numero: ${numero}\nblocs:\n  - code: ${numero}BC01\n    intitule: "Concevoir"\n    competences:\n      - code: C01\n` +
  `        texte: "Concevoir un service"\n    evaluation: null\n`;

const example = (code: string): Example => ({
  "RNCP34762.yaml": bloc("RNCP34762"),
  "RNCP34763.yaml": bloc("RNCP34763"),
  "correspondances/RNCP34762--RNCP34763.yaml":
    `a: RNCP34762\nb: RNCP34763\ncorrespondances:\n  - a: RNCP34762BC01C01\n    b: ${code}\n    niveau: partielle\n` +
    `    raison: "La conception est commune ; le suivi manque d'un côté."\n    propose_par: "Une lecture des deux pages"\n` +
    "    etat: proposee\n",
});

/** A lecture joins competencies that exist, where their fiche is read too. */
export const lectureCompetence: CorpusRule = {
  id: "lecture-competence",
  scope: "corpus",
  examples: { bad: example("RNCP34763BC01C02"), good: example("RNCP34763BC01C01") },
  check: (corpus, report, cited) => {
    const known = idsByNumero(corpus);
    for (const { file, code, place } of cited) {
      const fiche = ficheOf(code);
      if (known.get(fiche)?.has(code) === false) report({ file, numero: fiche }, place, code, { code, fiche });
    }
  },
};
