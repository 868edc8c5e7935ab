import { type Command, Option } from "commander";
import type { Messages } from "../messages/fr.ts";
import { failure } from "../model/errors.ts";
import type { ColorWish } from "./color.ts";
import { type Format, formatsFor } from "./formats.ts";
import { fraction, isoDay, notEmpty, oneOf } from "./option-values.ts";
import type { Part } from "./outcome.ts";

/** Options of every command. */
export type GlobalOptions = { readonly data?: string; readonly color: ColorWish };
/** Options of the commands that write their answer in a format. */
export type FormatOptions = { readonly format: Format; readonly json?: boolean };
/** Options of the commands that list things. */
export type ListOptions = FormatOptions & { readonly fields?: string };
/** Options of the commands that write into a file. */
export type OutputOptions = { readonly output?: string; readonly force?: boolean };
/** Options of the commands that say whether a registration still runs. */
export type DateOptions = { readonly date?: string };
/** Options of the commands that look for correspondences. */
export type CalculOptions = DateOptions & {
  readonly calcul?: boolean;
  readonly seuil?: number;
  readonly explain?: boolean;
};

type Words = { readonly messages: Messages };

/** Says in which formats an option is answered; the others refuse it. */
export const onlyIn = (option: Option, formats: readonly Format[]): Option => Object.assign(option, { formats });

/** The formats for people. */
export const forPeople: readonly Format[] = ["table", "markdown"];
/** The formats for programs. */
export const forPrograms: readonly Format[] = ["json", "csv", "ndjson"];

/** Adds `--format` and `--json`: the formats are those that can write the parts of its answer. */
export const withFormat = (
  command: Command,
  { messages: { help } }: Words,
  parts: readonly Part[],
  usual: Format = "table",
  remark = "",
): Command => {
  const names = formatsFor(parts, usual);
  const listed = help.formats(names);
  const description = remark === "" ? listed : `${listed}${remark}`;
  return command
    .addOption(new Option("--format <format>", description).argParser(oneOf("--format", names)).default(usual))
    .option("--json", help.options.json);
};

/** Adds `--fields`; `formats` are those in which fields can be chosen. */
export const withFieldsOption = (
  command: Command,
  { messages: { help } }: Words,
  formats: readonly Format[] = forPrograms,
): Command => command.addOption(onlyIn(new Option("--fields <champs>", help.options.fields), formats));

/** Adds `-o, --output` and `--force`. */
export const withOutput = (command: Command, { messages: { help } }: Words): Command =>
  command
    .addOption(new Option("-o, --output <fichier>", help.options.output).argParser(notEmpty("--output", help.text)))
    .option("--force", help.options.force);

/** The file that an output goes into; none for `-`, which is standard output as elsewhere. */
export const fileOf = (output: string | undefined): string | undefined => (output === "-" ? undefined : output);

/** Adds `--date`: the day on which the run takes place, whether or not its output tells a day. */
export const withDate = (command: Command, { messages: { help } }: Words): Command =>
  command.addOption(new Option("--date <date>", help.options.date).argParser(isoDay("--date", help.isoDay)));

/** Adds `--calcul` and `--seuil`. */
export const withCalcul = (command: Command, { messages: { help } }: Words): Command =>
  command
    .option("--calcul", help.diff.calcul)
    .addOption(new Option("--seuil <n>", help.diff.seuil).argParser(fraction("--seuil")));

/** Whether an option was typed: defaults do not count. */
const isTyped = (command: Command, name: string): boolean => command.getOptionValueSource(name) === "cli";

/**
 * The format that `--format` or `--json` asks for. Nothing that was typed is left aside without a word.
 * @throws failure `two-formats`, `not-in-format` or `force-without-output`
 */
export const formatOf = (command: Command): Format => {
  const { format, json } = command.opts<FormatOptions>();
  if (json === true && isTyped(command, "format") && format !== "json") throw failure("two-formats", { format });
  const asked = json === true ? "json" : format;
  for (const option of command.options as readonly (Option & { readonly formats?: readonly Format[] })[]) {
    const { formats, long } = option;
    if (formats === undefined || formats.includes(asked) || !isTyped(command, option.attributeName())) continue;
    throw failure("not-in-format", { name: long ?? option.flags, format: asked, formats: formats.join(", ") });
  }
  if (isTyped(command, "force") && !isTyped(command, "output")) throw failure("force-without-output");
  return asked;
};
