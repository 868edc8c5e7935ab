import type { Example, LecturesRule } from "../rule.ts";

/** A pair of an example, and the words of b that it quotes. */
const pair = (b: string, mots?: string): string =>
  `  - a: RNCP34762BC01C01\n    b: ${b}\n    niveau: partielle\n${mots === undefined ? "" : `    mots_b: "${mots}"\n`}` +
  `    raison: "La conception est commune ; le suivi manque d'un côté."\n    propose_par: "Une lecture des deux pages"\n` +
  "    etat: proposee\n";

const reading = (...pairs: readonly string[]): Example => ({
  "correspondances/RNCP34762--RNCP34763.yaml": `a: RNCP34762\nb: RNCP34763\ncorrespondances:\n${pairs.join("")}`,
});

/** A file of readings for an example: RNCP34762BC01C01 and what corresponds to it. */
export const readings = (...b: readonly string[]): Example => reading(...b.map((one) => pair(one)));

/** One that quotes words of the competency that corresponds. */
export const quoting = (b: string, mots: string): Example => reading(pair(b, mots));

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
