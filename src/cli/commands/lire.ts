import { type Command, Option } from "commander";
import { competencesOf } from "../../model/competences.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import { shortName } from "../../model/head.ts";
import { safe, safeLine } from "../../text/safe.ts";
import type { Context, Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { emit } from "../emit.ts";
import { notEmpty, oneOf, wholeNumber } from "../option-values.ts";
import type { GlobalOptions } from "../options.ts";
import { ownFolder } from "./add.ts";

type Options = GlobalOptions & {
  readonly format?: "yaml" | "csv";
  readonly nombre?: number;
  readonly importer?: string;
  readonly par?: string;
  readonly output?: string;
  readonly force?: boolean;
};

/** The columns of a worksheet; these names and this order never move. */
const columns = ["a", "a_texte", "b", "b_texte", "niveau", "manque_a", "manque_b", "raison"] as const;

/** `rncp lire`: a worksheet of two fiches to be read against each other, or a filled one taken back. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const text = (name: string) => notEmpty(name, help.text);
  const command = program
    .command("lire")
    .description(help.lire.description)
    .argument("<a>", help.lire.a)
    .argument("<b>", help.lire.b)
    .addOption(new Option("--format <format>", help.lire.format).argParser(oneOf("--format", ["yaml", "csv"])))
    .addOption(new Option("--nombre <n>", help.lire.nombre).argParser(wholeNumber("--nombre", 1, 50)))
    .addOption(new Option("--importer <fichier>", help.lire.importer).argParser(text("--importer")))
    .addOption(new Option("--par <nom>", help.lire.par).argParser(text("--par")))
    .addOption(new Option("-o, --output <fichier>", help.lire.output).argParser(text("--output")))
    .option("--force", help.lire.force)
    .addHelpText("after", help.lire.examples)
    .action(async (a: string, b: string) => {
      const options = command.optsWithGlobals<Options>();
      const context = await contextFor(session, options);
      const run = options.importer === undefined ? sheet : takeBack;
      session.setExitCode(await run(a, b, options, context));
    });
};

const sheet = async (one: string, other: string, options: Options, context: Context): Promise<0> => {
  const { aLire, feuilleYaml, lignesALire } = await import("../../app/lecture.ts");
  const { io, messages } = context;
  const read = await aLire(await context.corpus(), one, other);
  const lignes = lignesALire(read, options.nombre ?? 3, await context.lexique());
  const isCsv = options.format === "csv";
  const text = isCsv ? await csvOf(read, lignes) : safe(feuilleYaml(read, lignes, messages.lire.tete));
  const { output } = options;
  if (output === undefined || output === "-") await emit(text, io);
  else {
    const { writeFileSafely } = await import("../../corpus/write-file.ts");
    await writeFileSafely(output, text, options.force === true);
    io.stderr.write(`${safeLine(messages.written(output))}\n`);
  }
  return exitCodes.done;
};

type Sheet = typeof import("../../app/lecture.ts");

const csvOf = async (
  { a, b }: Awaited<ReturnType<Sheet["aLire"]>>,
  lignes: ReturnType<Sheet["lignesALire"]>,
): Promise<string> => {
  const { textsById } = await import("../../model/competences.ts");
  const { renderCsv } = await import("../../render/csv.ts");
  const textOf = textsById([a, b]);
  const rows = lignes.map((one) => {
    const values = { ...one, a_texte: textOf(one.a), b_texte: textOf(one.b) };
    return columns.map((key) => values[key]);
  });
  let text = "";
  for await (const piece of renderCsv({ columns, rows })) text += piece;
  return text;
};

const takeBack = async (one: string, other: string, options: Options, context: Context): Promise<0 | 1> => {
  const { aLire, lecturesOf, readFeuille, writeLectures } = await import("../../app/lecture.ts");
  const { fichierAt } = await import("../../app/fichier.ts");
  const { io, messages } = context;
  const words = messages.lire;
  const read = await aLire(await context.corpus(), one, other);
  const fichier = await fichierAt(options.importer ?? "-", io.stdin);
  const pieces: Uint8Array[] = [];
  for await (const piece of fichier.bytes()) pieces.push(piece);
  const { lignes, fautes, par } = await readFeuille(Buffer.concat(pieces), fichier.nom, read);
  for (const { line, faute, mot } of fautes)
    io.stderr.write(`${safeLine(words.faute(fichier.nom, line, mot, words.fautes[faute]))}\n`);
  if (fautes.length > 0) {
    io.stderr.write(`${words.refusee(fautes.length)}\n`);
    return exitCodes.negative;
  }
  const who = options.par ?? par;
  if (who === undefined) throw failure("missing-option", { name: "--par", command: "lire" });
  const lectures = lecturesOf(read.a, read.b, lignes, read.lues, words.par(who, messages.date(io.today)));
  const file = await writeLectures(ownFolder(options, context), lectures, io.folders.schemas);
  io.stdout.write(`${safeLine(file)}\n`);
  for (const fiche of [read.a, read.b]) {
    const own = competencesOf(fiche);
    const left = own.filter(({ id }) => lectures.restent?.includes(id) === true).length;
    io.stderr.write(`${safeLine(words.reste(shortName(fiche), left, own.length))}\n`);
  }
  io.stderr.write(`${words.suite}\n`);
  return exitCodes.done;
};
