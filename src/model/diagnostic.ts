/** How much a finding matters: an error makes the data invalid, a warning deserves a look, an info is only told. */
export type Severity = "error" | "warning" | "info";

/** A place in a file. Lines and columns count from 1; columns are UTF-16 units, as in editors and the yaml package. */
export type Position = { readonly line: number; readonly column: number };

/** From the first character to just after the last one. */
export type Range = { readonly start: Position; readonly end: Position };

/** The way from the root of a file to a value in it: keys and, in lists, places from 0. */
export type Path = readonly (string | number)[];

/** What can be found in a file, and how much it matters. The sentences stand in messages/, one per code and language. */
export const severities = {
  "file-empty": "error",
  "file-too-large": "error",
  "file-encoding-utf16": "error",
  "file-encoding": "error",
  "file-not-regular": "error",
  "file-link": "error",
  "file-unreadable": "error",
  "text-control-character": "error",
  "text-special-space": "error",
  "yaml-syntax": "error",
  "yaml-tab": "error",
  "yaml-too-deep": "error",
  "yaml-too-many-items": "error",
  "yaml-too-many-errors": "error",
  "yaml-alias": "error",
  "yaml-merge-key": "error",
  "yaml-tag": "error",
  "yaml-directive": "error",
  "yaml-multiple-documents": "error",
  "yaml-duplicate-key": "error",
  "yaml-key": "error",
  "yaml-reserved-key": "error",
  "yaml-comment-in-text": "warning",
  "yaml-fold-indent": "warning",
  "yaml-unquoted-colon": "error",
  "schema-type": "error",
  "schema-unquoted-code": "error",
  "schema-unknown-key": "error",
  "schema-missing-key": "error",
  "schema-value": "error",
  "schema-pattern": "error",
  "schema-date": "error",
  "schema-length": "error",
  "schema-range": "error",
  "schema-items": "error",
  "schema-duplicate": "error",
  "schema-too-many-errors": "error",
  "acceptation-unused": "warning",
  "acceptation-ambiguous": "error",
  "fiche-duplicate": "error",
  "fiche-copy": "info",
  "bloc-code": "error",
  "competence-code": "error",
  "evaluation-phases": "error",
  "evaluation-durees": "error",
  "siret-key": "error",
  "file-name": "error",
  "file-unnamed": "info",
  "code-duplicate": "warning",
  "code-label": "warning",
  "date-order": "warning",
  "enregistrement-echu": "info",
  "enregistrement-proche": "warning",
  "statistiques-annees": "error",
  "statistiques-ordre": "warning",
  "statistiques-nombres": "error",
  "voies-acces": "error",
  adresse: "error",
  "adresse-texte": "error",
  reference: "error",
  "replacement-cycle": "error",
  "evaluation-texte": "warning",
  "competence-attestee": "warning",
  "competence-non-attestee": "warning",
  "competence-infinitif": "warning",
  "competence-duplicate": "warning",
  "correspondance-officielle": "error",
  "lecture-fiches": "error",
  "lecture-doublon": "error",
  "lecture-competence": "error",
  "lexique-origine": "error",
  "lexique-doublon": "error",
  "lexique-mots-vides": "error",
  "lexique-cycle": "warning",
  "text-double-space": "warning",
  "text-double-apostrophe": "warning",
  "text-apostrophes": "info",
  "text-invisible": "warning",
  "text-mojibake": "warning",
} as const satisfies Record<string, Severity>;

/** The stable name of a kind of finding. */
export type DiagnosticCode = keyof typeof severities;

/** A finding: what, how much it matters, where, and the words its sentence needs. */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, string | number>>;
  readonly file: string;
  readonly range: Range;
};

/** Makes a finding with the severity of its code. */
export const diagnostic = (
  code: DiagnosticCode,
  file: string,
  range: Range,
  args: Diagnostic["args"] = {},
): Diagnostic => ({ code, severity: severities[code], args, file, range });

/** Findings in the order of the files and of the places in them, then by code: the same in every run. */
export const sortDiagnostics = <Found extends Diagnostic>(diagnostics: readonly Found[]): Found[] =>
  [...diagnostics].sort(
    (a, b) =>
      compareCodeUnits(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compareCodeUnits(a.code, b.code),
  );

/** Orders two strings by code unit: the order of machine output, whatever the locale. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
