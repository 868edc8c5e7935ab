import type { Messages } from "../../messages/fr.ts";
import type { ConditionEntree, Fiche } from "../../model/fiche.generated.ts";
import type { Reads } from "../../model/keys.ts";
import { fold } from "../../text/fold.ts";

type Condition = Reads<ConditionEntree, "niveau" | "domaine" | "experience_ans" | "preparation_mois">;

/** « en informatique : niveau 6, ou niveau 5 et 1 an d'expérience »; a field is said once for its conditions. */
export const conditionsPhrase = (conditions: readonly Condition[], messages: Messages): string => {
  const fields = [...new Set(conditions.map(({ domaine }) => domaine))];
  return fields
    .map((field) => {
      const words = conditions
        .filter(({ domaine }) => domaine === field)
        .map((one, rank) => messages.condition(one.niveau, one.experience_ans, one.preparation_mois, rank === 0))
        .join(`,${messages.or}`);
      return field === undefined ? words : messages.inField(field, words);
    })
    .join(messages.semicolon);
};

/** What opens or closes a door in a text of entry, as texts name it, and the word for it. */
const portes: readonly (readonly [RegExp, string])[] = [
  [/derog/, "dérogation"],
  [/\bdossiers?\b/, "dossier"],
  [/\btests?\b/, "tests"],
  [/\bentretiens?\b/, "entretien"],
  [/\bselon (?:la|les) voies?\b|\b(?:formation continue|alternance|apprentissage|vae)\b/, "ce qui varie selon la voie"],
];

/** Our summary of the entry conditions of a fiche, and what its text speaks of besides; undefined where nobody made one. */
export const entreePhrase = (
  { conditions_entree, prerequis_entree_formation, prerequis_validation }: Fiche,
  messages: Messages,
): string | undefined => {
  if (conditions_entree === undefined) return undefined;
  const text = fold([...(prerequis_entree_formation ?? []), ...(prerequis_validation ?? [])].join(" "));
  const doors = portes.flatMap(([form, word]) => (form.test(text) ? [word] : []));
  const short = conditionsPhrase(conditions_entree, messages);
  return doors.length === 0 ? short : `${short}${messages.semicolon}${messages.doors(doors)}`;
};
