import { textsById } from "../../../model/competences.ts";
import type { Records, Value } from "../../../model/records.ts";
import type { PasserelleBloc, PasserelleCompetence } from "../../../model/sorties.generated.ts";
import type { Passerelle } from "./passerelle.ts";

const columns = [
  "vers_bloc",
  "bloc_intitule",
  "bloc_etat",
  "bloc_origine",
  "competence",
  "texte",
  "etat",
  "origine",
  "acquise",
  "acquise_texte",
  "niveau",
  "score",
  "raison",
  "etat_lecture",
  "propose_par",
  "officielle_de",
  "effet",
  "publiee_par",
  "manque",
  "bande",
] as const;

/**
 * A row per competency aimed at and counterpart, one row without a counterpart for a missing one. What is official is
 * said of blocs: it has rows of its own, without a competency, before those of the bloc.
 */
export const passerelleRecords = ({ de, vers, data }: Passerelle): Records => {
  const textOf = textsById([de, vers]);
  return {
    columns,
    rows: data.blocs.flatMap((bloc) => {
      const head = [bloc.bloc, bloc.bloc_intitule, bloc.etat, bloc.origine];
      return [
        ...officialRows(bloc).map((row) => [...head, ...row]),
        ...bloc.competences.flatMap((one) => competenceRows(one, textOf)).map((row) => [...head, ...row]),
      ];
    }),
  };
};

const officialRows = ({ officielles }: PasserelleBloc): Value[][] =>
  officielles.map(({ a, effet, publiee_par }) => [
    ...[null, null, null, "officielle", null, null, null, null, null, null, null],
    a,
    effet,
    publiee_par,
    ...[null, null],
  ]);

const competenceRows = (
  { id, etat, correspondances }: PasserelleCompetence,
  textOf: (id: string) => string,
): Value[][] => {
  const own = [id, textOf(id), etat];
  if (correspondances.length === 0) return [[...own, ...Array.from({ length: 13 }, () => null)]];
  return correspondances.map((pair) => [
    ...own,
    pair.origine,
    pair.a,
    textOf(pair.a),
    pair.niveau,
    pair.score,
    pair.raison,
    pair.etat,
    pair.propose_par,
    ...[null, null, null],
    pair.manque_a ?? null,
    pair.bande ?? null,
  ]);
};
