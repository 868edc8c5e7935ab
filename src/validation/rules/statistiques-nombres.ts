import { ficheRule } from "../rule.ts";
import { statisticsExample } from "../statistiques.ts";

/** Those certified through VAE are among all those certified in the year. */
export const statistiquesNombres = ficheRule({
  id: "statistiques-nombres",
  examples: {
    bad: statisticsExample({ annee: 2022, certifies: 5, vae: 6 }),
    good: statisticsExample({ annee: 2022, certifies: 6, vae: 6 }),
  },
  reads: ["statistiques_promotions"],
  check: ({ statistiques_promotions }, report) => {
    for (const [index, promotion] of (statistiques_promotions ?? []).entries()) {
      const { annee, nombre_certifies: all, nombre_certifies_vae: vae } = promotion;
      if (all === null || vae === null || vae <= all) continue;
      report(["statistiques_promotions", index, "nombre_certifies_vae"], { annee, all, vae });
    }
  },
});
