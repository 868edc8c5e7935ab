import { normalize } from "node:path";
import { findingSentence, type RuleTexts } from "../messages/rule-texts.ts";
import type { Diagnostic, Range, Severity } from "../model/diagnostic.ts";
import { safe } from "../text/safe.ts";
import { plainSpaces } from "../text/spaces.ts";
import type { Reporter } from "./report-options.ts";
import { verdict } from "./verdict.ts";

/** What GitHub shows of each level for one step; of the rest it says nothing. */
const annotationsPerLevel = 10;

const commands = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>;

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** Read back by the runner as it was (actions/runner, ActionCommand.cs). */
const property = (text: string): string => safe(text.replace(/[%\r\n:,]/g, percent));

const data = (text: string): string => safe(text.replace(/[%\r\n]/g, percent));

/** GitHub refuses columns on several lines. */
const place = ({ start, end }: Range): string =>
  start.line === end.line
    ? `line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`
    : `line=${start.line},endLine=${end.line}`;

const annotation = (found: Diagnostic, texts: RuleTexts): string => {
  const { code, severity, file, range } = found;
  const properties = `file=${property(normalize(file))},${place(range)},title=${code}`;
  return `::${commands[severity]} ${properties}::${data(plainSpaces(findingSentence(found, texts)))}\n`;
};

/**
 * Findings as annotations of GitHub Actions, the first ten of each level, errors first; then a line for people with the
 * totals, which says how many are left out. No line but an annotation begins with `::`, and none holds data but these.
 */
export const reportGithub: Reporter = (found, { messages, texts }) => {
  const annotated = (["error", "warning", "info"] as const).flatMap((level) =>
    found.findings.filter(({ severity }) => severity === level).slice(0, annotationsPerLevel),
  );
  const rest = found.findings.length - annotated.length;
  const note = rest === 0 ? "" : `. ${messages.report.notAnnotated(rest, annotationsPerLevel)}`;
  const annotations = annotated.map((finding) => annotation(finding, texts)).join("");
  return `${annotations}${plainSpaces(verdict(found, messages) + note)}\n`;
};
