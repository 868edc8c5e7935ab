import type { Fiche } from "../model/fiche.generated.ts";
import type { EtatVise, PasserelleBloc, PasserelleComplement } from "../model/sorties.generated.ts";
import type { EntreFiches } from "./entre-fiches.ts";
import { passerelleBlocs } from "./passerelle.ts";
import type { Acquis } from "./passerelle-officielles.ts";

/** What each bloc of departure that is not acquired would add by itself to those that are, in the order of the page. */
export const complementsOf = (de: Fiche, vers: Fiche, acquis: Acquis, found: EntreFiches): PasserelleComplement[] => {
  const before = passerelleBlocs(de, vers, acquis, found);
  return de.blocs
    .filter(({ code }) => !acquis.blocs.includes(code))
    .map(({ code, intitule }) => {
      const after = passerelleBlocs(de, vers, { ...acquis, blocs: [...acquis.blocs, code] }, found);
      return { bloc: code, bloc_intitule: intitule, ...gains(before, after) };
    });
};

const gains = (
  before: readonly PasserelleBloc[],
  after: readonly PasserelleBloc[],
): Omit<PasserelleComplement, "bloc" | "bloc_intitule"> => {
  const once = new Map(before.flatMap(({ competences }) => competences.map(({ id, etat }) => [id, etat] as const)));
  const now = after.flatMap(({ competences }) => competences);
  const official = (blocs: readonly PasserelleBloc[]): string[] =>
    blocs.flatMap(({ origine, bloc }) => (origine === "officielle" && bloc !== null ? [bloc] : []));
  const already = official(before);
  return {
    trouvees: now.filter(({ id, etat }) => isNothing(once.get(id)) && !isNothing(etat)).map(({ id }) => id),
    ameliorees: now.filter(({ id, etat }) => once.get(id) === "en_partie" && etat === "couverte").map(({ id }) => id),
    blocs_officiels: official(after).filter((bloc) => !already.includes(bloc)),
  };
};

const isNothing = (etat: EtatVise | undefined): boolean =>
  etat === "manquante" || etat === "sans_piste" || etat === "non_lue";
