import type { Lectures } from "./correspondances.generated.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Fiche } from "./fiche.generated.ts";
import type { Lexique } from "./lexique.generated.ts";

/** A set of fiches, wherever they come from, in the order of their numbers. */
export type Corpus = {
  readonly fiches: readonly Fiche[];
  /** The words of the trade that answer one another; null where the folder has none. */
  readonly lexique: Lexique | null;
  /** The correspondences read statement by statement, one set for each two fiches. */
  readonly lectures: readonly Lectures[];
  /** What is wrong with the files that could not be used, whole files at a time. */
  readonly diagnostics: readonly Diagnostic[];
};
