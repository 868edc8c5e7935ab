import { diagnosticsFr } from "../messages/diagnostics.fr.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import { safeJson } from "../text/safe.ts";

const item = ({ code, severity, file, range, args }: Diagnostic) => ({
  code,
  severity,
  file,
  line: range.start.line,
  column: range.start.column,
  endLine: range.end.line,
  endColumn: range.end.column,
  message: diagnosticsFr[code](args),
  args,
});

/**
 * Findings for programs, as JSON with a line feed at its end. Values are exact; what could act on a terminal is
 * written `\uXXXX`. `fichiers` counts the files read; `acceptes` are the findings set aside, each with its `reason`.
 * The messages are French whatever the language of the interface: machine output does not change.
 */
export const reportJson = ({ findings, accepted, checked }: Findings): string => {
  const items = findings.map(item);
  const acceptes = accepted.map((found) => ({ ...item(found), reason: found.reason }));
  const report = { schemaVersion: 2, fichiers: checked.length, total: items.length, items, acceptes };
  return `${safeJson(JSON.stringify(report, null, 2))}\n`;
};
