import type { Messages } from "../../messages/fr.ts";
import type { ConditionEntree } from "../../model/fiche.generated.ts";

/** « niveau 6 en informatique, ou niveau 5 en informatique et 1 an d'expérience ». */
export const conditionsPhrase = (conditions: readonly ConditionEntree[], messages: Messages): string =>
  conditions
    .map(({ niveau, domaine, experience_ans, preparation_mois }) =>
      messages.condition(niveau, domaine, experience_ans, preparation_mois),
    )
    .join(`,${messages.or}`);
