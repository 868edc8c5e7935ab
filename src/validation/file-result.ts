import type { YamlDocument } from "../corpus/yaml-document.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FileResult } from "./validate-document.ts";

/** The result of a file that has no more than what is given, with the lines where its findings start. */
export const fileResult = (
  { file, lineAt }: YamlDocument,
  form: readonly Diagnostic[],
  { rules = [], facts, acceptations = [], cited = [] }: Partial<FileResult>,
): FileResult => {
  const starts = [...form, ...rules.map(({ finding }) => finding)].map(({ range }) => range.start.line);
  return { file, form, rules, facts, acceptations, cited, lines: new Map(starts.map((line) => [line, lineAt(line)])) };
};
