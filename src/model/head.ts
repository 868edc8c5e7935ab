import type { Bloc, Fiche } from "./fiche.generated.ts";
import { competencesOf } from "./ids.ts";

/** A bloc without its statements. */
export type BlocHead = Pick<Bloc, "code" | "intitule">;

/** What a list, a name or a heading needs of a fiche: all but its texts. */
export type FicheHead = Pick<
  Fiche,
  "numero" | "intitule" | "niveau" | "date_fin_enregistrement" | "codes_nsf" | "formacodes" | "codes_rome"
> & {
  readonly certificateurs: Fiche["certificateurs"];
  readonly blocs: readonly BlocHead[];
  /** How many competencies it has. */
  readonly competences: number;
};

/** The head of a whole fiche. */
export const headOf = (fiche: Fiche): FicheHead => ({
  numero: fiche.numero,
  intitule: fiche.intitule,
  niveau: fiche.niveau,
  date_fin_enregistrement: fiche.date_fin_enregistrement,
  codes_nsf: fiche.codes_nsf,
  formacodes: fiche.formacodes,
  codes_rome: fiche.codes_rome,
  certificateurs: fiche.certificateurs,
  blocs: fiche.blocs.map(({ code, intitule }) => ({ code, intitule })),
  competences: competencesOf(fiche).length,
});
