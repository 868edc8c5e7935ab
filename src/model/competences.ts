import type { Bloc, Competence, Fiche } from "./fiche.generated.ts";
import { competenceId } from "./identities.ts";
import type { Reads } from "./keys.ts";

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
    bloc.competences.map(({ code, texte }: Reads<Competence, "code" | "texte">, index) => ({
      id: competenceId(bloc.code, code),
      fiche,
      bloc,
      position: index + 1,
      texte,
    })),
  );

/** Reads the statements of several fiches, word for word, by the identifiers of their competencies. */
export const textsById = (fiches: readonly Fiche[]): ((id: string) => string) => {
  const texts = new Map(fiches.flatMap(competencesOf).map(({ id, texte }) => [id, texte]));
  return (id) => texts.get(id) ?? "";
};
