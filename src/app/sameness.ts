import { isDeepStrictEqual } from "node:util";
import { competencesOf } from "../model/competences.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { partsOf } from "../model/identities.ts";
import type { DiffManyOutput, DiffOutput } from "../model/sorties.generated.ts";

/** Several fiches differ when a field does, or a competency has no equivalent in each of the others. */
export const areSame = (fiches: readonly Fiche[], { champs: fields, correspondances }: DiffManyOutput): boolean => {
  const sameFields = fields.every(({ valeurs }) =>
    valeurs.every((one) => isDeepStrictEqual(one.valeurs, valeurs[0]?.valeurs)),
  );
  const equivalent = new Set(
    correspondances
      .filter(({ niveau }) => niveau === "equivalente")
      .flatMap(({ a, b }) => [`${a} ${partsOf(b).fiche}`, `${b} ${partsOf(a).fiche}`]),
  );
  const covered = fiches.every((fiche) =>
    competencesOf(fiche).every(({ id }) =>
      fiches.every((other) => other === fiche || equivalent.has(`${id} ${other.numero}`)),
    ),
  );
  return sameFields && covered;
};

/** Two fiches differ when a field does, one side's silence included, or a competency has no equivalent. */
export const areBothSame = ({ champs: fields, couverture, correspondances }: DiffOutput): boolean => {
  const same = fields.every(({ a, b }) => a.length === 0 && b.length === 0);
  const pairs = correspondances.filter(({ niveau }) => niveau === "equivalente");
  const sides = ["a", "b"] as const;
  return same && sides.every((side) => new Set(pairs.map((pair) => pair[side])).size === couverture[side].total);
};
