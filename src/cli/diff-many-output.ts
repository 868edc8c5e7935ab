import { champsOf } from "../correspondances/compared-fields.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { competencesOf, ficheOf } from "../model/ids.ts";
import type { DiffManyOutput } from "../model/sorties.generated.ts";
import { ficheRow } from "../select/rows.ts";
import { type Means, wishOf } from "./means.ts";
import { rapportOf } from "./rapport.ts";
import { sourceOf } from "./source.ts";

/** The machine form of the comparison of three fiches or more: the matrix of their fields, and groups of competencies. */
export const diffManyOutput = async (fiches: readonly Fiche[], means: Means): Promise<DiffManyOutput> => {
  const { entreFiches } = await import("../correspondances/entre-fiches.ts");
  const { grappesOf } = await import("../correspondances/grappes.ts");
  const { date, lexique, version } = means;
  const wish = wishOf(means);
  const found = fiches.flatMap((a, rank) => fiches.slice(rank + 1).map((b) => entreFiches(a, b, wish)));
  const pairs = found.flatMap(({ correspondances }) => correspondances);
  const groups = grappesOf(pairs);
  const grouped = new Set(groups.flat());
  return {
    schemaVersion: 2,
    source: sourceOf(fiches),
    date,
    fiches: fiches.map((fiche) => ficheRow(fiche, date)),
    champs: champsOf(fiches),
    grappes: groups.map((ids) => ({
      origines: (["lecture", "calcul"] as const).filter((origine) =>
        pairs.some((pair) => pair.origine === origine && ids.includes(pair.a) && ids.includes(pair.b)),
      ),
      competences: fiches.map(({ numero }) => ({
        fiche: numero,
        ids: ids.filter((id) => ficheOf(id) === numero),
      })),
    })),
    correspondances: [...pairs],
    officielles: found.flatMap(({ officielles }) => officielles),
    seules: fiches.map((fiche) => ({
      fiche: fiche.numero,
      ids: competencesOf(fiche).flatMap(({ id }) => (grouped.has(id) ? [] : [id])),
    })),
    rapport: rapportOf(fiches, found, lexique, version),
  };
};
