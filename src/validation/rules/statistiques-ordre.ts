import { ficheRule } from "../rule.ts";
import { statisticsExample } from "../statistiques.ts";

/** Statistics go from the newest year to the oldest, as on the page; the register has them in any order. */
export const statistiquesOrdre = ficheRule({
  id: "statistiques-ordre",
  examples: {
    bad: statisticsExample({ annee: 2021 }, { annee: 2022 }),
    good: statisticsExample({ annee: 2022 }, { annee: 2021 }),
  },
  reads: ["statistiques_promotions"],
  check: ({ statistiques_promotions }, report) => {
    let oldest = Number.POSITIVE_INFINITY;
    for (const [index, { annee }] of (statistiques_promotions ?? []).entries()) {
      if (annee > oldest) report(["statistiques_promotions", index, "annee"], { annee, previous: oldest });
      oldest = Math.min(oldest, annee);
    }
  },
});
