import { basename } from "node:path/posix";
import { type Reading, usableIn } from "../corpus/folder.ts";
import type { YamlDocument } from "../corpus/yaml-document.ts";
import { kindOf } from "../model/data-kind.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { numeroAtStart } from "../model/identities.ts";
import type { NonCompare } from "../model/sorties.generated.ts";
import { validateDocuments } from "../validation/validate-documents.ts";
import { readableFiche } from "./readable-fiche.ts";

/** A file that is no fiche, why, and the number of the fiche it should be, as far as it tells. */
export type Bad = {
  readonly file: string;
  readonly found: Diagnostic;
  readonly numero: string | undefined;
  /** What can be compared of it all the same. */
  readonly lisible: Fiche | undefined;
};
/** The files of a folder in one state; `nameOf` tells a file by its way from the folder, with `/` on every system. */
export type Side = {
  readonly nameOf: (file: string) => string;
  readonly cote: NonCompare["cote"];
  readonly good: readonly YamlDocument[];
  readonly bad: readonly Bad[];
  readonly empty: boolean;
};

/** Tells the fiches from the files that are none. */
export const sideOf = (reading: Reading, cote: Side["cote"], nameOf: Side["nameOf"]): Side => {
  const { documents, refused } = reading;
  const { fiches, diagnostics } = usableIn(reading, validateDocuments);
  const ofFiches = diagnostics.filter(({ file }) => kindOf(nameOf(file)) === "fiche");
  const first = new Map([...ofFiches].reverse().map((found) => [found.file, found]));
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return {
    nameOf,
    cote,
    good: fiches,
    bad: [...first.values()].map((found) => {
      const value = byFile.get(found.file)?.value;
      const [own, named] = [numeroIn(value), numeroAtStart(basename(nameOf(found.file)))];
      // A number that the name of the file contradicts may be the fault itself.
      const isSure = named === undefined || named === own;
      return { file: found.file, found, numero: own ?? named, lisible: isSure ? readableFiche(value) : undefined };
    }),
    empty: documents.length + refused.length === 0,
  };
};

/** The number that a value gives itself. */
export const numeroIn = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "numero" in value && typeof value.numero === "string"
    ? numeroAtStart(value.numero)
    : undefined;
