import type { Messages } from "../../messages/fr.ts";
import { competencesOf } from "../../model/competences.ts";
import { isRunning } from "../../model/enregistrement.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { FicheRow } from "../../model/sorties.generated.ts";
import { entreePhrase } from "./conditions.ts";

/** Our summary of who may enter; where nobody made one, that the text says it. */
export const prerequis = (fiche: Fiche, messages: Messages): string =>
  entreePhrase(fiche, { ...messages, ...messages.premier.entree }) ??
  (fiche.prerequis_entree_formation === null ? messages.unpublished : messages.premier.enToutesLettres);

/**
 * Only ways that the page says are open are counted; where it says nothing of them, that is said, and that those into a
 * certification that is not active are only what was published.
 */
export const voies = ({ voies_acces }: Fiche, etat: FicheRow["etat"], { premier, unpublished }: Messages): string => {
  const open = voies_acces.filter(({ actif }) => actif === true);
  const isSaid = voies_acces.some(({ actif }) => actif !== null);
  const isAlone = open.some(({ voie }) => voie === "CL");
  return isSaid ? premier.ouvertes(open.length, isAlone, isRunning(etat)) : unpublished;
};

/** The level, and how much there is. */
export const contenu = (fiche: Fiche, { premier, sansBloc, unpublished, champs, colon }: Messages): string => {
  const count = competencesOf(fiche).length;
  return [
    ...(fiche.niveau === null ? [] : [premier.niveau(fiche.niveau)]),
    fiche.blocs.length === 0 ? sansBloc : premier.blocs(fiche.blocs.length),
    count === 0 ? colon(champs.competences.toLowerCase(), unpublished) : premier.competences(count),
  ].join(", ");
};
