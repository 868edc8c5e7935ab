import type { Messages } from "../../messages/fr.ts";
import type { FicheRow } from "../../model/sorties.generated.ts";

/** « EPSI · niveau 7 », without the level where none is published. */
export const nameWithLevel = (
  { certificateur, niveau }: Pick<FicheRow, "certificateur" | "niveau">,
  { premier }: Messages,
): string => [certificateur, ...(niveau === null ? [] : [premier.niveau(niveau)])].join(" · ");
