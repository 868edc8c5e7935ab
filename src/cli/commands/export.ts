import { type Command, Option } from "commander";
import { type Export, type ExportKind, exported, exportKinds } from "../../app/export.ts";
import { mapped } from "../../app/streams.ts";
import { exitCodes } from "../../model/errors.ts";
import { answer } from "../command.ts";
import type { Session } from "../context.ts";
import { oneOf } from "../option-values.ts";
import { type CommonOptions, onlyIn, withShared } from "../options.ts";
import type { Parts } from "../outcome.ts";

type Options = CommonOptions & { readonly excel?: boolean; readonly partiel?: boolean };

/** `rncp export`: whole lists for scripts, with names and an order that never move, row by row. */
export const declare = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("export")
    .description(help.export.description)
    .argument("<quoi>", help.arguments.kind, oneOf(`<${help.words.quoi ?? "quoi"}>`, exportKinds))
    .argument("[fiche...]", help.arguments.fiches);
  withShared(command, session, {
    parts: ["data", "listing", "records"],
    usual: "csv",
    fields: ["csv", "json", "ndjson", "markdown"],
    output: true,
    date: true,
  })
    .addOption(onlyIn(new Option("--excel", help.export.excel), ["csv"]))
    .option("--partiel", help.export.partiel)
    .addHelpText("after", help.export.examples)
    .action((kind: ExportKind, names: string[]) =>
      answer<Options>(session, command, async (context, options) => {
        const wish = { names, date: options.date ?? io.today, partiel: options.partiel === true };
        const counted = count(await exported(await context.corpus(), kind, wish));
        return {
          ...counted.parts,
          exitCode: exitCodes.done,
          wroteInto: (file) => messages.exported(counted.rows(), file),
        };
      }),
    );
};

/** The parts of a list, and how many rows were made of it so far. */
const count = <Row extends object>({ columns, rows, output }: Export<Row>): { parts: Parts; rows: () => number } => {
  let made = 0;
  const counted = async function* (): AsyncGenerator<Row> {
    for await (const row of rows()) {
      made += 1;
      yield row;
    }
  };
  const parts: Parts = {
    data: async () => {
      const whole = await output();
      made = whole.total;
      return whole;
    },
    listing: () => ({ keys: Object.keys(columns), items: counted() }),
    records: () => {
      const reads = Object.values(columns);
      return { columns: Object.keys(columns), rows: mapped(counted(), (row) => reads.map((read) => read(row))) };
    },
  };
  return { parts, rows: () => made };
};
