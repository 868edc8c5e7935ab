import type { YamlDocument } from "../corpus/yaml-document.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** The lines where findings start, by their number: a report shows them when the text may be gone from memory. */
export const linesOf = (document: YamlDocument, findings: readonly Diagnostic[]): ReadonlyMap<number, string> =>
  new Map(findings.map(({ range: { start } }) => [start.line, document.lineAt(start.line)]));
