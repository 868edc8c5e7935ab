import stringWidth from "fast-string-width";
import type { Messages } from "../messages/fr.ts";
import { findingSentence, type RuleTexts } from "../messages/rule-texts.ts";
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import { countFindings, type Findings } from "../model/findings.ts";
import { safeLine } from "../text/safe.ts";
import { mostSevere } from "./most-severe.ts";

/** How the parts of a report are dressed, on a terminal or not. */
export type Style = Readonly<Record<"good" | "bad" | "warn" | "dim" | "strong", (text: string) => string>>;

/** What a text report needs besides the findings. */
export type TextReportOptions = { readonly messages: Messages; readonly texts: RuleTexts; readonly style: Style };

/** With the number of the line before it, an excerpt fits on 80 columns. */
const before = 40;
const shown = 70;

const longestCharacter = 40;

/** Moves a cut back to where a visible character begins, unless it is endlessly long. */
const boundary = (line: string, index: number): number => {
  for (let at = index; at > Math.max(0, index - longestCharacter); at -= 1) {
    if (!/^[\p{Surrogate}\p{M}\u200D]/u.test(line.slice(at, at + 2))) return at;
  }
  return index;
};

const printable = (text: string): string => safeLine(text.replaceAll("\t", " "));

/** The line of a position, cut to some hundred characters around it, over a caret. */
const frame = (line: string, { line: number, column }: Position, dim: Style["dim"]): string => {
  const index = Math.min(column - 1, line.length);
  const start = index > before ? boundary(line, index - before) : 0;
  const end = line.length - start > shown ? boundary(line, start + shown) : line.length;
  const head = (start > 0 ? "…" : "") + printable(line.slice(start, index));
  const tail = printable(line.slice(index, end)) + (end < line.length ? "…" : "");
  const gutter = String(number).padStart(5);
  const caret = `${" ".repeat(stringWidth(head))}^`;
  return `${dim(`${gutter} | `)}${head}${tail}\n${dim(`${" ".repeat(gutter.length)} | `)}${caret}\n`;
};

const header = (found: Diagnostic, { messages, texts, style }: TextReportOptions): string => {
  const { code, severity, file, range } = found;
  const { bad, warn, dim, strong } = style;
  const { line, column } = range.start;
  const word = messages.severity[severity];
  const dressed = severity === "error" ? bad(word) : severity === "warning" ? warn(word) : dim(word);
  const place = strong(`${safeLine(file)}:${line}:${column}`);
  return `${place} ${dressed} ${safeLine(findingSentence(found, texts))} ${dim(`[${code}]`)}\n`;
};

/** Several findings at one place share one excerpt, under the last of them. */
const isSamePlace = (a: Diagnostic, b: Diagnostic | undefined): boolean =>
  a.file === b?.file && a.range.start.line === b.range.start.line && a.range.start.column === b.range.start.column;

/**
 * Findings for people: a line `file:line:column severity message [code]` each, then the line of the file and a caret.
 * Nothing that comes from data can act on the terminal or begin a line. Empty when there are no findings.
 */
export const reportText = (
  { findings, lineOf }: Pick<Findings, "findings" | "lineOf">,
  options: TextReportOptions,
): string =>
  findings
    .map((found, index) => {
      const { start } = found.range;
      const line = isSamePlace(found, findings[index + 1]) ? undefined : lineOf(found.file, start.line);
      const excerpt = line === undefined || line.trim() === "" ? "" : frame(line, start, options.style.dim);
      return header(found, options) + excerpt;
    })
    .join("");

/** Where to read why, for the first of the most severe findings. Empty when there are none. */
export const hint = ({ findings }: Findings, { messages, style }: TextReportOptions): string =>
  mostSevere(findings, 1)
    .map(({ code }) => `${style.dim(messages.explain.try(code))}\n`)
    .join("");

/** One line that sums up a validation: how many files are valid, or how many findings of each severity there are. */
export const summary = (found: Findings, { messages, style }: TextReportOptions): string => {
  const counts = countFindings(found);
  const { error, warning, accepted, files } = counts;
  if (error + warning === 0) return `${style.good(messages.validate.clean(files, accepted))}\n`;
  const sentence = messages.report.verdict(counts);
  return `${error > 0 ? style.bad(sentence) : style.warn(sentence)}\n`;
};
