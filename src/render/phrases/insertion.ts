import type { Messages } from "../../messages/fr.ts";
import type { Fiche } from "../../model/fiche.generated.ts";

/** The rates at six months that a fiche publishes, each with its name, a phrase a year, the latest first. */
export const insertions = ({ statistiques_promotions }: Fiche, messages: Messages): string[] =>
  [...(statistiques_promotions ?? [])]
    .sort((one, other) => other.annee - one.annee)
    .flatMap(({ annee, nombre_certifies, taux_insertion_global_6mois: global, taux_insertion_metier_6mois: metier }) =>
      global === null && metier === null ? [] : messages.insertion({ global, metier }, annee, nombre_certifies),
    );

/** Those of the latest year that gives one. */
export const insertion = (fiche: Fiche, messages: Messages): string =>
  insertions(fiche, messages)[0] ?? messages.diff.noInsertion;
