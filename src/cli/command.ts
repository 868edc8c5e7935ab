import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import type { Messages } from "../messages/fr.ts";
import type { Language } from "../messages/sentence-of.ts";
import type { Corpus } from "../model/corpus.ts";
import { isDay } from "../model/day.ts";
import { type ExitCode, failure } from "../model/errors.ts";
import type { View } from "../render/view.ts";
import { safe, safeLine } from "../text/safe.ts";
import { type ColorWish, isColoured, paintFor } from "./color.ts";
import { type Context, type Io, widthFor } from "./context.ts";
import { emit, type Format, formats, render } from "./print.ts";

/** What the declarations of the commands share: one run of the program. */
export type Session = {
  readonly io: Io;
  readonly language: Language;
  readonly messages: Messages;
  readonly setExitCode: (code: ExitCode) => void;
};

/** Options of every command. */
export type GlobalOptions = { readonly data?: string; readonly color: ColorWish };
/** Options of the commands that show a view; one of them also writes a page. */
export type FormatOptions<Name extends string = Format> = { readonly format: Name; readonly json?: boolean };
/** Options of the commands that write into a file. */
export type OutputOptions = { readonly output?: string; readonly force?: boolean };
/** Options of the commands that say whether a registration still runs. */
export type DateOptions = { readonly date?: string };

/** What a command answers: what to show, and how the run ends. */
export type Outcome = {
  readonly view: View;
  /** What `--format html` writes, where the command offers it and it is asked for. */
  readonly page?: string;
  readonly exitCode: ExitCode;
  /** What to say besides, on stderr. */
  readonly note?: string;
};

/** Reads one of a few words. */
export const oneOf =
  <Word extends string>(option: string, words: readonly Word[]) =>
  (value: string): Word => {
    const word = words.find((one) => one === value);
    if (word === undefined) throw failure("invalid-option-value", { name: option, value, expected: words.join(" | ") });
    return word;
  };

/** Reads a text that is not empty. */
export const notEmpty =
  (option: string, expected: string) =>
  (value: string): string => {
    if (value.trim() === "") throw failure("invalid-option-value", { name: option, value, expected });
    return value;
  };

/** Reads a whole number within bounds, and nothing else: Number would take « abc » for NaN and « » for 0. */
export const wholeNumber =
  (option: string, low: number, high: number) =>
  (value: string): number => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= low && number <= high)) {
      throw failure("invalid-option-value", { name: option, value, expected: `${low}–${high}` });
    }
    return number;
  };

/** Reads a number from 0 to 1. */
export const fraction =
  (option: string) =>
  (value: string): number => {
    const number = /^(0|1|0?[.,]\d{1,6}|1[.,]0{1,6})$/.test(value) ? Number(value.replace(",", ".")) : Number.NaN;
    if (Number.isNaN(number)) throw failure("invalid-option-value", { name: option, value, expected: "0–1" });
    return number;
  };

/** Reads a day that exists, AAAA-MM-JJ. */
export const isoDay =
  (option: string, expected: string) =>
  (value: string): string => {
    if (!isDay(value)) throw failure("invalid-option-value", { name: option, value, expected });
    return value;
  };

/** Says in which formats an option is answered; the others refuse it. */
export const onlyIn = (option: Option, formats: readonly string[]): Option => Object.assign(option, { formats });

/** The formats for people. */
export const forPeople = ["table", "markdown"] as const satisfies readonly Format[];

/** Adds `--format` and `--json`; a command that writes more than views names its formats, and describes them. */
export const withFormat = (
  command: Command,
  { messages: { help } }: Session,
  names: readonly string[] = formats,
  description: string = help.options.format,
): Command =>
  command
    .addOption(new Option("--format <format>", description).argParser(oneOf("--format", names)).default("table"))
    .option("--json", help.options.json);

/** The file that an output goes into; none for `-`, which is standard output as elsewhere. */
export const fileOf = (output: string | undefined): string | undefined => (output === "-" ? undefined : output);

/** Adds `-o, --output` and `--force`. */
export const withOutput = (command: Command, { messages: { help } }: Session): Command =>
  command
    .addOption(new Option("-o, --output <fichier>", help.options.output).argParser(notEmpty("--output", help.text)))
    .option("--force", help.options.force);

/** Adds `--date`: the day on which the run takes place, whether or not its output tells a day. */
export const withDate = (command: Command, { messages: { help } }: Session): Command =>
  command.addOption(new Option("--date <date>", help.options.date).argParser(isoDay("--date", help.isoDay)));

/** Whether an option was typed: defaults do not count. */
export const isTyped = (command: Command, name: string): boolean => command.getOptionValueSource(name) === "cli";

/**
 * The format that `--format` or `--json` asks for. Nothing that was typed is left aside without a word.
 * @throws failure `two-formats`, `not-in-format` or `force-without-output`
 */
export const formatOf = <Name extends string>(command: Command): Name | "json" => {
  const { format, json } = command.opts<FormatOptions<Name>>();
  if (json === true && isTyped(command, "format") && format !== "json") throw failure("two-formats", { format });
  const asked = json === true ? "json" : format;
  for (const option of command.options as readonly (Option & { readonly formats?: readonly string[] })[]) {
    const { formats: answering, long } = option;
    if (answering === undefined || answering.includes(asked) || !isTyped(command, option.attributeName())) continue;
    throw failure("not-in-format", { name: long ?? option.flags, format: asked, formats: answering.join(", ") });
  }
  if (isTyped(command, "force") && !isTyped(command, "output")) throw failure("force-without-output");
  return asked;
};

/** What a command works with, from the run and the options given before or after its name. */
export const contextFor = async (session: Session, options: GlobalOptions): Promise<Context> => {
  const { io, language, messages } = session;
  const folder = options.data ?? folderIn(io.env, messages.help.text);
  const coloured = isColoured(options.color, io.env, io.stdout);
  let corpus: Promise<Corpus> | undefined;
  const context: Context = {
    io,
    language,
    messages,
    width: widthFor(io),
    paint: await paintFor(coloured),
    coloured,
    paintErrors: await paintFor(isColoured(options.color, io.env, io.stderr)),
    workFolder: (example) => {
      if (folder === undefined && !existsSync("data")) throw failure("no-folder", { example });
      return folder ?? "data";
    },
    corpus: () => {
      corpus ??= folder === undefined ? io.packaged() : readFolder(folder, context);
      return corpus;
    },
    lexique: async () => (await context.corpus()).lexique ?? (await io.packaged()).lexique,
  };
  return context;
};

/** The folder that RNCP_DATA names; a variable set to nothing is as one that is not set. */
const folderIn = ({ RNCP_DATA: folder }: Io["env"], expected: string): string | undefined =>
  folder === undefined || folder === "" ? undefined : notEmpty("RNCP_DATA", expected)(folder);

const readFolder = async (folder: string, context: Context): Promise<Corpus> => {
  if (!existsSync(folder)) throw failure("no-such-path", { path: folder });
  const { openDataFolder } = await import("./data-folder.ts");
  return openDataFolder(folder, context);
};

/** The action of a command: works out its outcome, prints it or writes it into a file, and leaves its exit code. */
export const answer = async <Options extends GlobalOptions & FormatOptions<Format | "html"> & OutputOptions>(
  session: Session,
  command: Command,
  work: (context: Context, options: Options) => Promise<Outcome>,
): Promise<void> => {
  const format = formatOf<Format | "html">(command);
  const options = { ...command.optsWithGlobals<Options>(), format };
  const file = fileOf(options.output);
  const context = await contextFor(file === undefined ? session : intoFile(session), options);
  const { view, page, exitCode, note } = await work(context, options);
  if (note !== undefined) session.io.stderr.write(`${safe(note)}\n`);
  session.setExitCode(exitCode);
  const text = format === "html" ? (page ?? "") : await render(view, format, context);
  if (file === undefined) emit(text, session.io);
  else await writeInto(file, text, options.force === true, session);
};

/** The same run, with no terminal whose width or colours would end up in a file. */
const intoFile = (session: Session): Session => {
  const stdout = { ...session.io.stdout, isTerminal: false, columns: undefined, rows: undefined };
  return { ...session, io: { ...session.io, stdout } };
};

const writeInto = async (path: string, text: string, force: boolean, { io, messages }: Session): Promise<void> => {
  const { writeFileSafely } = await import("./write-file.ts");
  writeFileSafely(path, text, force);
  io.stderr.write(`${safeLine(messages.written(path))}\n`);
};
