import { dirname } from "node:path";
import { type Command, Option } from "commander";
import type { Arrival, Place } from "../../app/import.ts";
import type { Reconnu } from "../../import/lire.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import { numerosTyped, sourceOf } from "../../model/identities.ts";
import type { ImportItem, ImportOutput } from "../../model/sorties.generated.ts";
import { renderJson } from "../../render/json.ts";
import { safe, safeLine } from "../../text/safe.ts";
import type { Context, Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { emit } from "../emit.ts";
import { notEmpty } from "../option-values.ts";
import type { GlobalOptions } from "../options.ts";
import { progressOf } from "../progress.ts";
import { importLines, isDoubtfulText } from "../views/import.ts";

type Options = GlobalOptions & {
  readonly output?: string;
  readonly dossier?: string;
  readonly only?: ReadonlySet<string>;
  readonly intitule?: string;
  readonly numero?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
};

/** The numbers of a list separated by commas. */
export const numerosOption =
  (name: string, expected: string) =>
  (value: string): ReadonlySet<string> => {
    const numeros = value.split(",").map((one) => {
      const [numero, other] = numerosTyped(one.trim()) ?? [];
      if (numero === undefined || other !== undefined) throw failure("invalid-option-value", { name, value, expected });
      return numero;
    });
    return new Set(numeros);
  };

/** `rncp import`: a page, a saved page, the official export or its zip, as canonical YAML. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("import")
    .description(help.import.description)
    .argument("<fichier>", help.import.file)
    .addOption(new Option("-o, --output <fichier>", help.import.output).argParser(notEmpty("--output", help.text)))
    .addOption(new Option("--dossier <dossier>", help.import.dossier).argParser(notEmpty("--dossier", help.text)))
    .addOption(new Option("--only <numeros>", help.import.only).argParser(numerosOption("--only", help.import.numeros)))
    .addOption(
      new Option("--numero <numero>", help.import.numero).argParser(oneNumero("--numero", help.import.numeros)),
    )
    .addOption(new Option("--intitule <texte>", help.import.intitule).argParser(notEmpty("--intitule", help.text)))
    .option("--dry-run", help.import.dryRun)
    .option("--force", help.import.force)
    .option("--strict", help.import.strict)
    .option("--json", help.options.json)
    .addHelpText("after", help.import.examples)
    .action(async (path: string) => {
      const options = command.optsWithGlobals<Options>();
      const context = await contextFor(session, options);
      session.setExitCode(await run(path, options, context));
    });
};

/** One number of a fiche. */
export const oneNumero =
  (name: string, expected: string) =>
  (value: string): string => {
    const [numero, ...others] = numerosOption(name, expected)(value);
    if (numero === undefined || others.length > 0) throw failure("invalid-option-value", { name, value, expected });
    return numero;
  };

const placeOf = ({ output, dossier, json, dryRun }: Options): Place | undefined => {
  if (output !== undefined && dossier !== undefined)
    throw failure("options-conflict", { name: "-o", other: "--dossier" });
  if (json === true && dryRun !== true && output === undefined && dossier === undefined) {
    throw failure("missing-option", { name: "-o, --dossier, --dry-run", command: "import" });
  }
  if (dossier !== undefined) return { folder: dossier };
  return output === undefined || output === "-" ? undefined : { file: output };
};

const run = async (path: string, options: Options, context: Context): Promise<0 | 1> => {
  const { arrivals, importItem, isDoubtful, writeAll } = await import("../../app/import.ts");
  const { fichierAt } = await import("../../app/fichier.ts");
  const { lire } = await import("../../import/lire.ts");
  const { io } = context;
  const place = placeOf(options);
  const dryRun = options.dryRun === true;
  const fichier = await fichierAt(path, io.stdin);
  const reconnu: Partial<Reconnu> = {};
  const packaged = await io.packaged();
  const read = lire(fichier, options, reconnu);
  const found = arrivals(read, place, io.folders.schemas, (numero) => packaged.fiche(numero));
  const items: ImportItem[] = [];
  const progress = progressOf(context);
  let doubtful = false;
  let text = "";
  let bare: string | undefined;
  const accepts = (): boolean => !dryRun && !(options.strict === true && doubtful);
  for await (const arrival of oneUnless(place, path, writeAll(found, options.force === true, accepts, dryRun))) {
    doubtful ||= arrival.placements.some(isDoubtful);
    if (place === undefined) text = arrival.text;
    // Of many fiches, people are told what to look at: the rest would not fit into memory.
    if (items.length === 1 && options.json !== true) items.splice(0, 1, ...items.map(doubtfulOf));
    progress.next();
    if (arrival.file !== undefined && arrival.action === "creee" && !arrival.completes) bare = dirname(arrival.file);
    const item = importItem(arrival);
    items.push(items.length === 0 || options.json === true ? item : doubtfulOf(item));
  }
  progress.end();
  const refused = options.strict === true && doubtful;
  const data = outputOf(path, items, reconnu, dryRun || refused);
  if (options.json === true) await emit(renderJson(data), io);
  else {
    if (place === undefined && !dryRun && !refused) io.stdout.write(safe(text));
    tell(data, context, refused);
    if (bare !== undefined && !data.simulation)
      io.stderr.write(`${safeLine(context.messages.import.completion(bare))}\n`);
  }
  return refused || (dryRun && items.some(({ action }) => action !== "identique"))
    ? exitCodes.negative
    : exitCodes.done;
};

const doubtfulOf = (item: ImportItem): ImportItem => ({ ...item, textes: item.textes.filter(isDoubtfulText) });

/** Standard output and a file hold one fiche. */
const oneUnless = async function* (
  place: Place | undefined,
  path: string,
  fiches: AsyncIterable<Arrival>,
): AsyncGenerator<Arrival> {
  let count = 0;
  for await (const arrival of fiches) {
    count += 1;
    if (count > 1 && (place === undefined || "file" in place)) throw failure("import-several", { path });
    yield arrival;
  }
};

const outputOf = (
  path: string,
  items: readonly ImportItem[],
  { forme = "page", version = null }: Partial<Reconnu>,
  simulation: boolean,
): ImportOutput => ({
  schemaVersion: 2,
  source: sourceOf(items.map(({ fiche }) => ({ numero: fiche }))),
  fichier: path,
  forme,
  version_flux: version,
  simulation,
  total: items.length,
  items: [...items],
});

/** The version of the export that this program was made for. */
const knownVersion = "4.1";

const tell = ({ items, forme, version_flux }: ImportOutput, { io, messages }: Context, refused: boolean): void => {
  const words = messages.import;
  const isExport = forme === "xml" || forme === "zip";
  const unknown = new Set(
    items.flatMap(({ textes }) => textes.flatMap((one) => (one.chemin === null ? [one.source] : []))),
  );
  const lines = [
    ...(isExport && version_flux !== knownVersion ? [words.version(version_flux)] : []),
    ...importLines(items, messages),
    ...(isExport && unknown.size > 0 ? [words.unknownTags([...unknown])] : []),
    ...(forme === "html" ? [words.young] : []),
    ...(refused ? [words.strict] : []),
  ];
  for (const line of lines) io.stderr.write(`${safeLine(line)}\n`);
};
