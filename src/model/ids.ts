import type { Bloc, Fiche } from "./fiche.generated.ts";
import { groupBy } from "./group-by.ts";

/** One competency with the bloc and the fiche it stands in, and its identifier (ours): `RNCP36924BC01C03`. */
export type PlacedCompetence = {
  readonly id: string;
  readonly fiche: Fiche;
  readonly bloc: Bloc;
  /** Its place in the bloc, from 1. */
  readonly position: number;
  readonly texte: string;
};

/** Every competency of a fiche, in the order of the page. */
export const competencesOf = (fiche: Fiche): PlacedCompetence[] =>
  fiche.blocs.flatMap((bloc) =>
    bloc.competences.map((competence, index) => ({
      id: bloc.code + competence.code,
      fiche,
      bloc,
      position: index + 1,
      texte: competence.texte,
    })),
  );

/** The statements of several fiches, word for word, by the identifiers of their competencies. */
export const textsById = (fiches: readonly Fiche[]): ReadonlyMap<string, string> =>
  new Map(fiches.flatMap(competencesOf).map(({ id, texte }) => [id, texte]));

/** The number of the fiche of a bloc or a competency, by its identifier. */
export const ficheOf = (id: string): string => id.slice(0, id.indexOf("BC"));

/** The code of the bloc of a competency, by its identifier. */
export const blocOf = (id: string): string => id.replace(/C\d+$/, "");

/** The public page of a fiche on the site of France compétences. */
export const pageUrl = (numero: string): string => {
  const [, register = "", digits = ""] = /^(RNCP|RS)(\d+)$/.exec(numero) ?? [];
  return `https://www.francecompetences.fr/recherche/${register.toLowerCase()}/${digits}/`;
};

/** What a fiche is named by. */
export type Named = Pick<Fiche, "numero" | "certificateurs">;

/** The short name people use for a fiche: its first certifier's trade name, or else the legal one. */
export const shortName = (fiche: Named): string => {
  const first = fiche.certificateurs[0];
  return first?.nom_commercial ?? first?.nom ?? fiche.numero;
};

/** A name for each of several fiches, by its number: the short name, or the number where two share one. */
export const distinctNames = (fiches: readonly Named[]): ReadonlyMap<string, string> => {
  const sharing = groupBy(fiches, shortName);
  return new Map(
    fiches.map((fiche) => {
      const name = shortName(fiche);
      return [fiche.numero, sharing.get(name)?.length === 1 ? name : fiche.numero];
    }),
  );
};
