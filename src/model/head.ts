import { competencesOf } from "./competences.ts";
import type { Bloc, Fiche } from "./fiche.generated.ts";
import { groupBy } from "./group-by.ts";

/** A bloc without its statements. */
export type BlocHead = Pick<Bloc, "code" | "intitule">;

/** What a list, a name or a heading needs of a fiche: all but its texts. */
export type FicheHead = Pick<
  Fiche,
  "numero" | "intitule" | "niveau" | "date_fin_enregistrement" | "codes_nsf" | "formacodes" | "codes_rome"
> & {
  /** The last day on which it may be issued; null where the source does not tell. */
  readonly date_limite_delivrance: string | null;
  /** The day on which the page or the export was read; null where it is not known. */
  readonly date_source: string | null;
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
  date_limite_delivrance: fiche.registre?.date_limite_delivrance ?? null,
  date_source: fiche.date_source ?? null,
  codes_nsf: fiche.codes_nsf,
  formacodes: fiche.formacodes,
  codes_rome: fiche.codes_rome,
  certificateurs: fiche.certificateurs,
  blocs: fiche.blocs.map(({ code, intitule }) => ({ code, intitule })),
  competences: competencesOf(fiche).length,
});

/** What a fiche is named by. */
export type Named = Pick<Fiche, "numero" | "certificateurs">;

/** The short name people use for a fiche: its first certifier's trade name, or else the legal one. */
export const shortName = ({ numero, certificateurs: [first] }: Named): string =>
  first?.nom_commercial ?? first?.nom ?? numero;

/** Names each of several fiches by its number: the short name, or the number where two share one. */
export const distinctNames = (fiches: readonly Named[]): ((numero: string) => string) => {
  const names = [...groupBy(fiches, shortName)].filter(([, sharing]) => sharing.length === 1);
  const byNumero = new Map(names.flatMap(([name, sharing]) => sharing.map(({ numero }) => [numero, name])));
  return (numero) => byNumero.get(numero) ?? numero;
};
