import type { Lectures } from "./correspondances.generated.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Fiche } from "./fiche.generated.ts";
import type { FicheHead } from "./head.ts";
import type { Repertoire } from "./identities.ts";
import type { Lexique } from "./lexique.generated.ts";
import type { FichesIndex } from "./search-index.ts";
import type { FicheRow } from "./sorties.generated.ts";

/** Which fiches are looked at: those that say all of this; all of them when it says nothing. */
export type HeadFilter = {
  /** Only these, in the order of the corpus; those it has not are passed over. */
  readonly numeros?: readonly string[] | undefined;
  readonly niveau?: number | undefined;
  /** A ROME code, whatever its case. */
  readonly rome?: string | undefined;
  /** A NSF code, or how it begins, whatever its case. */
  readonly nsf?: string | undefined;
  /** A part of the legal or the trade name of a certifier, whatever its accents and case. */
  readonly certificateur?: string | undefined;
  /** The SIRET of a body that certifies, prepares or assesses: fourteen digits. */
  readonly siret?: string | undefined;
} & Standing;

/** Which fiches, by their number and by the day on which their registration ends. */
export type Standing = {
  /** Those whose registration still runs on this day, AAAA-MM-JJ. */
  readonly actives?: string | undefined;
  readonly repertoire?: Repertoire | undefined;
};

/** Which texts are searched: those of some fiches or of all, of some blocs or of all, the competencies or everything. */
export type Scope = {
  readonly numeros?: readonly string[] | undefined;
  /** Fiches that are left out. */
  readonly sauf?: readonly string[] | undefined;
  /** Codes of blocs. */
  readonly blocs?: readonly string[] | undefined;
  /** All texts of a fiche, not only its competencies. */
  readonly tout: boolean;
  /** The names of the fields as texts of their own, by key: « prérequis » is then found where they are given. */
  readonly libelles?: Readonly<Record<string, readonly string[]>> | undefined;
} & Standing;

/**
 * A set of fiches, wherever they are kept: who asks gets only what it asks for. Fiches come in the order of their numbers,
 * by code unit.
 */
export type Corpus = {
  /** The words of the trade that answer one another; null where there are none beside the fiches. */
  readonly lexique: Lexique | null;
  /** What is wrong with the files that could not be used, whole files at a time. */
  readonly diagnostics: readonly Diagnostic[];
  /** What a list tells of fiches. */
  readonly heads: (filter?: HeadFilter) => AsyncIterable<FicheHead>;
  /** The fiches that a name stands for: a number in any form, the address of a page, a certifier or a title. */
  readonly named: (name: string) => Promise<readonly FicheHead[]>;
  /** A whole fiche by its number. */
  readonly fiche: (numero: string) => Promise<Fiche | undefined>;
  /** Whole fiches one at a time, those of these numbers in their order, or all. */
  readonly fiches: (numeros?: Iterable<string>) => AsyncIterable<Fiche>;
  /** What a query needs of the texts. */
  readonly index: (scope: Scope) => Promise<FichesIndex>;
  /** The correspondences of two fiches that were read statement by statement, whichever is named first. */
  readonly lectures: (a: string, b: string) => Promise<Lectures | undefined>;
  /** All that was read of a fiche, against any other. */
  readonly lecturesOf: (numero: string) => Promise<readonly Lectures[]>;
  /** Where a fiche comes from; undefined where all of them come from one place. */
  readonly origine?: (numero: string) => FicheRow["origine"];
};
