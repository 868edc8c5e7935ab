import { type Command, Option } from "commander";
import { ficheColumns, records } from "../../app/columns.ts";
import { type ListWish, list } from "../../app/list.ts";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import type { ListOutput } from "../../model/sorties.generated.ts";
import { etatSentence } from "../../render/phrases/etat.ts";
import { nameWithLevel } from "../../render/phrases/nom.ts";
import type { Block } from "../../render/view.ts";
import { answer } from "../command.ts";
import type { Session } from "../context.ts";
import { niveau, notEmpty, siretOption } from "../option-values.ts";
import {
  type CommonOptions,
  forPrograms,
  type StandingOptions,
  standingOf,
  withShared,
  withStanding,
} from "../options.ts";
import { listParts } from "../outcome.ts";
import { sourceBlock } from "../views/source.ts";
import { standingBlocks } from "../views/standing.ts";

type Options = CommonOptions & StandingOptions & Omit<ListWish, "date" | "repertoire" | "tellsFilter">;

/** `rncp list`: a row per fiche. */
export const declare = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("list")
    .description(help.list.description)
    .addOption(new Option("--niveau <n>", help.list.niveau).argParser(niveau("--niveau")))
    .addOption(new Option("--rome <code>", help.list.rome).argParser(notEmpty("--rome", help.text)))
    .addOption(new Option("--nsf <code>", help.list.nsf).argParser(notEmpty("--nsf", help.text)))
    .addOption(
      new Option("--certificateur <nom>", help.list.certificateur).argParser(notEmpty("--certificateur", help.text)),
    )
    .addOption(new Option("--siret <siret>", help.list.siret).argParser(siretOption("--siret", help.list.digits)))
    .option("--actives", help.list.actives)
    .addHelpText("after", help.list.examples);
  withShared(withStanding(command, session), session, { parts: listParts, fields: forPrograms, date: true }).action(
    () =>
      answer<Options>(session, command, async (context, options) => {
        const { niveau: level, rome, nsf, certificateur, siret, actives, date = io.today } = options;
        const { actives: day, ...standing } = standingOf(options, date);
        const wish = {
          niveau: level,
          rome,
          nsf,
          certificateur,
          siret,
          actives: actives === true || day !== undefined,
          date,
        };
        const data = await list(await context.corpus(), { ...wish, ...standing });
        return {
          data: () => data,
          listing: () => ({ keys: Object.keys(ficheColumns), items: data.items }),
          records: () => records(ficheColumns, data.items),
          blocks: () => [...standingBlocks(data, messages), ...listBlocks(data, messages)],
          ...(data.total > 0
            ? { exitCode: exitCodes.done }
            : { exitCode: exitCodes.negative, note: messages.list.empty }),
        };
      }),
  );
};

/** « 4 blocs, 44 comp. », « 6 comp., sans bloc ». */
const contentOf = ({ blocs, competences }: ListOutput["items"][number], messages: Messages): string => {
  const count = messages.premier.competences(competences);
  return blocs === 0 ? `${count}, ${messages.sansBloc}` : `${messages.blocCount(blocs)}, ${count}`;
};

const listBlocks = ({ items }: ListOutput, messages: Messages): Block[] => {
  if (items.length === 0) return [];
  const { columns } = messages;
  const isOfBody = items.some(({ roles }) => roles !== undefined);
  const several = items.some(({ origine }) => origine !== undefined);
  return [
    {
      kind: "table",
      columns: [
        { label: columns.fiche },
        { label: columns.certificateur },
        { label: columns.intitule },
        { label: columns.niveau, align: "right" },
        { label: columns.etat },
        { label: columns.contenu },
        ...(isOfBody ? [{ label: columns.roles }] : []),
        ...(several ? [{ label: columns.origine }] : []),
      ],
      narrow: {
        kind: "table",
        header: false,
        compact: true,
        columns: [{ label: "" }, { label: "" }],
        rows: items.map((row) => [
          [{ text: row.id, style: "strong" }],
          [
            { text: `${nameWithLevel(row, messages)} · ${row.intitule}\n` },
            etatSentence(row, messages),
            { text: ` · ${contentOf(row, messages)}` },
            ...(row.roles === undefined ? [] : [{ text: ` · ${row.roles.join(", ")}` }]),
            ...(row.origine === undefined ? [] : [{ text: ` · ${messages.library.origine[row.origine]}` }]),
          ],
        ]),
      },
      rows: items.map((row) => [
        [{ text: row.id, style: "strong" }],
        row.certificateur,
        row.intitule,
        row.niveau === null ? "–" : String(row.niveau),
        [etatSentence(row, messages)],
        contentOf(row, messages),
        ...(isOfBody ? [(row.roles ?? []).join(", ")] : []),
        ...(row.origine === undefined ? [] : [messages.library.origine[row.origine]]),
      ]),
    },
    sourceBlock(
      items.map(({ id, date_source }) => ({ numero: id, date_source })),
      messages,
    ),
  ];
};
