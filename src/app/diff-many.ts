import { champsOf } from "../correspondances/compared-fields.ts";
import { competencesOf } from "../model/competences.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { headOf } from "../model/head.ts";
import { partsOf, sourceOf } from "../model/identities.ts";
import type { DiffManyOutput } from "../model/sorties.generated.ts";
import { type DiffSection, selectDiffMany } from "./diff-selection.ts";
import { type Means, refuseWithoutComputation, wishFor } from "./means.ts";
import { rapportOf } from "./rapport.ts";
import { distinctFiches } from "./resolve.ts";
import { ficheRow } from "./rows.ts";
import { areSame } from "./sameness.ts";

/** What a comparison of several fiches is made with, and what of it is asked for. */
export type DiffManyWish = Means & { readonly section?: DiffSection | undefined };

/** Several fiches, what was asked for of their comparison, and whether they say the same in all. */
export type DiffMany = { readonly fiches: readonly Fiche[]; readonly data: DiffManyOutput; readonly same: boolean };

/**
 * Three fiches or more compared: the matrix of their fields, and groups of competencies.
 * @throws failure `same-fiche`, `without-computation`, or those of resolveFiche
 */
export const diffMany = async (corpus: Corpus, names: readonly string[], wish: DiffManyWish): Promise<DiffMany> => {
  const fiches = await distinctFiches(corpus, names);
  const whole = await compare(corpus, fiches, wish);
  return { fiches, data: selectDiffMany(whole, wish.section), same: areSame(fiches, whole) };
};

const compare = async (corpus: Corpus, fiches: readonly Fiche[], means: Means): Promise<DiffManyOutput> => {
  const { entreFiches } = await import("../correspondances/entre-fiches.ts");
  const { grappesOf } = await import("../correspondances/grappes.ts");
  const { date } = means;
  const pairsOfFiches = fiches.flatMap((a, rank) => fiches.slice(rank + 1).map((b) => [a, b] as const));
  const asked = await Promise.all(
    pairsOfFiches.map(async ([a, b]) => ({ a, b, wish: await wishFor(corpus, a, b, means) })),
  );
  refuseWithoutComputation(
    asked.map(({ wish }) => wish),
    means,
  );
  const found = asked.map(({ a, b, wish }) => entreFiches(a, b, wish));
  const pairs = found.flatMap(({ correspondances }) => correspondances);
  const groups = grappesOf(pairs);
  const grouped = new Set(groups.flat());
  return {
    schemaVersion: 2,
    source: sourceOf(fiches),
    date,
    fiches: fiches.map((fiche) => ficheRow(headOf(fiche), date)),
    champs: champsOf(fiches),
    grappes: groups.map((ids) => ({
      origines: (["lecture", "calcul"] as const).filter((origine) =>
        pairs.some((pair) => pair.origine === origine && ids.includes(pair.a) && ids.includes(pair.b)),
      ),
      competences: fiches.map(({ numero }) => ({
        fiche: numero,
        ids: ids.filter((id) => partsOf(id).fiche === numero),
      })),
    })),
    correspondances: [...pairs],
    officielles: found.flatMap(({ officielles }) => officielles),
    hors_groupe: fiches.map((fiche) => ({
      fiche: fiche.numero,
      ids: competencesOf(fiche).flatMap(({ id }) => (grouped.has(id) ? [] : [id])),
    })),
    rapport: await rapportOf(fiches, found, means),
  };
};
