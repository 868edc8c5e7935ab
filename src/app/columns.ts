import type { Records, Value } from "../model/records.ts";
import type { BlocRow, Champ, CompetenceRow, EvaluationRow, FicheRow } from "../model/sorties.generated.ts";

/** The columns of a CSV, in their order, and how each is read from a row. These names and this order never move. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Value>>;

/** Rows as flat records. */
export const records = <Row>(columns: Columns<Row>, rows: readonly Row[]): Records => ({
  columns: Object.keys(columns),
  rows: rows.map((row) => Object.values(columns).map((read) => read(row))),
});

/** Several values in one field. No code of the register holds this sign. */
const list = (values: readonly string[]): string => values.join("|");

/** A fiche (`rncp list`, `rncp export fiches`). */
export const ficheColumns: Columns<FicheRow> = {
  id: (row) => row.id,
  intitule: (row) => row.intitule,
  certificateur: (row) => row.certificateur,
  niveau: (row) => row.niveau,
  date_fin_enregistrement: (row) => row.date_fin_enregistrement,
  etat: (row) => row.etat,
  jours: (row) => row.jours,
  blocs: (row) => row.blocs,
  competences: (row) => row.competences,
  codes_nsf: (row) => list(row.codes_nsf),
  formacodes: (row) => list(row.formacodes),
  codes_rome: (row) => list(row.codes_rome),
  url: (row) => row.url,
};

/** A bloc (`rncp blocs`, `rncp export blocs`). */
export const blocColumns: Columns<BlocRow> = {
  fiche: (row) => row.fiche,
  certificateur: (row) => row.certificateur,
  bloc: (row) => row.bloc,
  bloc_intitule: (row) => row.bloc_intitule,
  competences: (row) => row.competences,
  evaluation: (row) => row.evaluation,
};

/** A compared field (`rncp diff --section resume`). */
export const champColumns: Columns<Champ> = {
  champ: (row) => row.champ,
  relation: (row) => row.relation,
  communs: (row) => list(row.communs),
  a: (row) => list(row.a),
  b: (row) => list(row.b),
};

/** A competency (`rncp export competences`). */
export const competenceColumns: Columns<CompetenceRow> = {
  fiche: (row) => row.fiche,
  certificateur: (row) => row.certificateur,
  bloc: (row) => row.bloc,
  bloc_intitule: (row) => row.bloc_intitule,
  competence: (row) => row.competence,
  position: (row) => row.position,
  texte: (row) => row.texte,
};

/** A test (`rncp evaluations`, `rncp export evaluations`). */
export const evaluationColumns: Columns<EvaluationRow> = {
  fiche: (row) => row.fiche,
  certificateur: (row) => row.certificateur,
  bloc: (row) => row.bloc,
  bloc_intitule: (row) => row.bloc_intitule,
  epreuve: (row) => row.epreuve,
  sujet: (row) => row.sujet,
  cadre: (row) => list(row.cadre),
  preparation_modalite: (row) => row.preparation_modalite,
  preparation_equipe_max: (row) => row.preparation_equipe_max,
  preparation_tutoree: (row) => row.preparation_tutoree,
  preparation_heures: (row) => row.preparation_heures,
  production_modalite: (row) => row.production_modalite,
  soutenance: (row) => row.soutenance,
  soutenance_minutes: (row) => row.soutenance_minutes,
  soutenance_parties: (row) =>
    list(
      row.soutenance_parties.map((one) =>
        [one.contenu.join("+"), one.modalite ?? "", one.duree_minutes ?? ""].join(" ").trim(),
      ),
    ),
  soutenance_minutes_non_precisees: (row) => row.soutenance_minutes_non_precisees,
  jury: (row) => row.jury,
  resultat: (row) => list(row.resultat),
  duree_mois: (row) => row.duree_mois,
  duree_consecutive: (row) => row.duree_consecutive,
  texte: (row) => row.texte,
};
