import type { Records, Value } from "../model/records.ts";
import type { BlocRow, Champ, CompetenceRow, EvaluationRow, FicheRow } from "../model/sorties.generated.ts";

/** The columns of a CSV, in their order, and how each is read from a row. These names and this order never move. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Value>>;

/** Rows as flat records. */
export const records = <Row>(columns: Columns<Row>, rows: readonly Row[]): Records => ({
  columns: Object.keys(columns),
  rows: rows.map((row) => Object.values(columns).map((read) => read(row))),
});

/** Several values in one field. No code or word of the referential holds this sign. */
const list = (values: readonly string[]): string => values.join("|");

/** The keys of a row whose values a field can hold: one value, or several words. */
type FlatKey<Row> = { [Key in keyof Row]: Row[Key] extends Value | readonly string[] ? Key : never }[keyof Row];

/** Columns that bear the names of the keys that they hold, in this order. */
export const columnsOf = <Row>(...keys: readonly (FlatKey<Row> & string)[]): Columns<Row> =>
  Object.fromEntries(
    keys.map((key) => [
      key,
      (row: Row): Value => {
        const value = row[key] as Value | readonly string[];
        return typeof value === "object" && value !== null ? list(value) : value;
      },
    ]),
  );

/** A fiche (`rncp list`, `rncp export fiches`). */
export const ficheColumns = columnsOf<FicheRow>(
  ...(["id", "intitule", "certificateur", "niveau", "date_fin_enregistrement", "etat", "jours"] as const),
  ...(["blocs", "competences", "codes_nsf", "formacodes", "codes_rome", "url"] as const),
  ...(["date_limite_delivrance", "date_source"] as const),
);

/** A bloc (`rncp blocs`, `rncp export blocs`). */
export const blocColumns = columnsOf<BlocRow>(
  ...(["fiche", "certificateur", "bloc", "bloc_intitule", "competences", "evaluation"] as const),
);

/** A compared field (`rncp diff --section resume`). */
export const champColumns = columnsOf<Champ>("champ", "relation", "communs", "a", "b");

/** A competency (`rncp export competences`). */
export const competenceColumns = columnsOf<CompetenceRow>(
  ...(["fiche", "certificateur", "bloc", "bloc_intitule", "competence", "position", "texte"] as const),
);

/** A test (`rncp evaluations`, `rncp export evaluations`). */
export const evaluationColumns: Columns<EvaluationRow> = {
  ...columnsOf<EvaluationRow>(
    ...(["fiche", "certificateur", "bloc", "bloc_intitule", "epreuve", "sujet", "cadre"] as const),
    ...(["preparation_modalite", "preparation_equipe_max", "preparation_tutoree", "preparation_heures"] as const),
    ...(["production_modalite", "soutenance", "soutenance_minutes"] as const),
  ),
  soutenance_parties: (row) =>
    list(
      row.soutenance_parties.map((one) =>
        [one.contenu.join("+"), one.modalite ?? "", one.duree_minutes ?? ""].join(" ").trim(),
      ),
    ),
  ...columnsOf<EvaluationRow>(
    ...(["soutenance_minutes_non_precisees", "jury", "resultat", "duree_mois", "duree_consecutive", "texte"] as const),
    ...(["libelle", "coefficient", "pages_min", "pages_max", "proposee"] as const),
  ),
};
