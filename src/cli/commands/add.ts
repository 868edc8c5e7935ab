import { type Command, Option } from "commander";
import type { Arrival } from "../../app/import.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import { countFindings } from "../../model/findings.ts";
import { reportText } from "../../report/text.ts";
import { safeLine } from "../../text/safe.ts";
import type { Context, Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { ruleTextsIn } from "../language.ts";
import { libraryIn } from "../library.ts";
import { notEmpty } from "../option-values.ts";
import type { GlobalOptions } from "../options.ts";
import { progressOf } from "../progress.ts";
import { changesBlocks } from "../views/changes/show-changes.ts";
import { numerosOption, oneNumero } from "./import.ts";

type Options = GlobalOptions & {
  readonly only?: ReadonlySet<string>;
  readonly numero?: string;
  readonly intitule?: string;
};

/**
 * Where one's own fiches are: the folder that `--data` or RNCP_DATA names, else the library.
 * @throws failure `no-library`
 */
export const ownFolder = ({ data }: GlobalOptions, { io, namedFolder }: Context): string => {
  const folder = data ?? namedFolder ?? libraryIn(io.env);
  if (folder === undefined) throw failure("no-library");
  return folder;
};

/** `rncp add`: brings fiches into one's own library, checks them, and says what to reread. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("add")
    .description(help.add.description)
    .argument("<fichier...>", help.import.file)
    .addOption(new Option("--only <numeros>", help.import.only).argParser(numerosOption("--only", help.import.numeros)))
    .addOption(
      new Option("--numero <numero>", help.import.numero).argParser(oneNumero("--numero", help.import.numeros)),
    )
    .addOption(new Option("--intitule <texte>", help.import.intitule).argParser(notEmpty("--intitule", help.text)))
    .addHelpText("after", help.add.examples)
    .action(async (paths: string[]) => {
      const options = command.optsWithGlobals<Options>();
      const context = await contextFor(session, options);
      session.setExitCode(await run(paths, options, context));
    });
};

const run = async (paths: readonly string[], options: Options, context: Context): Promise<0 | 1> => {
  const { io, messages } = context;
  const { changesOf, madeFolder, numerosIn, toReread } = await import("../../app/add.ts");
  const folder = ownFolder(options, context);
  madeFolder(folder);
  const added: Arrival[] = [];
  const progress = progressOf(context);
  for (const path of paths) {
    for await (const arrival of arriving(path, folder, numerosIn(folder), options, context)) {
      added.push(arrival);
      progress.next();
    }
  }
  progress.end();
  for (const arrival of added) {
    const { file = "", fiche, action } = arrival;
    io.stdout.write(`${safeLine(file)}\n`);
    io.stderr.write(`${safeLine(messages.import.head(fiche.numero, fiche.intitule, action, file))}\n`);
    const changes = changesOf(arrival);
    if (changes !== undefined) {
      const { renderTerminal } = await import("../../render/terminal.ts");
      io.stderr.write(renderTerminal({ blocks: changesBlocks(changes, messages) }, 100, context.paintErrors));
    }
    for (const { line, chemin } of toReread(arrival))
      io.stderr.write(`${safeLine(messages.add.reread(file, line, chemin))}\n`);
    const lost = arrival.placements.filter(({ chemin }) => chemin === null).map(({ source }) => source);
    if (lost.length > 0) io.stderr.write(`${safeLine(messages.add.unplaced([...new Set(lost)]))}\n`);
  }
  return check(added, context);
};

const arriving = async function* (
  path: string,
  folder: string,
  held: ReadonlySet<string>,
  { only, numero, intitule }: Options,
  { io }: Context,
): AsyncGenerator<Arrival> {
  const { arrivals, writeAll } = await import("../../app/import.ts");
  const { fichierAt } = await import("../../app/fichier.ts");
  const { formeOf, lire } = await import("../../import/lire.ts");
  const fichier = await fichierAt(path, io.stdin);
  const isZip = (await formeOf(fichier)) === "zip";
  // A zip is the whole register: without a choice it brings up to date what is there.
  if (isZip && only === undefined && held.size === 0) throw failure("add-nothing", { path });
  const wanted = only ?? (isZip ? held : undefined);
  const packaged = await io.packaged();
  const read = lire(fichier, { only: wanted, absent: only === undefined, numero, intitule }, {});
  const found = arrivals(read, { folder }, io.folders.schemas, (one) => packaged.fiche(one));
  yield* writeAll(found, true, () => true, false);
};

/** What a validation finds in the new files, then what to do next. */
const check = async (added: readonly Arrival[], context: Context): Promise<0 | 1> => {
  const { io, language, messages, paintErrors } = context;
  const { validatePaths } = await import("../../app/validate.ts");
  const files = [...new Set(added.flatMap(({ file }) => file ?? []))];
  if (files.length === 0) return exitCodes.done;
  const found = await validatePaths(files, io.today, io);
  const told = { ...found, findings: found.findings.filter(({ severity }) => severity !== "info") };
  io.stderr.write(reportText(told, { messages, texts: await ruleTextsIn(language), style: paintErrors }));
  const [first] = added;
  if (first !== undefined) io.stderr.write(`${safeLine(messages.add.next(first.fiche.numero, files.length))}\n`);
  return countFindings(found).error > 0 ? exitCodes.negative : exitCodes.done;
};
