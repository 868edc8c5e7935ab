import type { LexiqueRule } from "../rule.ts";

const entree = (origine: string): string =>
  `entrees:\n  - terme: "test d'intrusion"\n    synonymes: ["pentest"]\n${origine}`;

/** An entry says where it comes from: whoever extends the lexicon must be able to check it. */
export const lexiqueOrigine: LexiqueRule = {
  id: "lexique-origine",
  scope: "lexique",
  examples: {
    bad: { "lexique.yaml": entree("") },
    good: { "lexique.yaml": entree(`    source: "ANSSI, référentiel d'exigences PASSI"\n`) },
  },
  check: ({ entrees = [] }, report) => {
    entrees.forEach(({ terme, source, note }, rank) => {
      if (source === undefined && note === undefined) report(["entrees", rank, "terme"], { terme });
    });
  },
};
