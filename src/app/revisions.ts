import { relative } from "node:path";
import { readFiles, yamlFilesUnder } from "../corpus/folder.ts";
import type { Env } from "../corpus/git.ts";
import { readRevision } from "../corpus/git-folder.ts";
import { identified } from "../model/competences.ts";
import { compareCodeUnits, type Diagnostic } from "../model/diagnostic.ts";
import { failure, unopened } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { NonCompare } from "../model/sorties.generated.ts";
import { numeroIn, type Side, sideOf } from "./revision-side.ts";

/** A file that is left out, under the name that a message gives it, with the first thing that is wrong with it. */
export type LeftOut = NonCompare & { readonly called: string; readonly found: Diagnostic };

/** The fiches of a folder at a revision and now, by number; those that a bad file hides on one side are on neither. */
export type Revisions = {
  readonly commit: string;
  readonly before: ReadonlyMap<string, Fiche>;
  readonly after: ReadonlyMap<string, Fiche>;
  readonly leftOut: readonly LeftOut[];
};

/**
 * Reads the folder twice, as git has it at a revision and as it is.
 * @throws failure `no-such-path`, `unreadable`, `no-fiche`, or one of `readRevision`
 */
export const readRevisions = (folder: string, revision: string, env: Env): Revisions => {
  const files = filesNow(folder);
  const old = readRevision({ folder, env }, revision);
  const before = sideOf(old, "avant", (file) => file.slice(old.base.length));
  const after = sideOf(readFiles(files, folder), "apres", (file) => relative(folder, file).replaceAll("\\", "/"));
  if (before.empty && after.empty) throw failure("no-fiche", { folder });
  const leftOut = [...nameFiches(before, after), ...nameFiches(after, before)];
  const hidden = new Set([...hiddenIn(before, leftOut), ...hiddenIn(after, leftOut)]);
  return {
    commit: old.commit,
    before: fichesOf(before, hidden),
    after: fichesOf(after, hidden),
    leftOut: leftOut.sort((a, b) => compareCodeUnits(a.fichier, b.fichier) || compareCodeUnits(a.cote, b.cote)),
  };
};

const filesNow = (folder: string): string[] => {
  try {
    return yamlFilesUnder(folder);
  } catch (error) {
    throw unopened(folder, error);
  }
};

/** The bad files of a side, each with the fiche it hides: that of its number, of its name, or of its like beside. */
const nameFiches = ({ cote, bad, nameOf }: Side, other: Side): LeftOut[] =>
  bad.map(({ file, found, numero }) => {
    const fichier = nameOf(file);
    const twin = other.good.find((document) => other.nameOf(document.file) === fichier);
    return { cote, fichier, fiche: numero ?? numeroIn(twin?.value) ?? null, called: file, found };
  });

/** The fiches that a side has in bad files only: a second file for a number hides nothing. */
const hiddenIn = ({ cote, good }: Side, leftOut: readonly LeftOut[]): string[] => {
  const there = new Set(good.map(({ value }) => numeroIn(value)));
  return leftOut.flatMap((one) => (one.cote !== cote || one.fiche === null || there.has(one.fiche) ? [] : one.fiche));
};

const fichesOf = ({ good }: Side, hidden: ReadonlySet<string>): Map<string, Fiche> =>
  new Map(
    good
      .map(({ value }) => identified(value as Fiche))
      .filter(({ numero }) => !hidden.has(numero))
      .map((fiche) => [fiche.numero, fiche]),
  );
