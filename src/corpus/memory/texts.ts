import type { Fiche } from "../../model/fiche.generated.ts";
import { competencesOf } from "../../model/ids.ts";
import type { TextOfFiche } from "../../model/search-index.ts";

/** How much a find counts by the field it stands in. */
const weights = { competence: 1, title: 0.9, other: 0.8 } as const;

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
  const competences = competencesOf(fiche).map(({ id, bloc, texte }) => ({
    id,
    fiche: numero,
    bloc: bloc.code,
    champ: "competences",
    texte,
    weight: weights.competence,
  }));
  if (!all) return competences;
  const title = {
    id: numero,
    fiche: numero,
    bloc: null,
    champ: "intitule",
    texte: fiche.intitule,
    weight: weights.title,
  };
  const blocs = fiche.blocs.flatMap(({ code, intitule, evaluation }) => {
    const of = { id: code, fiche: numero, bloc: code };
    const texts = (evaluation?.texte ?? []).map((texte) => ({
      ...of,
      champ: "evaluation",
      texte,
      weight: weights.other,
    }));
    return [{ ...of, champ: "blocs", texte: intitule, weight: weights.title }, ...texts];
  });
  const others = wholeFiche.flatMap((champ) =>
    (fiche[champ] ?? []).map((texte) => ({
      id: numero,
      fiche: numero,
      bloc: null,
      champ,
      texte,
      weight: weights.other,
    })),
  );
  return [...competences, title, ...blocs, ...others];
};
