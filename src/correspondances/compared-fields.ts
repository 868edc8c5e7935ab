import { competencesOf } from "../model/competences.ts";
import { emplois } from "../model/emplois.ts";
import type { Bloc, Evaluation, Fiche, StatistiquesPromotion } from "../model/fiche.generated.ts";
import type { Aside, Reads } from "../model/keys.ts";
import type { Champ, ChampDePlusieurs } from "../model/sorties.generated.ts";
import { fold } from "../text/fold.ts";

/** How two sets of values stand to each other. */
export type Relation = Champ["relation"];

/** The ways of access that a fiche says are open, by their codes. */
export const openWays = (fiche: Fiche): string[] =>
  fiche.voies_acces.flatMap(({ voie, actif }: Voie) => (actif === true ? [voie] : []));

type Values = readonly string[];
type Read = (fiche: Fiche) => Values;
type Voie = Reads<Fiche["voies_acces"][number], "voie" | "actif", "composition" | "date_derniere_modification">;
type Code = Reads<Fiche["codes_nsf" | "formacodes" | "codes_rome"][number], "code", "libelle">;
type Named = Reads<Fiche["certificateurs"][number], "nom", "siret" | "nom_commercial" | "site_internet">;
type Evalue = Reads<Bloc, "evaluation", "code" | "intitule" | "competences" | "codes_retires" | "intercalaires">;

const evaluationOf = ({ evaluation }: Evalue): Values =>
  (evaluation satisfies Reads<Evaluation, "texte", "epreuves"> | null)?.texte ?? [];

const codesOf = (list: readonly Code[]): string[] => list.map(({ code }) => code);

/** Words that no two certifiers choose alike; those of modalites_evaluation are part of `evaluation`. */
type Prose = "objectifs_contexte" | "activites_visees" | "secteurs_activite" | "reglementations_activites" | Demands;
type Demands = "modalites_acquisition" | "prerequis_validation";
type Compared =
  | Exclude<keyof Fiche, "numero" | "codes_retires" | "intercalaires" | "modalites_evaluation" | Prose | Aside>
  | "competences"
  | "evaluation";

/** The fields compared, in the order of the summary, each as a list of values; an empty list is an unknown. */
const fields: Readonly<Record<Compared, Read>> = {
  intitule: (fiche) => [fiche.intitule],
  date_fin_enregistrement: (fiche) => [fiche.date_fin_enregistrement ?? []].flat(),
  certificateurs: (fiche) => fiche.certificateurs.map(({ nom }: Named) => nom),
  niveau: (fiche) => [fiche.niveau ?? []].flat().map(String),
  blocs: (fiche) => [String(fiche.blocs.length)],
  competences: (fiche) => [competencesOf(fiche).length].filter((count) => count > 0).map(String),
  codes_nsf: (fiche) => codesOf(fiche.codes_nsf),
  formacodes: (fiche) => codesOf(fiche.formacodes),
  codes_rome: (fiche) => codesOf(fiche.codes_rome),
  evaluation: (fiche) => [...(fiche.modalites_evaluation ?? []), ...fiche.blocs.flatMap(evaluationOf)],
  prerequis_entree_formation: (fiche) => fiche.prerequis_entree_formation ?? [],
  voies_acces: openWays,
  types_emploi_accessibles: emplois,
  statistiques_promotions: (fiche) => (fiche.statistiques_promotions ?? []).map(promotion),
};

/** A year's figures in one line, in the order of the page: « 2022 416 6 98 91 - ». */
const promotion = (one: Reads<StatistiquesPromotion, (typeof figures)[number]>): string =>
  figures.map((key) => one[key] ?? "-").join(" ");

const figures = [
  "annee",
  "nombre_certifies",
  "nombre_certifies_vae",
  "taux_insertion_global_6mois",
  "taux_insertion_metier_6mois",
  "taux_insertion_metier_2ans",
] as const;

/** The fields of two fiches, compared one by one. Two texts are the same when only case, accents or marks differ. */
export const champs = (a: Fiche, b: Fiche): Champ[] =>
  Object.entries(fields).map(([champ, read]) => compareValues(champ, read(a), read(b)));

const compareValues = (champ: string, a: Values, b: Values): Champ => {
  const inA = new Set(a.map(fold));
  const inB = new Set(b.map(fold));
  const communs = a.filter((value) => inB.has(fold(value)));
  const onlyA = a.filter((value) => !inB.has(fold(value)));
  const onlyB = b.filter((value) => !inA.has(fold(value)));
  return { champ, relation: relationOf(a, b, communs, onlyA, onlyB), communs, a: onlyA, b: onlyB };
};

/** The same field of any number of fiches: `egal` when all say the same, `recoupe` when some value is common to all. */
export const champsOf = (fiches: readonly Fiche[]): ChampDePlusieurs[] =>
  Object.entries(fields).map(([champ, read]) => {
    const values = fiches.map((fiche) => [...read(fiche)]);
    return {
      champ,
      relation: relationAmong(values.map((own) => new Set(own.map(fold)))),
      valeurs: fiches.map(({ numero }, rank) => ({ fiche: numero, valeurs: values[rank] ?? [] })),
    };
  });

const relationAmong = (sets: readonly ReadonlySet<string>[]): ChampDePlusieurs["relation"] => {
  const [first, ...rest] = sets;
  if (first === undefined || sets.some(({ size }) => size === 0)) return "inconnu";
  const common = [...first].filter((value) => rest.every((set) => set.has(value)));
  if (sets.every(({ size }) => size === common.length)) return "egal";
  return common.length > 0 ? "recoupe" : "different";
};

const relationOf = (a: Values, b: Values, communs: Values, onlyA: Values, onlyB: Values): Relation => {
  if (a.length === 0 || b.length === 0) return "inconnu";
  if (onlyA.length === 0 && onlyB.length === 0) return "egal";
  if (communs.length === 0) return "different";
  if (onlyA.length === 0) return "inclus";
  return onlyB.length === 0 ? "contient" : "recoupe";
};
