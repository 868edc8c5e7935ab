import { competencesOf } from "../model/competences.ts";
import { emplois } from "../model/emplois.ts";
import type { Fiche, StatistiquesPromotion } from "../model/fiche.generated.ts";
import type { Champ, ChampDePlusieurs } from "../model/sorties.generated.ts";
import { fold } from "../text/fold.ts";

/** How two sets of values stand to each other. */
export type Relation = Champ["relation"];

/** The ways of access that a fiche says are open, by their codes. */
export const openWays = (fiche: Fiche): string[] =>
  fiche.voies_acces.filter(({ actif }) => actif === true).map(({ voie }) => voie);

type Read = (fiche: Fiche) => readonly string[];

const codesOf = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);

/** The fields compared, in the order of the summary, each as a list of values; an empty list is an unknown. */
const fields: Readonly<Record<string, Read>> = {
  intitule: (fiche) => [fiche.intitule],
  date_fin_enregistrement: (fiche) => [fiche.date_fin_enregistrement ?? []].flat(),
  certificateurs: (fiche) => fiche.certificateurs.map(({ nom }) => nom),
  niveau: (fiche) => [fiche.niveau ?? []].flat().map(String),
  blocs: (fiche) => [String(fiche.blocs.length)],
  competences: (fiche) => [String(competencesOf(fiche).length)],
  codes_nsf: (fiche) => codesOf(fiche.codes_nsf),
  formacodes: (fiche) => codesOf(fiche.formacodes),
  codes_rome: (fiche) => codesOf(fiche.codes_rome),
  evaluation: (fiche) => [
    ...(fiche.modalites_evaluation ?? []),
    ...fiche.blocs.flatMap((bloc) => bloc.evaluation?.texte ?? []),
  ],
  prerequis_entree_formation: (fiche) => fiche.prerequis_entree_formation ?? [],
  voies_acces: openWays,
  types_emploi_accessibles: emplois,
  statistiques_promotions: (fiche) => (fiche.statistiques_promotions ?? []).map(promotion),
};

/** A year's figures in one line, in the order of the page: « 2022 416 6 98 91 - ». */
const promotion = (one: StatistiquesPromotion): string =>
  [
    one.annee,
    one.nombre_certifies,
    one.nombre_certifies_vae,
    one.taux_insertion_global_6mois,
    one.taux_insertion_metier_6mois,
    one.taux_insertion_metier_2ans,
  ]
    .map((value) => value ?? "-")
    .join(" ");

/** The fields of two fiches, compared one by one. Two texts are the same when only case, accents or marks differ. */
export const champs = (a: Fiche, b: Fiche): Champ[] =>
  Object.entries(fields).map(([champ, read]) => compareValues(champ, read(a), read(b)));

const compareValues = (champ: string, a: readonly string[], b: readonly string[]): Champ => {
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

const relationOf = (
  a: readonly string[],
  b: readonly string[],
  communs: readonly string[],
  onlyA: readonly string[],
  onlyB: readonly string[],
): Relation => {
  if (a.length === 0 || b.length === 0) return "inconnu";
  if (onlyA.length === 0 && onlyB.length === 0) return "egal";
  if (communs.length === 0) return "different";
  if (onlyA.length === 0) return "inclus";
  return onlyB.length === 0 ? "contient" : "recoupe";
};
