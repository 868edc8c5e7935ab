import type { Correspondance } from "../model/sorties.generated.ts";

/** Orders two correspondences: an equivalent one before a partial one; 0 where they are the same. */
export const equivalentFirst = (x: Correspondance, y: Correspondance): number =>
  Number(y.niveau === "equivalente") - Number(x.niveau === "equivalente");
