import type { Command } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { shortName } from "../../model/ids.ts";
import type { EvaluationRow, EvaluationsOutput } from "../../model/sorties.generated.ts";
import type { Block, Cell, View } from "../../render/view.ts";
import { evaluationColumns, records } from "../../select/records.ts";
import { evaluationRows } from "../../select/rows.ts";
import { answer, type FormatOptions, type GlobalOptions, type Session, withFormat } from "../command.ts";
import { evaluationCells } from "../phrases/evaluation.ts";
import { sourceBlock, sourceOf } from "../source.ts";
import { fichesNamed } from "./blocs.ts";

/** `rncp evaluations`: a row per test of each bloc, then the final tests. */
export const declareEvaluations = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("evaluations")
    .description(help.evaluations.description)
    .argument("[fiche...]", help.arguments.fiches)
    .addHelpText("after", help.evaluations.examples);
  withFormat(command, session).action((names: string[]) =>
    answer<GlobalOptions & FormatOptions>(session, command, async (context) => {
      const fiches = await fichesNamed((await context.corpus()).fiches, names);
      return { view: showEvaluations(fiches, evaluationsOutput(fiches), context.messages), exitCode: exitCodes.done };
    }),
  );
};

/** The machine form of the evaluations of fiches. */
export const evaluationsOutput = (fiches: readonly Fiche[]): EvaluationsOutput => {
  const items = fiches.flatMap(evaluationRows);
  return { schemaVersion: 1, source: sourceOf(fiches), total: items.length, items };
};

const showEvaluations = (fiches: readonly Fiche[], data: EvaluationsOutput, messages: Messages): View => ({
  data,
  records: records(evaluationColumns, data.items),
  blocks: [...fiches.flatMap((fiche) => evaluationsTable(fiche, messages)), sourceBlock(fiches, messages)],
});

/** The evaluations of one fiche under its name, with the text that holds for all of them. */
export const evaluationsTable = (fiche: Fiche, messages: Messages): Block[] => {
  const { columns } = messages;
  const rows = evaluationRows(fiche);
  const general = fiche.modalites_evaluation ?? [];
  return [
    { kind: "heading", text: `${fiche.numero} · ${shortName(fiche)} · ${fiche.intitule}` },
    {
      kind: "table",
      columns: [
        { label: columns.bloc },
        { label: columns.epreuve },
        { label: columns.preparation },
        { label: columns.production },
        { label: columns.soutenance },
        { label: columns.jury },
        { label: columns.resultat },
      ],
      rows: rows.map((row) => rowCells(row, fiche, messages)),
    },
    ...(general.length === 0
      ? []
      : [
          {
            kind: "text",
            text: [{ text: messages.colon(messages.generalText, general.join("\n")), style: "dim" }],
          } as const,
        ]),
  ];
};

const rowCells = (row: EvaluationRow, fiche: Fiche, messages: Messages): Cell[] => {
  const cells = evaluationCells(row, messages);
  const bloc = row.bloc === null ? messages.final : row.bloc.slice(fiche.numero.length);
  const first: Cell = [{ text: bloc, style: "strong" }];
  if (row.duree_mois !== null) {
    const consecutive = fiche.evaluation_finale?.periode_entreprise?.consecutive;
    return [first, { text: messages.periodeEntreprise(row.duree_mois, consecutive), span: 6 }];
  }
  return [first, cells.epreuve, cells.preparation, cells.production, cells.soutenance, cells.jury, cells.resultat];
};
