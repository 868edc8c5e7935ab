import { fr } from "../messages/fr.ts";
import { findingSentence } from "../messages/rule-texts.ts";
import { rulesFr } from "../messages/rules.fr.ts";
import { type Diagnostic, type DiagnosticCode, kinds, type Severity } from "../model/diagnostic.ts";
import type { AcceptedFinding } from "../model/findings.ts";
import { safeJson, safeLine } from "../text/safe.ts";
import { fileUri } from "./file-uri.ts";
import { fingerprints } from "./fingerprint.ts";
import { mostSevere } from "./most-severe.ts";
import type { Reporter } from "./report-options.ts";

/** GitHub keeps no more results of a run, and refuses files of more than 10 MB. */
const maxResults = 5000;

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

const codes = Object.keys(kinds) as DiagnosticCode[];
const indexes = new Map(codes.map((code, index) => [code, index]));

const rule = (code: DiagnosticCode) => {
  const { title, why } = rulesFr[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${title}. ${why}` },
    defaultConfiguration: { level: levels[kinds[code].severity] },
  };
};

/** A message is plain text, but SARIF reads `[text](target)` in it as a link: data must not make one. */
const plainText = (text: string): string => safeLine(text).replaceAll("](", "] (");

const suppression = (reason: string) => ({
  kind: "external",
  status: "accepted",
  justification: plainText(reason),
});

/** `suppressions` is on every result or on none (SARIF 2.1.0, 3.27.23): an empty one says that the finding stands. */
const result = (found: Diagnostic | AcceptedFinding, fingerprint: string) => ({
  ruleId: found.code,
  ruleIndex: indexes.get(found.code),
  level: levels[found.severity],
  message: { text: plainText(findingSentence(found, rulesFr)) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: fileUri(found.file) },
        region: {
          startLine: found.range.start.line,
          startColumn: found.range.start.column,
          endLine: found.range.end.line,
          endColumn: found.range.end.column,
        },
      },
    },
  ],
  partialFingerprints: { "rncpFinding/v1": fingerprint },
  suppressions: "reason" in found ? [suppression(found.reason)] : [],
});

/**
 * Findings as SARIF 2.1.0, for code scanning; in French whatever the language. Accepted findings are there, suppressed.
 * Of more than 5,000 the most severe are kept, those that stand before the accepted ones, and a notification says so.
 */
export const reportSarif: Reporter = ({ findings, accepted, lineOf }, { version }) => {
  const standing = mostSevere(findings, maxResults);
  const shown = [...standing, ...mostSevere(accepted, maxResults - standing.length)];
  const rest = findings.length + accepted.length - shown.length;
  const prints = fingerprints([...findings, ...accepted], lineOf);
  const notifications = rest === 0 ? [] : [{ level: "warning", message: { text: fr.report.leftOut(rest) } }];
  const run = {
    tool: { driver: { name: "rncp", version, language: "fr-FR", rules: codes.map(rule) } },
    language: "fr-FR",
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
    results: shown.map((found) => result(found, prints.get(found) ?? "")),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${safeJson(JSON.stringify(log, null, 2))}\n`;
};
