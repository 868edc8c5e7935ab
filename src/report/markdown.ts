import type { Messages } from "../messages/fr.ts";
import { findingSentence, type RuleTexts } from "../messages/rule-texts.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { safeLine } from "../text/safe.ts";
import { mostSevere } from "./most-severe.ts";
import type { Reporter } from "./report-options.ts";
import { verdict } from "./verdict.ts";

const maxRows = 1000;

/** Under the mebibyte that GitHub takes for the summary of a step, with room for the heading and the last sentence. */
const maxBytes = 1_000_000;

/** An HTML comment, which nothing shows, keeps GitHub from making a mention or a reference of what follows. */
const quiet = (text: string): string => text.replace(/@(?!<!)|#(?=\d)/g, "$&<!-- -->");

const cell = (text: string): string => quiet(escapeMarkdown(safeLine(text)));

const row = (found: Diagnostic, texts: RuleTexts, messages: Messages): string => {
  const { code, severity, file, range } = found;
  const place = cell(`${file}:${range.start.line}:${range.start.column}`);
  return `| ${messages.severity[severity]} | ${place} | ${cell(findingSentence(found, texts))} | \`${code}\` |\n`;
};

const fitting = (rows: readonly string[]): readonly string[] => {
  let bytes = 0;
  const end = rows.findIndex((text) => {
    bytes += Buffer.byteLength(text);
    return bytes > maxBytes;
  });
  return end === -1 ? rows : rows.slice(0, end);
};

/**
 * Findings as GitHub-flavoured Markdown, for the summary of a job or a comment: a heading with the verdict and a table.
 * Data is escaped: it can hold no markup, HTML, link or mention. A long table is cut, and says so.
 */
export const reportMarkdown: Reporter = (found, { messages, texts }) => {
  const heading = `## ${verdict(found, messages)}\n`;
  if (found.findings.length === 0) return heading;
  const { severity, place, message, rule } = messages.report.columns;
  const header = `| ${severity} | ${place} | ${message} | ${rule} |\n| --- | --- | --- | --- |\n`;
  const rows = fitting(mostSevere(found.findings, maxRows).map((finding) => row(finding, texts, messages)));
  const rest = found.findings.length - rows.length;
  return `${heading}\n${header}${rows.join("")}${rest === 0 ? "" : `\n${messages.report.leftOut(rest)}\n`}`;
};
