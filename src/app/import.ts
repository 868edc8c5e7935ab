import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CodeChange, reprendre } from "../changes/reprise.ts";
import { readDataFile } from "../corpus/folder.ts";
import { type Staged, stageFile } from "../corpus/write-file.ts";
import { yamlOf } from "../corpus/write-yaml.ts";
import type { Imported, Placement } from "../import/imported.ts";
import { competencesOf } from "../model/competences.ts";
import { failure } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { ImportItem } from "../model/sorties.generated.ts";
import { validateFiche } from "../validation/validate-fiche.ts";
import { keyOrdersIn } from "./key-orders.ts";

/** What an import does to the file of a fiche. */
export type Action = "creee" | "remplacee" | "identique";

/** A fiche that was read, as it is to be written. */
export type Arrival = Imported & {
  readonly action: Action;
  /** Where it goes; undefined for standard output. */
  readonly file: string | undefined;
  /** The canonical YAML. */
  readonly text: string;
  /** Whether the file is to be written: a fiche that is the same may have been read on another day. */
  readonly changes: boolean;
  /** The fiche that was in the file. */
  readonly before: Fiche | undefined;
  /** The codes of competencies that changed beside the file that was there. */
  readonly codes: readonly CodeChange[];
  /** Whether the file can name the schema that stands beside its folder, for editors. */
  readonly completes: boolean;
};

/** Where fiches go: into one file, or into a folder under their numbers. */
export type Place = { readonly file: string } | { readonly folder: string };

/** The file of a fiche in its place. */
export const fileIn = (place: Place, numero: string): string =>
  "file" in place ? place.file : join(place.folder, `${numero}.yaml`);

/** A fiche of one's own or of the package that an import starts from, with the text of its file. */
type Present = { readonly fiche: Fiche; readonly text: string };

/** @throws failure `unusable-fiche` when a file is there that is not the valid fiche of this number */
const presentAt = (file: string, numero: string): Present | undefined => {
  if (!existsSync(file)) return undefined;
  const read = readDataFile(file);
  if (!("text" in read) || validateFiche(read).some(({ severity }) => severity === "error")) {
    throw failure("unusable-fiche", { path: file });
  }
  const fiche = read.value as Fiche;
  if (fiche.numero !== numero) throw failure("other-fiche", { path: file, there: fiche.numero, numero });
  return { fiche, text: read.text };
};

/** The first line of a fiche, by which editors find the schema; none where no schema is there. */
const modelineFor = (file: string): string => {
  const schema = "../schemas/fiche.schema.json";
  return existsSync(join(dirname(file), schema)) ? `# yaml-language-server: $schema=${schema}\n` : "";
};

/** Without the day on which the source was read: it says nothing of the fiche. */
const withoutDay = (text: string): string => text.replace(/^date_source: .*\n/m, "");

/**
 * Says what becomes of fiches that were read, one after the other: the official texts as read, with what is ours of the
 * file that is there, or else of the packaged fiche.
 * @param schemas the folder of the schemas, which give the order of keys
 * @param packaged the fiche of a number that came with the package
 * @throws what reading throws, and failure `unusable-fiche` or `other-fiche`
 */
export const arrivals = async function* (
  fiches: AsyncIterable<Imported>,
  place: Place | undefined,
  schemas: string,
  packaged: (numero: string) => Promise<Fiche | undefined>,
): AsyncGenerator<Arrival> {
  const order = keyOrdersIn(schemas)("RNCP.yaml");
  for await (const imported of fiches) {
    const { numero } = imported.fiche;
    const file = place === undefined ? undefined : fileIn(place, numero);
    const present = file === undefined ? undefined : presentAt(file, numero);
    const before = present?.fiche ?? (await packaged(numero));
    const { fiche, codes } =
      before === undefined ? { fiche: imported.fiche, codes: [] } : reprendre(before, imported.fiche, imported.unsaid);
    const modeline = present !== undefined || file === undefined ? "" : modelineFor(file);
    const text = `${modeline}${yamlOf(fiche, order, present?.text ?? "")}`;
    const isSame = present !== undefined && withoutDay(text) === withoutDay(present.text);
    const action = present === undefined ? "creee" : isSame ? "identique" : "remplacee";
    yield {
      ...imported,
      fiche,
      codes,
      file,
      text,
      action,
      before: present?.fiche,
      changes: text !== present?.text,
      completes: text.startsWith("# yaml-language-server"),
    };
  }
};

/**
 * Writes fiches into their files, all of them or none: a fault in the last one leaves every file as it was.
 * @param force whether files that are there may be replaced
 * @param dryRun whether nothing is to be written at all
 * @param accepts asked once all are read: whether to write them
 * @returns what becomes of each
 * @throws what reading throws, and failure `file-exists`, `not-a-file`, `no-such-folder` or `unwritable`
 */
export const writeAll = async function* (
  fiches: AsyncIterable<Arrival>,
  force: boolean,
  accepts: () => boolean,
  dryRun: boolean,
): AsyncGenerator<Arrival> {
  const staged: Staged[] = [];
  let written = false;
  try {
    for await (const arrival of fiches) {
      const { file, text, changes } = arrival;
      if (!dryRun && file !== undefined && changes) staged.push(await stageFile(file, text, force));
      yield arrival;
    }
    if (!accepts()) return;
    for (const { commit } of staged) commit();
    written = true;
  } finally {
    if (!written) for (const { discard } of staged) discard();
  }
};

/** A text of which somebody should look at what became of it. */
export const isDoubtful = ({ chemin, surete }: Placement): boolean => chemin === null || surete !== "sur";

/** What is said of a fiche that was brought in. */
export const importItem = ({ fiche, placements, action, file, codes }: Arrival): ImportItem => ({
  fiche: fiche.numero,
  intitule: fiche.intitule,
  action,
  fichier: file ?? null,
  blocs: fiche.blocs.length,
  competences: competencesOf(fiche).length,
  textes: placements
    .filter(({ chemin }) => chemin !== "")
    .map((one) => ({
      source: one.source,
      ligne: one.lieu.ligne,
      colonne: one.lieu.colonne,
      chemin: one.chemin,
      surete: one.surete,
      texte: one.chemin === null ? one.textes.join("\n") : null,
    })),
  codes: [...codes],
});
