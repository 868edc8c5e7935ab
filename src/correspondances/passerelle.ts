import { groupsOf } from "../model/competences.ts";
import type { Comptes } from "../model/comptes.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { groupBy } from "../model/group-by.ts";
import { partsOf } from "../model/identities.ts";
import type { PasserelleBloc } from "../model/sorties.generated.ts";
import { comptesOf, type Visee, versOf, viseesOf } from "./couverture.ts";
import type { EntreFiches } from "./entre-fiches.ts";
import { type Acquis, officiellesOf } from "./passerelle-officielles.ts";

/**
 * What of a certification the acquired blocs of another one cover, bloc by bloc, in the order of the page. An official
 * correspondence decides of a bloc before any reading or computation; it never changes what is said of a competency.
 * @param found the correspondences between the two, `a` being the fiche of departure
 */
export const passerelleBlocs = (de: Fiche, vers: Fiche, acquis: Acquis, found: EntreFiches): PasserelleBloc[] => {
  const officielles = officiellesOf(de, vers, acquis, found.officielles);
  const { methode } = found.methode;
  const known = versOf(found);
  // The competencies of a fiche without blocs are held with the whole of it.
  const held = new Set([...acquis.blocs, ...(acquis.entiere ? [""] : [])]);
  return groupsOf(vers).map(({ bloc, competences: asked }): PasserelleBloc => {
    const own = officielles.filter(({ b }) => b === bloc?.code || b === vers.numero);
    const isOfficial = own.some(({ effet }) => effet === "couvre");
    const visees = viseesOf(asked, known, (id) => held.has(partsOf(id).bloc));
    const counted = comptesOf(visees, methode);
    return {
      bloc: bloc?.code ?? null,
      bloc_intitule: bloc?.intitule ?? null,
      etat: isOfficial ? "couvert" : etatFrom(counted),
      origine: isOfficial ? "officielle" : methode,
      officielles: own,
      bloc_proche: nearestBloc(visees),
      ...counted,
      competences: visees.map(({ id, etat, ensembles, pairs }) => ({
        id,
        etat,
        ensembles: ensembles.map(({ par, raison }) => ({ par, raison })),
        correspondances: [...pairs],
      })),
    };
  });
};

/** The acquired bloc that answers most of the statements; of two, the first of the page. */
const nearestBloc = (visees: readonly Visee[]): string | null => {
  const answers = visees.flatMap(({ pairs }) => [...new Set(pairs.map(({ a }) => partsOf(a).bloc))]);
  const counts = [...groupBy(answers, (bloc) => bloc)].map(([bloc, all]) => ({ bloc, count: all.length }));
  counts.sort((one, other) => other.count - one.count || (one.bloc < other.bloc ? -1 : 1));
  return counts[0]?.bloc || null;
};

/** A bloc is covered only when nothing of it is left to look at. */
const etatFrom = ({ total, couvertes, manquantes, sans_piste }: Comptes): PasserelleBloc["etat"] => {
  if (couvertes === null) return sans_piste === total ? "sans_piste" : "pistes";
  if (manquantes === total) return "non_couvert";
  return couvertes === total ? "couvert" : "en_partie";
};
