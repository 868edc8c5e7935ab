import { type Command, Option } from "commander";
import type { Messages } from "../messages/fr.ts";
import type { Standing } from "../model/corpus.ts";
import { failure } from "../model/errors.ts";
import type { ColorWish } from "./color.ts";
import { type Format, formatsFor } from "./formats.ts";
import { fraction, isoDay, notEmpty, oneOf } from "./option-values.ts";
import type { Part } from "./outcome.ts";

/** Options of every command. */
export type GlobalOptions = {
  readonly data?: string;
  /** Only the fiches of the package, whatever the library of the user. */
  readonly fournies?: boolean;
  /** The register as well. */
  readonly registre?: boolean;
  readonly color: ColorWish;
};

/** Options that commands share; each has those that it adds. */
export type CommonOptions = GlobalOptions & {
  readonly format: Format;
  readonly json?: boolean;
  readonly fields?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly date?: string;
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

/** Which of the shared options a command has, besides `--format` and `--json`. */
type Shared = {
  /** The parts of its answer: the formats are those that can write them. */
  readonly parts: readonly Part[];
  /** The format without `--format`; a table by default. */
  readonly usual?: Format;
  /** What is said of the formats besides their names. */
  readonly remark?: string;
  /** The formats in which `--fields` chooses. */
  readonly fields?: readonly Format[];
  /** Whether it has `-o, --output` and `--force`. */
  readonly output?: boolean;
  /** Whether it has `--date`: the day on which the run takes place, whether or not its output tells a day. */
  readonly date?: boolean;
};

/** Adds the shared options that a command has. */
export const withShared = (
  command: Command,
  session: Words,
  { parts, usual = "table", remark = "", fields, output, date }: Shared,
): Command => {
  const { help } = session.messages;
  const names = formatsFor(parts, usual);
  const format = new Option("--format <format>", `${help.formats(names)}${remark}`);
  command.addOption(format.argParser(oneOf("--format", names)).default(usual)).option("--json", help.options.json);
  if (fields !== undefined) command.addOption(onlyIn(new Option("--fields <champs>", help.options.fields), fields));
  if (output === true) {
    const file = new Option("-o, --output <fichier>", help.options.output);
    command.addOption(file.argParser(notEmpty("--output", help.text))).option("--force", help.options.force);
  }
  return date === true ? withDate(command, session) : command;
};

/** The file that an output goes into; none for `-`, which is standard output as elsewhere. */
export const fileOf = (output: string | undefined): string | undefined => (output === "-" ? undefined : output);

/** Adds `--date`. */
export const withDate = (command: Command, { messages: { help } }: Words): Command =>
  command.addOption(new Option("--date <date>", help.options.date).argParser(isoDay("--date", help.isoDay)));

/** What `--expirees` and `--repertoire` say. */
export type StandingOptions = { readonly expirees?: boolean; readonly repertoire?: "rncp" | "rs" };

/** Adds `--expirees` and `--repertoire`, for what may list a whole register. */
export const withStanding = (command: Command, { messages: { help } }: Words): Command =>
  command
    .option("--expirees", help.options.expirees)
    .addOption(
      new Option("--repertoire <nom>", help.options.repertoire).argParser(oneOf("--repertoire", ["rncp", "rs"])),
    );

/** Which fiches are kept: of a register, those whose registration still runs, unless all are asked for. */
export const standingOf = (
  { registre, expirees, repertoire }: Pick<GlobalOptions, "registre"> & StandingOptions,
  date: string,
): Required<Standing> & { readonly tellsFilter: boolean } => ({
  actives: registre === true && expirees !== true ? date : undefined,
  repertoire: repertoire === undefined ? undefined : repertoire === "rs" ? "RS" : "RNCP",
  tellsFilter: registre === true || repertoire !== undefined,
});

/** Adds `--calcul` and `--seuil`. */
export const withCalcul = (command: Command, { messages: { help } }: Words): Command =>
  command
    .option("--calcul", help.diff.calcul)
    .addOption(new Option("--seuil <n>", help.diff.seuil).argParser(fraction("--seuil")));

/** Whether an option was typed: defaults do not count. */
const isTyped = (command: Command, name: string): boolean => command.getOptionValueSource(name) === "cli";

/**
 * The format that `--format` or `--json` asks for. Nothing that was typed is left aside without a word.
 * @throws failure `force-without-output`, or as formatAsked
 */
export const formatOf = (command: Command): Format => {
  const asked = formatAsked(command);
  if (isTyped(command, "force") && !isTyped(command, "output")) throw failure("force-without-output");
  return asked;
};

/**
 * The same, of a command that writes what `--output` names in its own way.
 * @throws failure `two-formats` or `not-in-format`
 */
export const formatAsked = (command: Command): Format => {
  const { format, json } = command.opts<CommonOptions>();
  if (json === true && isTyped(command, "format") && format !== "json") throw failure("two-formats", { format });
  const asked = json === true ? "json" : format;
  for (const option of command.options as readonly (Option & { readonly formats?: readonly Format[] })[]) {
    const { formats, long } = option;
    if (formats === undefined || formats.includes(asked) || !isTyped(command, option.attributeName())) continue;
    throw failure("not-in-format", { name: long ?? option.flags, format: asked, formats: formats.join(", ") });
  }
  return asked;
};
