import type { Example, LecturesRule } from "../rule.ts";

const pair = (b: string): string =>
  `  - a: RNCP34762BC01C01\n    b: ${b}\n    niveau: partielle\n` +
  `    raison: "La conception est commune ; le suivi manque d'un côté."\n    propose_par: "Une lecture des deux pages"\n` +
  "    etat: proposee\n";

/** A file of readings for an example: RNCP34762BC01C01 and what corresponds to it. */
export const readings = (...b: readonly string[]): Example => ({
  "correspondances/RNCP34762--RNCP34763.yaml": `a: RNCP34762\nb: RNCP34763\ncorrespondances:\n${b.map(pair).join("")}`,
});

const first = "RNCP34763BC01C01";

/** A pair is read once: two entries could disagree on its level. */
export const lectureDoublon: LecturesRule = {
  id: "lecture-doublon",
  scope: "lectures",
  examples: { bad: readings(first, first), good: readings(first, "RNCP34763BC01C02") },
  check: ({ correspondances }, report) => {
    const seen = new Set<string>();
    correspondances.forEach(({ a, b }, rank) => {
      if (seen.has(`${a} ${b}`)) report(["correspondances", rank, "b"], { a, b });
      seen.add(`${a} ${b}`);
    });
  },
};
