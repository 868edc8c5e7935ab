import { relative } from "node:path";
import { type Reading, readFiles, yamlFilesUnder } from "../corpus/folder.ts";
import type { Env } from "../corpus/git.ts";
import { readRevision } from "../corpus/git-folder.ts";
import { identified } from "../model/competences.ts";
import { compareCodeUnits, type Diagnostic } from "../model/diagnostic.ts";
import { failure, unopened } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { AutreFichier, NonCompare } from "../model/sorties.generated.ts";
import { type Files, otherChanges } from "./other-files.ts";
import { numeroIn, type Side, sideOf } from "./revision-side.ts";

/** A file that is left out, under the name that a message gives it, with the first thing that is wrong with it. */
export type LeftOut = NonCompare & { readonly called: string; readonly found: Diagnostic };

/** The fiches of a folder at a revision and now, by number; those that a bad file hides on one side are on neither. */
export type Revisions = {
  readonly commit: string;
  readonly before: ReadonlyMap<string, Fiche>;
  readonly after: ReadonlyMap<string, Fiche>;
  readonly leftOut: readonly LeftOut[];
  /** What changed in the files beside the fiches. */
  readonly others: readonly AutreFichier[];
  /** The files that have faults, and were compared as far as they can be read. */
  readonly faulty: readonly LeftOut[];
};

/**
 * Reads the folder twice, as git has it at a revision and as it is.
 * @throws failure `no-such-path`, `unreadable`, `no-fiche`, or one of `readRevision`
 */
export const readRevisions = (folder: string, revision: string, env: Env): Revisions => {
  const files = filesNow(folder);
  const old = readRevision({ folder, env }, revision);
  const nameBefore = (file: string): string => file.slice(old.base.length);
  const nameAfter = (file: string): string => relative(folder, file).replaceAll("\\", "/");
  const now = readFiles(files, folder);
  const before = sideOf(old, "avant", nameBefore);
  const after = sideOf(now, "apres", nameAfter);
  if (before.empty && after.empty) throw failure("no-fiche", { folder });
  const named = [...nameFiches(before, after), ...nameFiches(after, before)].sort(
    (a, b) => compareCodeUnits(a.fichier, b.fichier) || compareCodeUnits(a.cote, b.cote),
  );
  const isCompared = ({ cote, called }: LeftOut): boolean =>
    lisiblesIn(cote === "avant" ? before : after).some(({ file }) => file === called);
  const leftOut = named.filter((one) => !isCompared(one));
  const hidden = new Set([...hiddenIn(before, leftOut), ...hiddenIn(after, leftOut)]);
  return {
    commit: old.commit,
    before: fichesOf(before, hidden),
    after: fichesOf(after, hidden),
    leftOut,
    faulty: named.filter(isCompared),
    others: otherChanges(byName(old, nameBefore), byName(now, nameAfter)),
  };
};

const byName = ({ documents }: Reading, nameOf: (file: string) => string): Files =>
  new Map(documents.map((document) => [nameOf(document.file), document]));

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

/** The faulty files that can be compared: a second file for a number is none of them. */
const lisiblesIn = ({ good, bad }: Side): { readonly file: string; readonly fiche: Fiche }[] => {
  const there = new Set(good.map(({ value }) => numeroIn(value)));
  return bad.flatMap(({ file, lisible }) => {
    if (lisible === undefined || there.has(lisible.numero)) return [];
    there.add(lisible.numero);
    return [{ file, fiche: lisible }];
  });
};

const fichesOf = (side: Side, hidden: ReadonlySet<string>): Map<string, Fiche> =>
  new Map(
    [...side.good.map(({ value }) => value as Fiche), ...lisiblesIn(side).map(({ fiche }) => fiche)]
      .map(identified)
      .filter(({ numero }) => !hidden.has(numero))
      .map((fiche) => [fiche.numero, fiche]),
  );
