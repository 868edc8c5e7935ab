import type { VoieAcces } from "../../model/fiche.generated.ts";
import { ficheRule } from "../rule.ts";

const example = (...voies: readonly VoieAcces["voie"][]) => ({
  "RNCP34762.yaml": `voies_acces:\n${voies
    .map((voie) => `  - {voie: ${voie}, actif: null, composition: null, date_derniere_modification: null}\n`)
    .join("")}`,
});

const pageOrder: readonly VoieAcces["voie"][] = ["FI", "CA", "FC", "CQ", "CL", "VAE"];

/** Each way of access stands once, in the order of the page; some may be left out. */
export const voiesAcces = ficheRule({
  id: "voies-acces",
  examples: { bad: example("CA", "FI"), good: example("FI", "CA", "VAE") },
  reads: ["voies_acces"],
  check: ({ voies_acces }, report) => {
    const seen = new Set<VoieAcces["voie"]>();
    let last = -1;
    for (const [index, { voie }] of voies_acces.entries()) {
      const path = ["voies_acces", index, "voie"];
      const place = pageOrder.indexOf(voie);
      if (seen.has(voie)) report(path, { problem: "duplicate", voie });
      else if (place < last) report(path, { problem: "order", voie, previous: pageOrder[last] ?? "" });
      seen.add(voie);
      last = Math.max(last, place);
    }
  },
});
