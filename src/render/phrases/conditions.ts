import type { Messages } from "../../messages/fr.ts";
import type { ConditionEntree } from "../../model/fiche.generated.ts";
import type { Reads } from "../../model/keys.ts";

type Condition = Reads<ConditionEntree, "niveau" | "domaine" | "experience_ans" | "preparation_mois">;

/** « en informatique : niveau 6, ou niveau 5 et 1 an d'expérience »; a field is said once for its conditions. */
export const conditionsPhrase = (conditions: readonly Condition[], messages: Messages): string => {
  const fields = [...new Set(conditions.map(({ domaine }) => domaine))];
  return fields
    .map((field) => {
      const words = conditions
        .filter(({ domaine }) => domaine === field)
        .map((one) => messages.condition(one.niveau, one.experience_ans, one.preparation_mois))
        .join(`,${messages.or}`);
      return field === undefined ? words : messages.inField(field, words);
    })
    .join(messages.semicolon);
};
