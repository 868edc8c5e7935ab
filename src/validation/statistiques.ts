import type { Example } from "./rule.ts";

/** A year of statistics for an example, with the fields that matter to it. */
export type ExampleYear = { readonly annee: number; readonly certifies?: number; readonly vae?: number };

/** An example that holds these years of statistics. */
export const statisticsExample = (...years: readonly ExampleYear[]): Example => ({
  "RNCP34762.yaml": `statistiques_promotions:\n${years
    .map(({ annee, certifies = null, vae = null }) =>
      [
        `  - annee: ${annee}`,
        `nombre_certifies: ${certifies}`,
        `nombre_certifies_vae: ${vae}`,
        "taux_insertion_global_6mois: null",
        "taux_insertion_metier_6mois: null",
        "taux_insertion_metier_2ans: null\n",
      ].join("\n    "),
    )
    .join("")}`,
});
