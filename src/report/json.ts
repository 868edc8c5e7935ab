import { findingSentence } from "../messages/rule-texts.ts";
import { rulesFr } from "../messages/rules.fr.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import { safeJson } from "../text/safe.ts";

const item = (found: Diagnostic) => ({
  code: found.code,
  severity: found.severity,
  file: found.file,
  line: found.range.start.line,
  column: found.range.start.column,
  endLine: found.range.end.line,
  endColumn: found.range.end.column,
  message: findingSentence(found, rulesFr),
  args: found.args,
});

/**
 * Findings for programs, as JSON with a line feed at its end. Values are exact; what could act on a terminal is
 * written `\uXXXX`. `fichiers` counts the files read; `acceptes` are the findings set aside, each with its `reason`.
 * The messages are French whatever the language of the interface: what is for programs does not change.
 */
export const reportJson = ({ findings, accepted, checked }: Findings): string => {
  const items = findings.map(item);
  const acceptes = accepted.map((found) => ({ ...item(found), reason: found.reason }));
  const report = { schemaVersion: 2, fichiers: checked.length, total: items.length, items, acceptes };
  return `${safeJson(JSON.stringify(report, null, 2))}\n`;
};
