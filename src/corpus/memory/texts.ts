import { competencesOf } from "../../model/competences.ts";
import type { Bloc, Evaluation, Fiche } from "../../model/fiche.generated.ts";
import type { Aside, Reads } from "../../model/keys.ts";
import type { TextOfFiche } from "../../model/search-index.ts";

/** How much a find counts by the field it stands in. */
const weights = new Map([
  ["competences", 1],
  ["intitule", 0.9],
  ["blocs", 0.9],
]);
const otherWeight = 0.8;

/** The long texts of a fiche as a fiche. */
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
] as const;

/** Codes, names, days and numbers. */
type Figure = "niveau" | "codes_nsf" | "formacodes" | "codes_rome" | "certificateurs" | "voies_acces" | Year;
type Year = "date_fin_enregistrement" | "statistiques_promotions";
/** Its own competencies are read as those of blocs are. */
type Attested = "competences" | "codes_retires" | "intercalaires";
type FicheRead = Reads<Fiche, "numero" | "intitule" | "blocs" | (typeof wholeFiche)[number], Figure | Attested | Aside>;
type BlocRead = Reads<Bloc, "code" | "intitule" | "evaluation", "competences" | "codes_retires" | "intercalaires">;
type EvaluationRead = Reads<Evaluation, "texte", "epreuves">;

/** The texts of a fiche that a search reads: its competencies, and with `all` its other texts after them. */
export const textsOf = (fiche: Fiche, all: boolean): TextOfFiche[] => {
  const { numero }: FicheRead = fiche;
  /** What is no competency has the identifier of where it stands. */
  const read = (champ: string, texte: string, bloc: string | null = null, id = bloc ?? numero): TextOfFiche => ({
    id,
    fiche: numero,
    bloc,
    champ,
    texte,
    weight: weights.get(champ) ?? otherWeight,
  });
  const competences = competencesOf(fiche).map(({ id, bloc, texte }) =>
    read("competences", texte, bloc?.code ?? null, id),
  );
  if (!all) return competences;
  const blocs = fiche.blocs.flatMap(({ code, intitule, evaluation }: BlocRead) => [
    read("blocs", intitule, code),
    ...((evaluation satisfies EvaluationRead | null)?.texte ?? []).map((texte) => read("evaluation", texte, code)),
  ]);
  const others = wholeFiche.flatMap((champ) => (fiche[champ] ?? []).map((texte) => read(champ, texte)));
  return [...competences, read("intitule", fiche.intitule), ...blocs, ...others];
};
