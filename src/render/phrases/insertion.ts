import type { Messages } from "../../messages/fr.ts";
import type { Fiche } from "../../model/fiche.generated.ts";

/** The rate of the latest year that gives one. */
export const insertion = (fiche: Fiche, messages: Messages): string => {
  const latest = (fiche.statistiques_promotions ?? [])
    .filter((one) => one.taux_insertion_global_6mois !== null)
    .sort((one, other) => other.annee - one.annee)[0];
  if (latest === undefined) return messages.diff.noInsertion;
  return messages.insertion(latest.taux_insertion_global_6mois ?? 0, latest.annee, latest.nombre_certifies);
};
