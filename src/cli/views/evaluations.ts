import { evaluationRows } from "../../app/rows.ts";
import type { Messages } from "../../messages/fr.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { shortCode } from "../../model/identities.ts";
import type { EvaluationRow } from "../../model/sorties.generated.ts";
import type { Block, Cell } from "../../render/view.ts";

const parts = ["epreuve", "preparation", "production", "soutenance", "jury", "resultat"] as const;

/** The evaluations of one fiche, with the text that holds for all of them. */
export const evaluationsTable = (fiche: Fiche, messages: Messages): Block[] => {
  const { columns } = messages;
  const rows = evaluationRows(fiche);
  const general = fiche.modalites_evaluation ?? [];
  const generalText = general.length === 0 ? [] : [generalBlock(general, messages)];
  if (fiche.blocs.length === 0 && general.length > 0) return generalText;
  if (rows.length === 0) return [{ kind: "text", text: messages.unpublished, indent: 2 }];
  return [
    {
      kind: "table",
      columns: (["bloc", ...parts] as const).map((part) => ({ label: columns[part] })),
      rows: rows.flatMap((row, index) => [
        rowCells(row, messages),
        // What import proposed is only a part of the text: the text stands below it.
        ...(row.proposee === true && rows[index + 1]?.bloc !== row.bloc
          ? [["", { text: row.texte ?? "", span: 6 }]]
          : []),
      ]),
    },
    ...generalText,
  ];
};

const generalBlock = (texts: readonly string[], messages: Messages): Block => ({
  kind: "text",
  text: [{ text: messages.colon(messages.generalText, texts.join("\n")), style: "dim" }],
});

const rowCells = (row: EvaluationRow, messages: Messages): Cell[] => {
  const cells = evaluationCells(row, messages);
  const bloc = row.bloc === null ? messages.final : shortCode(row.bloc);
  const first: Cell = [{ text: bloc, style: "strong" }];
  if (row.duree_mois !== null) {
    return [first, { text: messages.periodeEntreprise(row.duree_mois, row.duree_consecutive ?? undefined), span: 6 }];
  }
  if (row.epreuve === null) return [first, { text: row.texte ?? messages.unpublished, span: 6 }];
  return [first, ...parts.map((part) => cells[part])];
};

/** The cells of a row of `rncp evaluations`, from the structure; what the text does not say is said not to be said. */
const evaluationCells = (row: EvaluationRow, messages: Messages): Readonly<Record<(typeof parts)[number], Cell>> => {
  const unknown = row.proposee === true ? messages.seeText : messages.unspecified;
  const unless = (absent: boolean, words: () => string): string => (absent ? unknown : words());
  return {
    epreuve: epreuveCell(row, messages),
    preparation: unless(row.preparation_modalite === null && row.preparation_heures === null, () =>
      preparationCell(row, messages),
    ),
    production: unless(!row.resultat.includes("ecrit"), () => writingCell(row, messages)),
    soutenance: unless(!row.soutenance, () => soutenanceCell(row, messages)),
    jury: row.jury ?? unknown,
    resultat: unless(row.resultat.length === 0, () => row.resultat.map((one) => messages.production[one]).join(", ")),
  };
};

const epreuveCell = (row: EvaluationRow, messages: Messages): string => {
  if (row.epreuve === null || row.epreuve === "periode_entreprise") return "";
  const { pages_min: low, pages_max: high, coefficient } = row;
  const cadre = messages.situation(row.epreuve, row.cadre.map((one) => messages.cadre[one]).join(messages.or));
  const facts = [
    row.libelle ?? messages.epreuve[row.epreuve](1),
    cadre,
    low === null && high === null ? "" : messages.pages(low ?? high ?? 0, high ?? low ?? 0),
    coefficient === null ? "" : messages.coefficient(coefficient),
  ];
  const name = facts.filter((fact) => fact !== "").join(", ");
  return row.proposee === true ? messages.proposed(name) : name;
};

const preparationCell = (row: EvaluationRow, messages: Messages): string => {
  const hours = row.preparation_heures;
  const long = hours === null ? messages.unspecified : messages.hours(hours, hours);
  if (row.preparation_modalite === null) return long;
  const isTeam = row.preparation_modalite === "equipe";
  const who = isTeam ? messages.team(row.preparation_equipe_max) : messages.modalite[row.preparation_modalite];
  return `${who}, ${long}`;
};

const writingCell = (row: EvaluationRow, messages: Messages): string => {
  const { production_modalite: who } = row;
  if (who === null || who === "individuel") return messages.writing(1, who === "individuel");
  return `${messages.writing(1, false)} ${messages.modalite[who]}`;
};

const soutenanceCell = (row: EvaluationRow, messages: Messages): string => {
  const parts = row.soutenance_parties.map(({ contenu, modalite, duree_minutes }) => {
    const what = contenu.map((one) => messages.contenu[one]).join(messages.and);
    return [duree_minutes, what, modalite === undefined ? "" : messages.modalite[modalite]].join(" ").trim();
  });
  const missing = row.soutenance_minutes_non_precisees ?? 0;
  const all = missing > 0 ? [...parts, messages.minutesUnspecified(missing)] : parts;
  const whole = row.soutenance_minutes === null ? messages.defenceUntimed : messages.minutes(row.soutenance_minutes);
  return all.length === 0 ? whole : messages.colon(whole, all.join(", "));
};
