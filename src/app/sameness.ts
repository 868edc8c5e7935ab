import { isDeepStrictEqual } from "node:util";
import type { Fiche } from "../model/fiche.generated.ts";
import { competencesOf, ficheOf } from "../model/ids.ts";
import type { DiffManyOutput, DiffOutput } from "../model/sorties.generated.ts";

/** Several fiches differ when a field does, or a competency has no equivalent in each of the others. */
export const areSame = (fiches: readonly Fiche[], { champs: fields, correspondances }: DiffManyOutput): boolean => {
  const sameFields = fields.every(({ valeurs }) =>
    valeurs.every((one) => isDeepStrictEqual(one.valeurs, valeurs[0]?.valeurs)),
  );
  const equivalent = new Set(
    correspondances
      .filter(({ niveau }) => niveau === "equivalente")
      .flatMap(({ a, b }) => [`${a} ${ficheOf(b)}`, `${b} ${ficheOf(a)}`]),
  );
  const covered = fiches.every((fiche) =>
    competencesOf(fiche).every(({ id }) =>
      fiches.every((other) => other === fiche || equivalent.has(`${id} ${other.numero}`)),
    ),
  );
  return sameFields && covered;
};

/** Two fiches differ when a field does, one side's silence included, or a competency has no equivalent. */
export const areBothSame = ({ champs: fields, couverture }: DiffOutput): boolean => {
  const same = fields.every(({ a, b }) => a.length === 0 && b.length === 0);
  const covered = [couverture.a, couverture.b].every(({ total, equivalentes }) => total === equivalentes);
  return same && covered;
};
