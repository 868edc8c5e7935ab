import { competencesOf, groupsOf, type PlacedCompetence } from "../model/competences.ts";
import type { Comptes } from "../model/comptes.ts";
import type { Ensemble } from "../model/correspondances.generated.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { groupBy } from "../model/group-by.ts";
import type { Bande, Correspondance, Couverture, EtatVise } from "../model/sorties.generated.ts";
import type { EntreFiches } from "./entre-fiches.ts";
import { equivalentFirst } from "./equivalent-first.ts";
import { turned } from "./turned.ts";

/** The pairs of two fiches seen from the one that is aimed at, which is `b`; `a` is what is held. */
export type Vers = {
  readonly methode: "lecture" | "calcul";
  readonly pairs: readonly Correspondance[];
  readonly ensembles: readonly Ensemble[];
  /** What nobody has read yet. */
  readonly restent: ReadonlySet<string>;
};

/** What is known of two fiches, seen from the second. */
export const versOf = ({ methode, correspondances, lectures }: EntreFiches): Vers => ({
  methode: methode.methode,
  pairs: correspondances,
  ensembles: lectures?.ensembles ?? [],
  restent: new Set(lectures?.restent ?? []),
});

/** A statement that is aimed at, and what answers it. */
export type Visee = {
  readonly id: string;
  readonly etat: EtatVise;
  readonly pairs: readonly Correspondance[];
  readonly ensembles: readonly Ensemble[];
};

/** Seen from `a`, what the holder of `b` has of it. */
export const retour = (vers: Vers): Vers => ({ ...vers, pairs: vers.pairs.map(turned) });

/**
 * What is held of each statement that is aimed at. A reading says covered, in part or missing; a computation only whether
 * it found something to look at.
 * @param held whether a statement of the other side is held
 */
export const viseesOf = (
  asked: readonly PlacedCompetence[],
  { methode, pairs, ensembles, restent }: Vers,
  held: (id: string) => boolean,
): Visee[] => {
  const byTarget = groupBy(
    pairs.filter(({ a }) => held(a)),
    ({ b }) => b,
  );
  return asked.map(({ id }) => {
    const own = [...(byTarget.get(id) ?? [])].sort(nearestFirst);
    const together = ensembles.filter(({ cible, par }) => cible === id && par.every(held));
    return { id, pairs: own, ensembles: together, etat: etatOf(methode, own, together, restent.has(id)) };
  });
};

const nearestFirst = (x: Correspondance, y: Correspondance): number =>
  Number(couvre(y)) - Number(couvre(x)) ||
  equivalentFirst(x, y) ||
  (y.score ?? 0) - (x.score ?? 0) ||
  compareCodeUnits(x.a, y.a);

/** Whether who holds `a` has all that `b` asks, as somebody read it. */
export const couvre = ({ origine, niveau, manque_a }: Correspondance): boolean =>
  origine === "lecture" && (manque_a === null || (manque_a === undefined && niveau === "equivalente"));

const etatOf = (
  methode: Vers["methode"],
  pairs: readonly Correspondance[],
  ensembles: readonly Ensemble[],
  isUnread: boolean,
): EtatVise => {
  if (methode === "calcul") return pairs.length > 0 ? "piste" : "sans_piste";
  if (pairs.some(couvre) || ensembles.length > 0) return "couverte";
  if (pairs.length > 0) return "en_partie";
  return isUnread ? "non_lue" : "manquante";
};

/** Counts them. */
export const comptesOf = (visees: readonly Visee[], methode: Vers["methode"]): Comptes => {
  const having = (etat: EtatVise): number => visees.filter((one) => one.etat === etat).length;
  const best = (bande: Bande): number => visees.filter(({ pairs: [pair] }) => pair?.bande === bande).length;
  const total = visees.length;
  return methode === "lecture"
    ? {
        ...{ total, couvertes: having("couverte"), en_partie: having("en_partie"), manquantes: having("manquante") },
        ...{ non_lues: having("non_lue"), pistes: null, sans_piste: null },
      }
    : {
        ...{ total, couvertes: null, en_partie: null, manquantes: null, non_lues: null },
        sans_piste: having("sans_piste"),
        pistes: {
          tres_probable: best("tres_probable"),
          a_verifier: best("a_verifier"),
          faible: best("faible"),
        },
      };
};

/** What the other fiche has of the statements of this one, in all and by bloc; this one is `b`. */
export const couvertureOf = (fiche: Fiche, vers: Vers): Couverture => {
  const count = (asked: readonly PlacedCompetence[]): Comptes =>
    comptesOf(
      viseesOf(asked, vers, () => true),
      vers.methode,
    );
  return {
    ...count(competencesOf(fiche)),
    par_bloc: groupsOf(fiche).map(({ bloc, competences }) => ({
      bloc: bloc?.code ?? null,
      bloc_intitule: bloc?.intitule ?? null,
      ...count(competences),
    })),
  };
};
