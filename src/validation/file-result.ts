import type { YamlDocument } from "../corpus/yaml-document.ts";
import type { Acceptation } from "../model/acceptations.generated.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FicheFacts, Place } from "./facts.ts";
import type { CitedCode } from "./rule.ts";
import type { RuleFinding } from "./run-rules.ts";

/** An acceptance and where it stands. */
export type PlacedAcceptation = Acceptation & { readonly file: string; readonly place: Place };

/**
 * What one file gives to a validation. It holds no text but the lines where findings start: all files are kept until the
 * last is read, and they may come from another thread.
 */
export type FileResult = {
  readonly file: string;
  /** The findings of form and schema, which nothing can accept. */
  readonly form: readonly Diagnostic[];
  readonly rules: readonly RuleFinding[];
  /** What the rules between fiches need; undefined when the file holds none, or not even its number is sound. */
  readonly facts: FicheFacts | undefined;
  readonly acceptations: readonly PlacedAcceptation[];
  /** The competencies that a file of lectures names. */
  readonly cited: readonly CitedCode[];
  readonly lines: ReadonlyMap<number, string>;
};

/** The result of a file that has no more than what is given, with the lines where its findings start. */
export const fileResult = (
  { file, lineAt }: YamlDocument,
  form: readonly Diagnostic[],
  { rules = [], facts, acceptations = [], cited = [] }: Partial<FileResult>,
): FileResult => {
  const starts = [...form, ...rules.map(({ finding }) => finding)].map(({ range }) => range.start.line);
  return { file, form, rules, facts, acceptations, cited, lines: new Map(starts.map((line) => [line, lineAt(line)])) };
};

/** The result of a file that could not be read. */
export const refusedFile = (finding: Diagnostic): FileResult => ({
  file: finding.file,
  form: [finding],
  rules: [],
  facts: undefined,
  acceptations: [],
  cited: [],
  lines: new Map(),
});
