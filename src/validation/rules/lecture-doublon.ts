import type { LecturesRule } from "../rule.ts";

const file = "correspondances/RNCP34762--RNCP34763.yaml";

const pair = (b: string): string =>
  `  - a: RNCP34762BC01C01\n    b: ${b}\n    niveau: partielle\n` +
  `    raison: "La conception est commune ; le suivi manque d'un côté."\n    propose_par: "Une lecture des deux pages"\n` +
  "    etat: proposee\n";

const lectures = (b: string): string =>
  `a: RNCP34762\nb: RNCP34763\ncorrespondances:\n${pair("RNCP34763BC01C01")}${pair(b)}`;

/** A pair is read once: two entries could disagree on its level. */
export const lectureDoublon: LecturesRule = {
  id: "lecture-doublon",
  scope: "lectures",
  examples: { bad: { [file]: lectures("RNCP34763BC01C01") }, good: { [file]: lectures("RNCP34763BC01C02") } },
  check: ({ correspondances }, report) => {
    const seen = new Set<string>();
    correspondances.forEach(({ a, b }, rank) => {
      if (seen.has(`${a} ${b}`)) report(["correspondances", rank, "b"], { a, b });
      seen.add(`${a} ${b}`);
    });
  },
};
