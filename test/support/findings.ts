import fc from "fast-check";
import { fr } from "../../src/messages/fr.ts";
import { rulesFr } from "../../src/messages/rules.fr.ts";
import {
  type Diagnostic,
  type DiagnosticArgs,
  type DiagnosticCode,
  diagnostic,
  kinds,
  type Severity,
} from "../../src/model/diagnostic.ts";
import type { AcceptedFinding, Findings } from "../../src/model/findings.ts";
import type { ReportOptions } from "../../src/report/report-options.ts";
import type { Style } from "../../src/report/text.ts";

/** No dress at all. */
export const plain: Style = { good: String, bad: String, warn: String, dim: String, strong: String };

/** What a report in French gets. */
export const options: ReportOptions = {
  messages: fr,
  texts: rulesFr,
  style: plain,
  failing: "error",
  version: "1.2.3",
};

/** The range of one character. */
export const at = (line: number, column: number) => ({ start: { line, column }, end: { line, column: column + 1 } });

/** What a validation found, in files whose text is `source`. */
export const found = (
  findings: readonly Diagnostic[],
  { accepted = [], source = "" }: { readonly accepted?: readonly AcceptedFinding[]; readonly source?: string } = {},
): Findings => ({
  findings,
  accepted,
  checked: [...new Set([...findings, ...accepted].map(({ file }) => file))],
  lineOf: (_, line) => source.split("\n")[line - 1],
});

/** As many findings in one file, a line each. */
export const many = (count: number, severity: Severity, file = "a.yaml"): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => ({
    ...diagnostic("siret-key", file, at(index + 1, 1), { siret: String(index) }),
    severity,
  }));

/** What no output may hold; a lone surrogate is looked for apart. */
export const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF\p{Surrogate}]/u;

const hostile = [
  "\x1b\x1b[31m[31m",
  "\u202e",
  "a\nb",
  "\x9b",
  "\n::error::x",
  "##[error]x",
  "]]>",
  "](x)",
  "\uffff\ud800",
];

/** Any text, more often than not a hostile one. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...hostile),
  fc.tuple(fc.constantFrom(...hostile), fc.string(), fc.constantFrom(...hostile)).map((parts) => parts.join("")),
);

type NamesOf<Args> = Args extends unknown ? (string extends keyof Args ? never : keyof Args) : never;
type MayLack<Args> = Args extends unknown
  ? { [Name in NamesOf<Args>]: undefined extends Args[Name] ? Name : never }[NamesOf<Args>]
  : never;
type Lacking = { [Code in DiagnosticCode]: MayLack<DiagnosticArgs[Code]> };

/** The words of all sentences: the compiler holds the list to be whole. */
const names: Readonly<Record<{ [Code in DiagnosticCode]: NamesOf<DiagnosticArgs[Code]> }[DiagnosticCode], true>> = {
  a: true,
  address: true,
  alike: true,
  all: true,
  allowed: true,
  annee: true,
  attested: true,
  b: true,
  bloc: true,
  blocs: true,
  byte: true,
  chain: true,
  champ: true,
  code: true,
  codePoint: true,
  comment: true,
  comparison: true,
  competence: true,
  count: true,
  date: true,
  description: true,
  directive: true,
  duree: true,
  entree: true,
  example: true,
  expected: true,
  extrait: true,
  few: true,
  fiche: true,
  field: true,
  first: true,
  found: true,
  ici: true,
  jours: true,
  key: true,
  kind: true,
  last: true,
  length: true,
  letter: true,
  libelle: true,
  limit: true,
  list: true,
  many: true,
  more: true,
  mots: true,
  name: true,
  nature: true,
  numero: true,
  other: true,
  piece: true,
  previous: true,
  problem: true,
  rang: true,
  raison: true,
  reason: true,
  registre: true,
  revision: true,
  regle: true,
  role: true,
  second: true,
  sign: true,
  siret: true,
  size: true,
  source: true,
  stated: true,
  suggestion: true,
  tag: true,
  terme: true,
  text: true,
  texts: true,
  title: true,
  total: true,
  unclosed: true,
  uses: true,
  usual: true,
  vae: true,
  value: true,
  voie: true,
  what: true,
  without: true,
};

/** Those that a sentence can do without, by kind: no other kind may have any. */
const lacking: { readonly [Code in DiagnosticCode as Lacking[Code] extends never ? never : Code]: Lacking[Code][] } = {
  "yaml-syntax": ["unclosed"],
  "schema-type": ["value", "without"],
  "schema-unquoted-code": ["title"],
  "schema-unknown-key": ["suggestion"],
  "schema-missing-key": ["title"],
  "schema-items": ["without"],
  "schema-cut": ["title"],
  "schema-value": ["suggestion"],
  "schema-pattern": ["problem", "without", "description", "example"],
  "registre-ecart": ["ici", "registre"],
};

const anyWord = Object.fromEntries(Object.keys(names).map((name) => [name, anyText]));

const neededBy = (code: DiagnosticCode): string[] => {
  const mayLack = new Map<string, readonly string[]>(Object.entries(lacking)).get(code) ?? [];
  return Object.keys(names).filter((name) => !mayLack.includes(name));
};

/** Any finding of this kind: every word of its sentence is any text, the numbers too, and those it can do without may lack. */
export const findingOf = (code: DiagnosticCode): fc.Arbitrary<Diagnostic> =>
  fc
    .record({
      // The words of all sentences, where that of the code needs some: no type of a sentence allows it.
      args: fc.record(anyWord, { requiredKeys: neededBy(code) }) as fc.Arbitrary<never>,
      file: anyText,
      line: fc.nat(5),
      column: fc.nat(30),
      severity: fc.constantFrom<Severity>("error", "warning", "info"),
    })
    .map(({ args, file, line, column, severity }) => ({
      ...diagnostic(code, file, at(line + 1, column + 1), args),
      severity,
    }));

/** Any finding, of any severity. */
export const anyFinding: fc.Arbitrary<Diagnostic> = fc
  .constantFrom(...(Object.keys(kinds) as DiagnosticCode[]))
  .chain(findingOf);

/** Anything a validation can find. */
export const anyFound: fc.Arbitrary<Findings> = fc
  .tuple(fc.array(anyFinding, { maxLength: 15 }), fc.array(fc.tuple(anyFinding, anyText), { maxLength: 2 }), anyText)
  .map(([findings, pairs, source]) =>
    found(findings, { accepted: pairs.map(([finding, reason]) => ({ ...finding, reason })), source }),
  );
