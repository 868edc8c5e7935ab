import { groupsOf, type PlacedCompetence } from "../model/competences.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { partsOf } from "../model/identities.ts";
import type { Correspondance, PasserelleBloc, PasserelleCompetence } from "../model/sorties.generated.ts";
import type { EntreFiches } from "./entre-fiches.ts";
import { equivalentFirst } from "./equivalent-first.ts";
import { type Acquis, officiellesOf } from "./passerelle-officielles.ts";

/**
 * What of a certification the acquired blocs of another one cover, bloc by bloc, in the order of the page. An official
 * correspondence decides of a bloc before any reading or computation; it never changes what is said of a competency.
 * @param found the correspondences between the two, `a` being the fiche of departure
 */
export const passerelleBlocs = (de: Fiche, vers: Fiche, acquis: Acquis, found: EntreFiches): PasserelleBloc[] => {
  const officielles = officiellesOf(de, vers, acquis, found.officielles);
  const byTarget = pairsByTarget(acquis, found.correspondances);
  return groupsOf(vers).map(({ bloc, competences: asked }): PasserelleBloc => {
    const own = officielles.filter(({ b }) => b === bloc?.code || b === vers.numero);
    const isOfficial = own.some(({ effet }) => effet === "couvre");
    const competences = competencesIn(asked, byTarget);
    const counted = counts(competences);
    return {
      bloc: bloc?.code ?? null,
      bloc_intitule: bloc?.intitule ?? null,
      etat: isOfficial ? "couvert" : etatFrom(counted),
      origine: isOfficial ? "officielle" : found.methode.methode,
      officielles: own,
      ...counted,
      competences,
    };
  });
};

/** The pairs whose first competency is acquired, by the second. */
const pairsByTarget = (
  { blocs, entiere }: Acquis,
  pairs: readonly Correspondance[],
): ReadonlyMap<string, readonly Correspondance[]> => {
  // The competencies of a fiche without blocs are held with the whole of it.
  const held = new Set([...blocs, ...(entiere ? [""] : [])]);
  const found = new Map<string, Correspondance[]>();
  for (const pair of pairs) {
    if (held.has(partsOf(pair.a).bloc)) found.set(pair.b, [...(found.get(pair.b) ?? []), pair]);
  }
  return found;
};

const competencesIn = (
  asked: readonly PlacedCompetence[],
  byTarget: ReadonlyMap<string, readonly Correspondance[]>,
): PasserelleCompetence[] =>
  asked.map(({ id }) => {
    const pairs = [...(byTarget.get(id) ?? [])].sort(nearestFirst);
    return { id, etat: pairs[0]?.niveau ?? "manquante", correspondances: pairs };
  });

const nearestFirst = (x: Correspondance, y: Correspondance): number =>
  equivalentFirst(x, y) || (y.score ?? 0) - (x.score ?? 0) || compareCodeUnits(x.a, y.a);

type Counts = Pick<PasserelleBloc, "total" | "equivalentes" | "partielles" | "manquantes">;

const counts = (competences: readonly PasserelleCompetence[]): Counts => {
  const having = (etat: PasserelleCompetence["etat"]): number => competences.filter((one) => one.etat === etat).length;
  return {
    total: competences.length,
    equivalentes: having("equivalente"),
    partielles: having("partielle"),
    manquantes: having("manquante"),
  };
};

/** A bloc is covered only when nothing of it is left to look at. */
const etatFrom = ({ total, equivalentes, manquantes }: Counts): PasserelleBloc["etat"] => {
  if (manquantes === total) return "non_couvert";
  return equivalentes === total ? "couvert" : "en_partie";
};
