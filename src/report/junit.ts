import { fr } from "../messages/fr.ts";
import { findingSentence } from "../messages/rule-texts.ts";
import { rulesFr } from "../messages/rules.fr.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import { safeLine } from "../text/safe.ts";
import { escapeXml } from "../text/xml.ts";
import type { Reporter, ReportOptions } from "./report-options.ts";

type Lines = { readonly faults: string[]; readonly others: string[] };

/** Readers of JUnit take `[[ATTACHMENT|path]]` in an output for a file to show: data must not name one. */
const inert = (text: string): string => text.replace(/\[(?=\[)/g, "[ ");

const line = (found: Diagnostic, word: string, end = ""): string => {
  const { code, file, range } = found;
  const place = `${file}:${range.start.line}:${range.start.column}`;
  return escapeXml(inert(safeLine(`${place} ${word} ${findingSentence(found, rulesFr)} [${code}]${end}`)));
};

const linesByFile = (
  { checked, findings, accepted }: Findings,
  failing: ReportOptions["failing"],
): ReadonlyMap<string, Lines> => {
  const byFile = new Map<string, Lines>(checked.map((file) => [file, { faults: [], others: [] }]));
  for (const found of findings) {
    const lines = byFile.get(found.file);
    (found.severity === "error" || found.severity === failing ? lines?.faults : lines?.others)?.push(
      line(found, fr.severity[found.severity]),
    );
  }
  for (const found of accepted) {
    byFile.get(found.file)?.others.push(line(found, fr.report.accepted, ` (${found.reason})`));
  }
  return byFile;
};

const testcase = (file: string, { faults, others }: Lines): string => {
  const name = escapeXml(safeLine(file));
  const start = `    <testcase classname="rncp.validate" name="${name}" file="${name}"`;
  const message = escapeXml(fr.report.faults(faults.length));
  const failure =
    faults.length === 0 ? "" : `      <failure message="${message}" type="error">${faults.join("\n")}</failure>\n`;
  const output = others.length === 0 ? "" : `      <system-out>${others.join("\n")}</system-out>\n`;
  return failure + output === "" ? `${start}/>\n` : `${start}>\n${failure}${output}    </testcase>\n`;
};

/**
 * Findings as JUnit XML, in French whatever the language: a test per file read or refused, which fails by what makes
 * the run fail, and prints its other findings, the accepted ones with their reason. Characters that XML refuses are made visible.
 */
export const reportJunit: Reporter = (found, { failing }) => {
  const byFile = [...linesByFile(found, failing)];
  const failures = byFile.filter(([, { faults }]) => faults.length > 0).length;
  const counts = `name="rncp validate" tests="${byFile.length}" failures="${failures}" errors="0"`;
  const cases = byFile.map(([file, lines]) => testcase(file, lines)).join("");
  const suite = `  <testsuite ${counts} skipped="0">\n${cases}  </testsuite>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n${suite}</testsuites>\n`;
};
