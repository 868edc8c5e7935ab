import type { Bloc, Competence, CompetenceAttestee, Fiche } from "./fiche.generated.ts";
import { blocId, competenceCode, competenceId } from "./identities.ts";
import type { Reads } from "./keys.ts";

/** One competency with the bloc and the fiche it stands in, and its identifier (ours): `RNCP36924BC01C03`, `RS6931A01`. */
export type PlacedCompetence = {
  readonly id: string;
  readonly fiche: Fiche;
  /** null in a fiche without blocs. */
  readonly bloc: Bloc | null;
  /** Its place in the bloc, or in the fiche without blocs, from 1. */
  readonly position: number;
  readonly texte: string;
};

type Stated = Reads<Competence | CompetenceAttestee, "code" | "texte", "repere">;

/**
 * The competencies that a fiche without blocs holds itself: those that have codes, or else the statements it attests, in
 * the order of the page. None where blocs hold them.
 */
export const ownCompetences = ({ blocs, competences, competences_attestees }: Fiche): readonly CompetenceAttestee[] => {
  if (blocs.length > 0) return [];
  return (
    competences ??
    (competences_attestees ?? []).map((texte, index) => ({ code: competenceCode(index + 1, "A"), texte }))
  );
};

/** The competencies of a bloc, or those of a fiche that has none. */
export type Group = { readonly bloc: Bloc | null; readonly competences: readonly PlacedCompetence[] };

/** The competencies of a fiche by its blocs, in the order of the page; of one without blocs, in one group. */
export const groupsOf = (fiche: Fiche): Group[] => {
  const placed =
    (bloc: Bloc | null) =>
    ({ code, texte }: Stated, index: number): PlacedCompetence => ({
      id: competenceId(bloc?.code ?? fiche.numero, code),
      fiche,
      bloc,
      position: index + 1,
      texte,
    });
  const own = ownCompetences(fiche).map(placed(null));
  return [
    ...(own.length > 0 ? [{ bloc: null, competences: own }] : []),
    ...fiche.blocs.map((bloc) => ({ bloc, competences: bloc.competences.map(placed(bloc)) })),
  ];
};

/** Every competency of a fiche, in the order of the page. */
export const competencesOf = (fiche: Fiche): PlacedCompetence[] =>
  groupsOf(fiche).flatMap(({ competences }) => competences);

/** A fiche whose blocs bear their identifiers: what every part of the program reads. */
export const identified = (fiche: Fiche): Fiche =>
  fiche.blocs.every(({ code }) => blocId(fiche.numero, code) === code)
    ? fiche
    : { ...fiche, blocs: fiche.blocs.map((bloc) => ({ ...bloc, code: blocId(fiche.numero, bloc.code) })) };

/** Reads the statements of several fiches, word for word, by the identifiers of their competencies. */
export const textsById = (fiches: readonly Fiche[]): ((id: string) => string) => {
  const texts = new Map(fiches.flatMap(competencesOf).map(({ id, texte }) => [id, texte]));
  return (id) => texts.get(id) ?? "";
};
