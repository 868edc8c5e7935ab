import { type Given, type NoWords, type Words, wordsOf } from "./words.ts";

/** How much a finding matters: an error makes the data invalid, a warning deserves a look, an info is only told. */
export type Severity = "error" | "warning" | "info";

/** A place in a file. Lines and columns count from 1; columns are UTF-16 units, as in editors and the yaml package. */
export type Position = { readonly line: number; readonly column: number };

/** From the first character to just after the last one. */
export type Range = { readonly start: Position; readonly end: Position };

/** Where a file begins, and what is said of it stands. */
export const fileStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The way from the root of a file to a value in it: keys and, in lists, places from 0. */
export type Path = readonly (string | number)[];

/** A kind of finding. `args` is never there: its type is that of the words which the sentence needs. */
export type Kind<Args extends Words> = { readonly severity: Severity; readonly args?: Args };

// Without side effects, what tells no finding is bundled without the table.
/* @__NO_SIDE_EFFECTS__ */ const error = <Args extends Words = NoWords>(): Kind<Args> => ({ severity: "error" });
/* @__NO_SIDE_EFFECTS__ */ const warning = <Args extends Words = NoWords>(): Kind<Args> => ({ severity: "warning" });
/* @__NO_SIDE_EFFECTS__ */ const info = <Args extends Words = NoWords>(): Kind<Args> => ({ severity: "info" });

/**
 * What can be found in a file, how much it matters, and the words its sentence needs; some are for programs alone. The
 * sentences stand in messages/, one per code and language.
 */
export const kinds = {
  "file-empty": error(),
  "file-too-large": error<{ size: number; limit: number }>(),
  "file-encoding-utf16": error(),
  "file-encoding": error<{ byte: string }>(),
  "file-not-regular": error<{ kind: "link" | "directory" | "fifo" | "socket" | "device" }>(),
  "file-link": error(),
  "file-unreadable": error<{ reason: string }>(),
  "text-control-character": error<{ codePoint: string }>(),
  "text-special-space": error<{ codePoint: string }>(),
  "yaml-syntax": error<{ reason: string; unclosed?: "file" | "line" }>(),
  "yaml-tab": error(),
  "yaml-too-deep": error<{ limit: number }>(),
  "yaml-too-many-items": error<{ limit: number }>(),
  "yaml-too-many-errors": error<{ limit: number }>(),
  "yaml-alias": error<{ name: string }>(),
  "yaml-merge-key": error(),
  "yaml-tag": error<{ tag: string }>(),
  "yaml-directive": error<{ directive: string }>(),
  "yaml-multiple-documents": error(),
  "yaml-duplicate-key": error<{ key: string; first: number; second: number }>(),
  "yaml-key": error<{ key: string }>(),
  "yaml-reserved-key": error<{ key: string }>(),
  "yaml-comment-in-text": warning<{ comment: string }>(),
  "yaml-fold-indent": warning(),
  "yaml-unquoted-colon": error<{ text: string }>(),
  "schema-type": error<{
    expected: string;
    found: string;
    value?: string | undefined;
    without?: "null" | "item" | undefined;
  }>(),
  "schema-unquoted-code": error<{ source: string; title?: string | undefined }>(),
  "schema-unknown-key": error<{ key: string; suggestion?: string | undefined }>(),
  "schema-missing-key": error<{ key: string; title?: string | undefined }>(),
  "schema-value": error<{ value: string; allowed: string; suggestion?: string | undefined }>(),
  "schema-pattern": error<{
    problem?: "empty" | "edge" | undefined;
    without?: "null" | "item" | undefined;
    value: string;
    title: string;
    description?: string | undefined;
    example?: string | undefined;
  }>(),
  "schema-date": error<{ value: string }>(),
  "schema-length": error<{ value: string; length: number; limit: number }>(),
  "schema-range": error<{ value: string; comparison: string; limit: number }>(),
  "schema-items": error<{ count: number; limit: number; without?: "null" | "item" | undefined }>(),
  "schema-cut": error<{ key: string; title?: string | undefined; more: number }>(),
  "schema-duplicate": error<{ value: string; first: number }>(),
  "schema-too-many-errors": error<{ limit: number; total: number }>(),
  "acceptation-unused": warning<{ fiche: string; regle: string; extrait: string; texts: number; problem: string }>(),
  "acceptation-ambiguous": error<{ fiche: string; regle: string; extrait: string; texts: number }>(),
  "acceptation-changed": info<{ fiche: string; regle: string; raison: string; revision: string }>(),
  "registre-ecart": warning<{
    fiche: string;
    champ: string;
    ici?: string | undefined;
    registre?: string | undefined;
  }>(),
  "registre-absent": info<{ fiche: string }>(),
  "fiche-duplicate": error<{ numero: string; other: string }>(),
  "fiche-copy": info<{ numero: string; other: string }>(),
  "bloc-code": warning<{ problem: "fiche" | "numero"; code: string; numero: string }>(),
  "bloc-doublon": error<{ code: string }>(),
  "bloc-ordre": info<{ code: string }>(),
  "competence-code": error<
    { code: string; bloc: string } & (
      | { problem: "start" | "duplicate" | "copy" | "retired" }
      | { problem: "order"; previous: string }
      | { problem: "gap"; first: string; last: string }
    )
  >(),
  "evaluation-phases": error<{ nature: string }>(),
  "evaluation-durees": error<{ total: number; duree: number }>(),
  "siret-key": error<{ siret: string }>(),
  "file-name": error<{ name: string; numero: string }>(),
  "file-unnamed": info<{ name: string; numero: string }>(),
  "code-duplicate": warning<{ field: string; value: string }>(),
  "code-label": warning<{ list: string; code: string; libelle: string; usual: string; uses: number }>(),
  "date-order": warning<{ what: string; value: string | number; problem: string; limit: string | number }>(),
  "enregistrement-echu": info<{ date: string; jours: number }>(),
  "enregistrement-proche": info<{ date: string; jours: number }>(),
  "statistiques-annees": error<{ annee: number }>(),
  "statistiques-ordre": warning<{ annee: number; previous: number }>(),
  "statistiques-nombres": error<{ annee: number; all: number; vae: number }>(),
  "voies-acces": error<{ problem: "duplicate"; voie: string } | { problem: "order"; voie: string; previous: string }>(),
  adresse: error<{ problem: "invalid" | "host" | "credentials"; address: string }>(),
  "adresse-texte": error<{ address: string }>(),
  reference: error<
    | { problem: "unknown"; code: string; fiche: string }
    | { problem: "self"; code: string; fiche: string; role: "ancienne" | "nouvelle" }
  >(),
  "replacement-cycle": error<{ chain: string }>(),
  "evaluation-texte": warning<{ key: string; value: number | string }>(),
  "competence-attestee": warning(),
  "competence-non-attestee": warning<{ competence: string }>(),
  "competence-ecart": warning<{ competence: string; rang: number; stated: string; attested: string }>(),
  "competence-non-comparee": info<{ blocs: string }>(),
  "competence-infinitif": warning<{ competence: string }>(),
  "competence-duplicate": warning<{ competence: string; first: string; alike: "same" | "near" }>(),
  "correspondance-officielle": error<{ problem: "bloc" | "self"; code: string; fiche: string }>(),
  "lecture-fiches": error<{ problem: "side" | "same" | "order" | "name"; code: string; fiche: string }>(),
  "lecture-doublon": error<{ a: string; b: string }>(),
  "lecture-competence": error<{ code: string; fiche: string }>(),
  "lecture-mots": error<{ mots: string; code: string }>(),
  "lexique-origine": error<{ terme: string }>(),
  "lexique-doublon": error<{ terme: string; entree: string }>(),
  "lexique-mots-vides": error<{ terme: string }>(),
  "lexique-cycle": warning<{ chain: string }>(),
  "text-double-space": warning<{ problem: "edge" } | { problem: "double" | "wide"; piece: string }>(),
  "text-double-apostrophe": warning<{ piece: string }>(),
  "text-apostrophes": info<{ few: number; sign: string; many: number; other: string }>(),
  "text-invisible": warning<{ codePoint: string; kind: string; count: number }>(),
  "text-mojibake": warning<{ piece: string; letter: string }>(),
  "text-lost-letter": warning<{ piece: string }>(),
  "text-html": warning<{ piece: string }>(),
  "text-pairs": warning<{ problem: "open" | "around"; piece: string }>(),
};

/** The stable name of a kind of finding. */
export type DiagnosticCode = keyof typeof kinds;

/** The words that the sentence of each kind of finding needs. */
export type DiagnosticArgs = {
  readonly [Code in DiagnosticCode]: Readonly<NonNullable<(typeof kinds)[Code]["args"]>>;
};

/** What is found, and the words of its sentence, wherever it stands. */
export type Told<Code extends DiagnosticCode = DiagnosticCode> = {
  readonly [One in Code]: { readonly code: One; readonly args: DiagnosticArgs[One] };
}[Code];

/** A finding: what, how much it matters, where, and the words its sentence needs: those of its code. */
export type Diagnostic<Code extends DiagnosticCode = DiagnosticCode> = Told<Code> & {
  readonly severity: Severity;
  readonly file: string;
  readonly range: Range;
};

/** Places what is found, with the severity of its code. */
export const placed = <Code extends DiagnosticCode>(
  { code, args }: Told<Code>,
  file: string,
  range: Range,
): Diagnostic<Code> => ({ code, severity: kinds[code].severity, args, file, range });

/** Makes a finding with the severity of its code. */
export const diagnostic = <Code extends DiagnosticCode>(
  code: Code,
  file: string,
  range: Range,
  ...given: Given<DiagnosticArgs[Code]>
): Diagnostic<Code> => placed({ code, args: wordsOf(given) }, file, range);

/** Findings in the order of the files and of the places in them, then by code: the same in every run. */
export const sortDiagnostics = <Found extends Diagnostic>(diagnostics: readonly Found[]): Found[] =>
  [...diagnostics].sort(
    (a, b) =>
      compareCodeUnits(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compareCodeUnits(a.code, b.code),
  );

/** Orders two strings by code unit: the order of what is for programs, whatever the locale. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
