import { nameOfTerm } from "../../text/lexique.ts";
import { cyclesOf } from "../cycles.ts";
import type { LexiqueRule } from "../rule.ts";

const entrees = (generique: string): string =>
  `entrees:\n  - terme: "SIEM"\n    generiques: ["surveillance"]\n    note: "Usage courant."\n` +
  `  - terme: "surveillance"\n    generiques: ["${generique}"]\n    note: "Usage courant."\n`;

/** A generic term is wider than its entry, so that no chain of them comes back to where it began. */
export const lexiqueCycle: LexiqueRule = {
  id: "lexique-cycle",
  scope: "lexique",
  examples: { bad: { "lexique.yaml": entrees("SIEM") }, good: { "lexique.yaml": entrees("sécurité") } },
  check: ({ entrees: all = [] }, report) => {
    const ranks = new Map<string, number>();
    all.forEach(({ terme, synonymes = [] }, rank) => {
      for (const name of [terme, ...synonymes]) ranks.set(nameOfTerm(name), rank);
    });
    const edges = new Map(
      all.map(({ generiques = [] }, rank) => [
        String(rank),
        new Set(generiques.flatMap((generique) => ranks.get(nameOfTerm(generique)) ?? []).map(String)),
      ]),
    );
    for (const cycle of cyclesOf(edges)) {
      const termes = [...cycle, ...cycle.slice(0, 1)].map((rank) => all[Number(rank)]?.terme ?? "");
      report(["entrees", Number(cycle[0]), "generiques"], { chain: termes.join(" → ") });
    }
  },
};
