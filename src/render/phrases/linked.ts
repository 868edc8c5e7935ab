import type { CertificationLiee } from "../../model/fiche.generated.ts";
import type { Reads } from "../../model/keys.ts";

/** A certification by its number, and its title where it is known: both come from `texte`. */
export const linked = ({ numero, intitule }: Reads<CertificationLiee, "numero" | "intitule", "texte">): string =>
  intitule === null ? numero : `${numero} ${intitule}`;
