import { competencesOf } from "../../model/competences.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { TextOfFiche } from "../../model/search-index.ts";

/** How much a find counts by the field it stands in. */
const weights = new Map([
  ["competences", 1],
  ["intitule", 0.9],
  ["blocs", 0.9],
]);
const otherWeight = 0.8;

/** The long texts of a fiche as a whole. Compétences attestées repeat those of the blocs and would be found twice. */
const wholeFiche = [
  "objectifs_contexte",
  "activites_visees",
  "modalites_evaluation",
  "modalites_acquisition",
  "secteurs_activite",
  "types_emploi_accessibles",
  "reglementations_activites",
  "prerequis_entree_formation",
  "prerequis_validation",
] as const satisfies readonly (keyof Fiche)[];

/** The texts of a fiche that a search reads: its competencies, and with `all` its other texts after them. */
export const textsOf = (fiche: Fiche, all: boolean): TextOfFiche[] => {
  const { numero } = fiche;
  /** What is no competency has the identifier of where it stands. */
  const read = (champ: string, texte: string, bloc: string | null = null, id = bloc ?? numero): TextOfFiche => ({
    id,
    fiche: numero,
    bloc,
    champ,
    texte,
    weight: weights.get(champ) ?? otherWeight,
  });
  const competences = competencesOf(fiche).map(({ id, bloc, texte }) => read("competences", texte, bloc.code, id));
  if (!all) return competences;
  const blocs = fiche.blocs.flatMap(({ code, intitule, evaluation }) => [
    read("blocs", intitule, code),
    ...(evaluation?.texte ?? []).map((texte) => read("evaluation", texte, code)),
  ]);
  const others = wholeFiche.flatMap((champ) => (fiche[champ] ?? []).map((texte) => read(champ, texte)));
  return [...competences, read("intitule", fiche.intitule), ...blocs, ...others];
};
