import type { Acquis } from "../correspondances/passerelle-officielles.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { PasserelleAcces, PasserelleOutput } from "../model/sorties.generated.ts";
import { evaluationRows, ficheRow } from "../select/rows.ts";
import { plainSpaces } from "../text/spaces.ts";
import { type Means, wishOf } from "./means.ts";
import { rapportOf } from "./rapport.ts";
import { sourceOf } from "./source.ts";

/** The machine form of what the acquired blocs of `de` cover of `vers`. */
export const passerelleOutput = async (
  de: Fiche,
  vers: Fiche,
  acquis: Acquis,
  means: Means,
): Promise<PasserelleOutput> => {
  const { entreFiches } = await import("../correspondances/entre-fiches.ts");
  const { passerelleBlocs } = await import("../correspondances/passerelle.ts");
  const { complementsOf } = await import("../correspondances/passerelle-complements.ts");
  const { officiellesOf } = await import("../correspondances/passerelle-officielles.ts");
  const { fr } = await import("../messages/fr.ts");
  const { date, lexique, version } = means;
  const found = entreFiches(de, vers, wishOf(means));
  return {
    schemaVersion: 2,
    source: sourceOf([de, vers]),
    date,
    avertissement: plainSpaces(fr.passerelle.avertissement),
    de: ficheRow(de, date),
    vers: ficheRow(vers, date),
    certification_entiere: acquis.entiere,
    acquis: [...acquis.blocs],
    officielles: officiellesOf(de, vers, acquis, found.officielles),
    blocs: passerelleBlocs(de, vers, acquis, found),
    complements: complementsOf(de, vers, acquis, found),
    acces: accesOf(vers),
    rapport: rapportOf([de, vers], [found], lexique, version),
  };
};

const accesOf = (fiche: Fiche): PasserelleAcces => ({
  conditions_entree: (fiche.conditions_entree ?? []).map((one) => ({
    niveau: one.niveau,
    domaine: one.domaine ?? null,
    experience_ans: one.experience_ans ?? null,
    preparation_mois: one.preparation_mois ?? null,
  })),
  prerequis_entree_formation: fiche.prerequis_entree_formation,
  prerequis_validation: fiche.prerequis_validation,
  prerequis_blocs: fiche.prerequis_blocs,
  voies: fiche.voies_acces.map(({ voie, actif }) => ({ voie, ouverte: actif })),
  modalites_acquisition: fiche.modalites_acquisition,
  evaluation_finale: evaluationRows(fiche).filter(({ bloc }) => bloc === null),
});
