import { type Command, Option } from "commander";
import type { Corpus } from "../../model/corpus.ts";
import { kindOf } from "../../model/data-kind.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { Records } from "../../model/records.ts";
import {
  blocColumns,
  type Columns,
  competenceColumns,
  evaluationColumns,
  ficheColumns,
  records,
} from "../../select/records.ts";
import { resolveFiches } from "../../select/resolve.ts";
import { nearestName } from "../../text/nearest.ts";
import { safeLine } from "../../text/safe.ts";
import {
  contextFor,
  type DateOptions,
  type FormatOptions,
  fileOf,
  formatOf,
  type GlobalOptions,
  type OutputOptions,
  oneOf,
  onlyIn,
  type Session,
  withDate,
  withOutput,
} from "../command.ts";
import { blocsOutput, competencesOutput, evaluationsOutput, listOutput } from "../outputs.ts";
import { emit } from "../print.ts";
import { writeFileSafely } from "../write-file.ts";

const kinds = ["competences", "blocs", "evaluations", "fiches"] as const;
const exportFormats = ["csv", "json", "ndjson", "markdown"] as const;

type Kind = (typeof kinds)[number];
type ExportFormat = (typeof exportFormats)[number];
type Options = GlobalOptions &
  FormatOptions<ExportFormat> &
  OutputOptions &
  DateOptions & {
    readonly fields?: string;
    readonly excel?: boolean;
    readonly partiel?: boolean;
  };

/** `rncp export`: whole lists for scripts, with names and an order that never move. */
export const declareExport = (program: Command, session: Session): void => {
  const { messages } = session;
  const { help } = messages;
  const command = program
    .command("export")
    .description(help.export.description)
    .argument("<quoi>", help.arguments.kind, oneOf(`<${help.words.quoi ?? "quoi"}>`, kinds))
    .argument("[fiche...]", help.arguments.fiches)
    .addOption(
      new Option("--format <format>", help.export.format).argParser(oneOf("--format", exportFormats)).default("csv"),
    )
    .option("--json", help.options.json)
    .option("--fields <champs>", help.export.fields)
    .addOption(onlyIn(new Option("--excel", help.export.excel), ["csv"]))
    .option("--partiel", help.export.partiel)
    .addHelpText("after", help.export.examples);
  withDate(withOutput(command, session), session).action(async (kind: Kind, names: string[]) => {
    const format = formatOf<ExportFormat>(command);
    const options: Options = { ...command.optsWithGlobals<Options>(), format };
    const text = await exportText(kind, names, options, session);
    const file = fileOf(options.output);
    if (file === undefined) {
      emit(text.content, session.io);
    } else {
      writeFileSafely(file, text.content, options.force === true);
      session.io.stderr.write(`${safeLine(messages.exported(text.count, file))}\n`);
    }
    session.setExitCode(exitCodes.done);
  });
};

const exportText = async (
  kind: Kind,
  names: readonly string[],
  options: Options,
  session: Session,
): Promise<{ content: string; count: number }> => {
  const corpus = await (await contextFor(session, options)).corpus();
  const fiches = await resolveFiches(corpus.fiches, names);
  if (names.length === 0 && options.partiel !== true) refuseGaps(corpus);
  const exported = tables[kind](fiches, options.date ?? session.io.today);
  const kept = keepFields(exported, options.fields);
  return { content: await written(kept, options), count: kept.records.rows.length };
};

/**
 * Fiches that were named were found; of all fiches, those of a bad file would be missing.
 * @throws failure `incomplete-export`
 */
const refuseGaps = ({ diagnostics }: Corpus): void => {
  const missing = diagnostics.filter(({ file, severity }) => severity === "error" && kindOf(file) === "fiche");
  const count = new Set(missing.map(({ file }) => file)).size;
  if (count > 0) throw failure("incomplete-export", { count });
};

/** A list in its machine form and as flat records. */
type Exported = { readonly output: { readonly items: readonly object[] }; readonly records: Records };

const table = <Row extends object>(output: { readonly items: readonly Row[] }, columns: Columns<Row>): Exported => ({
  output,
  records: records(columns, output.items),
});

const tables: Readonly<Record<Kind, (fiches: readonly Fiche[], date: string) => Exported>> = {
  competences: (fiches) => table(competencesOutput(fiches), competenceColumns),
  blocs: (fiches) => table(blocsOutput(fiches), blocColumns),
  evaluations: (fiches) => table(evaluationsOutput(fiches), evaluationColumns),
  fiches: (fiches, date) => table(listOutput(fiches, date), ficheColumns),
};

/** The fields asked for, in the order they were asked. */
const keepFields = ({ output, records: all }: Exported, fields: string | undefined): Exported => {
  if (fields === undefined) return { output, records: all };
  const names = fields.split(",").map((name) => name.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw failure("field-twice", { name: twice });
  const unknown = names.find((name) => !all.columns.includes(name));
  if (unknown !== undefined) {
    const suggestion = nearestName(unknown, all.columns);
    throw failure("unknown-field", { name: unknown, suggestion, fields: all.columns.join(", ") });
  }
  const places = names.map((name) => all.columns.indexOf(name));
  const pick = (item: object): object => {
    const values = new Map<string, unknown>(Object.entries(item));
    return Object.fromEntries(names.map((name) => [name, values.get(name)]));
  };
  return {
    output: { ...output, items: output.items.map(pick) },
    records: { columns: names, rows: all.rows.map((row) => places.map((place) => row[place] ?? null)) },
  };
};

const written = async ({ output, records: flat }: Exported, { format, excel }: Options): Promise<string> => {
  switch (format) {
    case "csv":
      return (await import("../../render/csv.ts")).renderCsv(flat, excel === true);
    case "json":
      return (await import("../../render/json.ts")).renderJson(output);
    case "ndjson":
      return (await import("../../render/json.ts")).renderNdjson(output.items);
    case "markdown":
      return (await import("../../render/markdown.ts")).renderMarkdownTable(flat);
  }
};
