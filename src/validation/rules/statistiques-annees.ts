import { ficheRule } from "../rule.ts";
import { statisticsExample } from "../statistiques.ts";

/** A year has one line of statistics. */
export const statistiquesAnnees = ficheRule({
  id: "statistiques-annees",
  examples: {
    bad: statisticsExample({ annee: 2022 }, { annee: 2022 }),
    good: statisticsExample({ annee: 2022 }, { annee: 2021 }),
  },
  reads: ["statistiques_promotions"],
  check: ({ statistiques_promotions }, report) => {
    const seen = new Set<number>();
    for (const [index, { annee }] of (statistiques_promotions ?? []).entries()) {
      if (seen.has(annee)) report(["statistiques_promotions", index, "annee"], { annee });
      seen.add(annee);
    }
  },
});
