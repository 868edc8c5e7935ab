import { type Command, Option } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { FicheRow, ListOutput } from "../../model/sorties.generated.ts";
import { etatSentence } from "../../render/phrases/etat.ts";
import type { View } from "../../render/view.ts";
import { ficheColumns, records } from "../../select/records.ts";
import { ficheRow } from "../../select/rows.ts";
import { fold } from "../../text/fold.ts";
import {
  answer,
  type DateOptions,
  type FormatOptions,
  type GlobalOptions,
  notEmpty,
  type Session,
  wholeNumber,
  withDate,
  withFormat,
} from "../command.ts";
import { listOutput } from "../outputs.ts";
import { sourceBlock } from "../source.ts";

type Filters = {
  readonly niveau?: number;
  readonly rome?: string;
  readonly nsf?: string;
  readonly certificateur?: string;
  readonly actives?: boolean;
};
type Options = GlobalOptions & FormatOptions & DateOptions & Filters;

/** `rncp list`: a row per fiche. */
export const declareList = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("list")
    .description(help.list.description)
    .addOption(new Option("--niveau <n>", help.list.niveau).argParser(wholeNumber("--niveau", 3, 8)))
    .addOption(new Option("--rome <code>", help.list.rome).argParser(notEmpty("--rome", help.text)))
    .addOption(new Option("--nsf <code>", help.list.nsf).argParser(notEmpty("--nsf", help.text)))
    .addOption(
      new Option("--certificateur <nom>", help.list.certificateur).argParser(notEmpty("--certificateur", help.text)),
    )
    .option("--actives", help.list.actives)
    .addHelpText("after", help.list.examples);
  withDate(withFormat(command, session), session).action(() =>
    answer<Options>(session, command, async (context, options) => {
      const date = options.date ?? io.today;
      const { fiches } = await context.corpus();
      const found = fiches.filter((fiche) => passes(fiche, ficheRow(fiche, date), options));
      const view = showList(found, listOutput(found, date), messages);
      return found.length > 0
        ? { view, exitCode: exitCodes.done }
        : { view, exitCode: exitCodes.negative, note: messages.list.empty };
    }),
  );
};

const passes = (fiche: Fiche, row: FicheRow, filters: Filters): boolean =>
  (filters.niveau === undefined || fiche.niveau === filters.niveau) &&
  (filters.rome === undefined || row.codes_rome.includes(filters.rome.toUpperCase())) &&
  (filters.nsf === undefined || row.codes_nsf.some((code) => code.startsWith((filters.nsf ?? "").toLowerCase()))) &&
  (filters.certificateur === undefined || isCertifiedBy(fiche, filters.certificateur)) &&
  (filters.actives !== true || row.etat === "active" || row.etat === "expire_bientot");

const isCertifiedBy = (fiche: Fiche, name: string): boolean =>
  fiche.certificateurs.some((one) => fold(`${one.nom} ${one.nom_commercial ?? ""}`).includes(fold(name)));

const showList = (fiches: readonly Fiche[], data: ListOutput, messages: Messages): View => {
  const { columns } = messages;
  if (fiches.length === 0) {
    return { data, records: records(ficheColumns, []), blocks: [] };
  }
  return {
    data,
    records: records(ficheColumns, data.items),
    blocks: [
      {
        kind: "table",
        columns: [
          { label: columns.fiche },
          { label: columns.certificateur },
          { label: columns.intitule },
          { label: columns.niveau, align: "right" },
          { label: columns.etat },
          { label: columns.contenu },
        ],
        rows: data.items.map((row) => [
          [{ text: row.id, style: "strong" }],
          row.certificateur,
          row.intitule,
          row.niveau === null ? "–" : String(row.niveau),
          [etatSentence(row, messages)],
          `${messages.blocCount(row.blocs)}, ${messages.competenceCount(row.competences)}`,
        ]),
      },
      sourceBlock(fiches, messages),
    ],
  };
};
