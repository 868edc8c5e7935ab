import fc from "fast-check";
import { fr } from "../../src/messages/fr.ts";
import {
  type Diagnostic,
  type DiagnosticCode,
  diagnostic,
  type Severity,
  severities,
} from "../../src/model/diagnostic.ts";
import type { AcceptedFinding, Findings } from "../../src/model/findings.ts";
import type { ReportOptions } from "../../src/report/report-options.ts";
import type { Style } from "../../src/report/text.ts";

/** No dress at all. */
export const plain: Style = { good: String, bad: String, warn: String, dim: String, strong: String };

/** What a report in French gets. */
export const options: ReportOptions = { messages: fr, style: plain, failing: "error", version: "1.2.3" };

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

const codes = fc.constantFrom(...(Object.keys(severities) as DiagnosticCode[]));
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

const names = ["key", "value", "text", "name", "tag", "expected", "found", "reason", "problem", "limit", "comment"];
const args = fc.dictionary(fc.constantFrom(...names), anyText);

/** Any finding, of any severity. */
export const anyFinding: fc.Arbitrary<Diagnostic> = fc
  .tuple(codes, anyText, fc.nat(5), fc.nat(30), args, fc.constantFrom<Severity>("error", "warning", "info"))
  .map(([code, file, line, column, words, severity]) => ({
    ...diagnostic(code, file, at(line + 1, column + 1), words),
    severity,
  }));

/** Anything a validation can find. */
export const anyFound: fc.Arbitrary<Findings> = fc
  .tuple(fc.array(anyFinding, { maxLength: 15 }), fc.array(fc.tuple(anyFinding, anyText), { maxLength: 2 }), anyText)
  .map(([findings, pairs, source]) =>
    found(findings, { accepted: pairs.map(([finding, reason]) => ({ ...finding, reason })), source }),
  );
