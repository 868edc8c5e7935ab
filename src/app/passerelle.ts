import type { Acquis } from "../correspondances/passerelle-officielles.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { headOf } from "../model/head.ts";
import { sourceOf } from "../model/identities.ts";
import { avertissement } from "../model/notice.ts";
import type { PasserelleAcces, PasserelleOutput } from "../model/sorties.generated.ts";
import { plainSpaces } from "../text/spaces.ts";
import { type Means, refuseWithoutComputation, wishFor } from "./means.ts";
import { rapportOf } from "./rapport.ts";
import { remplacementsOf } from "./remplacements.ts";
import { resolveBloc, twoFiches } from "./resolve.ts";
import { evaluationRows, ficheRow } from "./rows.ts";

/** From which fiche to which, by their names, and which of its blocs are acquired: all of it when none is named. */
export type PasserelleWish = Means & {
  readonly de: string;
  readonly vers: string;
  readonly acquis?: readonly string[] | undefined;
};

/** Two fiches, and what the acquired blocs of the first cover of the second. */
export type Passerelle = { readonly de: Fiche; readonly vers: Fiche; readonly data: PasserelleOutput };

/**
 * What acquired blocs cover of a certification aimed at, and how to enter it.
 * @throws failure `same-fiche`, `unknown-bloc`, `without-computation`, or those of resolveFiche
 */
export const passerelle = async (corpus: Corpus, wish: PasserelleWish): Promise<Passerelle> => {
  const [de, vers] = await twoFiches(corpus, wish.de, wish.vers);
  return { de, vers, data: await covered(corpus, de, vers, wish) };
};

const covered = async (corpus: Corpus, de: Fiche, vers: Fiche, means: PasserelleWish): Promise<PasserelleOutput> => {
  const acquis = acquisOf(de, means.acquis);
  const { entreFiches } = await import("../correspondances/entre-fiches.ts");
  const { passerelleBlocs } = await import("../correspondances/passerelle.ts");
  const { complementsOf } = await import("../correspondances/passerelle-complements.ts");
  const { officiellesOf } = await import("../correspondances/passerelle-officielles.ts");
  const wish = await wishFor(corpus, de, vers, means);
  refuseWithoutComputation([wish], means);
  const { date } = means;
  const found = entreFiches(de, vers, wish);
  const row = ficheRow(headOf(vers), date);
  return {
    schemaVersion: 2,
    source: sourceOf([de, vers]),
    date,
    avertissement: plainSpaces(avertissement),
    de: ficheRow(headOf(de), date),
    vers: row,
    ...(row.etat === "expiree" ? { remplacements: await remplacementsOf(corpus, vers, date) } : {}),
    certification_entiere: acquis.entiere,
    acquis: [...acquis.blocs],
    officielles: officiellesOf(de, vers, acquis, found.officielles),
    blocs: passerelleBlocs(de, vers, acquis, found),
    complements: complementsOf(de, vers, acquis, found),
    acces: accesOf(vers),
    rapport: await rapportOf([de, vers], [found], means),
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

/**
 * What somebody holds of a fiche: the blocs named, each once and in the order of the page; without names, all of it.
 * @throws failure `unknown-bloc`
 */
const acquisOf = (de: Fiche, names: readonly string[] | undefined): Acquis => {
  const codes = de.blocs.map(({ code }) => code);
  if (names === undefined) return { blocs: codes, entiere: true };
  const named = new Set(names.map((name) => resolveBloc(de, name).code));
  return { blocs: codes.filter((code) => named.has(code)), entiere: false };
};
