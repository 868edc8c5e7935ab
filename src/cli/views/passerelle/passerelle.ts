import type { Fiche } from "../../../model/fiche.generated.ts";
import type { PasserelleOutput } from "../../../model/sorties.generated.ts";

/** Two fiches, what each is called, and what was found from the first to the second. */
export type Passerelle = {
  readonly de: Fiche;
  readonly vers: Fiche;
  /** Short names, or numbers when both have the same. */
  readonly names: { readonly de: string; readonly vers: string };
  readonly data: PasserelleOutput;
};
