import type { Correspondance } from "../model/sorties.generated.ts";

/** A pair seen from the other side: what its holder lacks changes sides with it. */
export const turned = ({
  a,
  b,
  manque_a,
  manque_b,
  mots_a,
  mots_b,
  lectures,
  ...rest
}: Correspondance): Correspondance => ({
  ...rest,
  a: b,
  b: a,
  ...(manque_b === undefined ? {} : { manque_a: manque_b }),
  ...(manque_a === undefined ? {} : { manque_b: manque_a }),
  ...(mots_b === undefined ? {} : { mots_a: mots_b }),
  ...(mots_a === undefined ? {} : { mots_b: mots_a }),
  ...(lectures === undefined
    ? {}
    : {
        lectures: lectures.map(({ niveau, manque_a: one, manque_b: other }) => ({
          niveau,
          ...(other === undefined ? {} : { manque_a: other }),
          ...(one === undefined ? {} : { manque_b: one }),
        })),
      }),
});
