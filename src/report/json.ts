import { diagnosticsFr } from "../messages/diagnostics.fr.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { safeJson } from "../text/safe.ts";

/**
 * Findings for programs, as JSON with a line feed at its end. Values are exact; what could act on a terminal is
 * written `\uXXXX`. `fichiers` counts the files read.
 * The messages are French whatever the language of the interface: machine output does not change.
 */
export const reportJson = (diagnostics: readonly Diagnostic[], fichiers: number): string => {
  const items = diagnostics.map(({ code, severity, file, range, args }) => ({
    code,
    severity,
    file,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    message: diagnosticsFr[code](args),
    args,
  }));
  return `${safeJson(JSON.stringify({ schemaVersion: 1, fichiers, total: items.length, items }, null, 2))}\n`;
};
