import { champs } from "../correspondances/compared-fields.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { competencesOf } from "../model/ids.ts";
import type { DiffOutput } from "../model/sorties.generated.ts";
import { blocRows, ficheRow } from "../select/rows.ts";
import { type Means, wishOf } from "./means.ts";
import { rapportOf } from "./rapport.ts";
import { sourceOf } from "./source.ts";

/** The machine form of the comparison of two fiches. */
export const diffOutput = async (a: Fiche, b: Fiche, means: Means): Promise<DiffOutput> => {
  const { couvertureOf, entreFiches } = await import("../correspondances/entre-fiches.ts");
  const { date, lexique, version } = means;
  const found = entreFiches(a, b, wishOf(means));
  const pairs = found.correspondances;
  const paired = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  const alone = (fiche: Fiche): string[] => competencesOf(fiche).flatMap(({ id }) => (paired.has(id) ? [] : [id]));
  return {
    schemaVersion: 2,
    source: sourceOf([a, b]),
    date,
    a: ficheRow(a, date),
    b: ficheRow(b, date),
    champs: champs(a, b),
    blocs: { a: blocRows(a), b: blocRows(b) },
    correspondances: [...pairs],
    couverture: { a: couvertureOf(a, pairs, "a"), b: couvertureOf(b, pairs, "b") },
    seules: { a: alone(a), b: alone(b) },
    officielles: [...found.officielles],
    rapport: rapportOf([a, b], [found], lexique, version),
  };
};
