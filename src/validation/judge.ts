import { type DiagnosticCode, placed, sortDiagnostics } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import { accept, type FicheFinding, folderOf } from "./accept.ts";
import type { FileResult, PlacedAcceptation } from "./file-result.ts";
import type { CorpusRule } from "./rule.ts";
import { corpusRules } from "./rules/index.ts";

/** What a validation found, and the acceptances that were read for it. */
export type Judged = Findings & { readonly acceptations: readonly PlacedAcceptation[] };

/** Lines to show, by file and number. */
type Lines = Map<string, Map<number, string>>;

const keep = (lines: Lines, file: string, number: number, line: string): void => {
  const ofFile = lines.get(file) ?? new Map<number, string>();
  lines.set(file, ofFile.set(number, line));
};

/** The findings of the rules between fiches; their lines are added to those of the files. */
const between = (results: readonly FileResult[], lines: Lines): FicheFinding[] => {
  const corpus = results.flatMap(({ facts }) => facts ?? []);
  const cited = results.flatMap((result) => result.cited);
  const run = <Code extends DiagnosticCode>({ id: code, check }: CorpusRule<Code>): FicheFinding<Code>[] => {
    const found: FicheFinding<Code>[] = [];
    check(
      corpus,
      ({ file, numero }, { range, line }, subject, args) => {
        found.push({ finding: placed({ code, args }, file, range), subject, numero });
        keep(lines, file, range.start.line, line);
      },
      cited,
    );
    return found;
  };
  return corpusRules.flatMap((rule) => run(rule));
};

const isFaulty = ({ form }: FileResult): boolean => form.some(({ severity }) => severity === "error");

/** Rules that see the whole folder, or not enough. */
const betweenFiches: ReadonlySet<string> = new Set(corpusRules.map(({ id }) => id));

/** Rules whose findings come and go with the days: an acceptance of one of them need not always serve. */
const ofDays: ReadonlySet<string> = new Set(["enregistrement-proche", "enregistrement-echu", "date-order"]);

/** What can be said of the fiche of an acceptance: a fault in its file, or files left out, may hide what is accepted. */
const stateOf = (results: readonly FileResult[], whole: ReadonlySet<string>) => {
  const nameOf = (file: string, numero: string | undefined): string => `${folderOf(file)} ${numero}`;
  const read = new Set(results.flatMap((one) => (isFaulty(one) ? [] : nameOf(one.file, one.facts?.numero))));
  const inDoubt = new Set(results.flatMap((one) => (isFaulty(one) ? folderOf(one.file) : [])));
  return ({ file, fiche, regle }: PlacedAcceptation): "read" | "absent" | "unknown" => {
    const folder = folderOf(file);
    if (!whole.has(folder) && betweenFiches.has(regle)) return "unknown";
    if (read.has(nameOf(file, fiche))) return ofDays.has(regle) ? "unknown" : "read";
    return whole.has(folder) && !inDoubt.has(folder) ? "absent" : "unknown";
  };
};

/**
 * Joins what was found in each file with what only shows between them, and sets aside what is accepted: the same answer
 * in whatever order the files come.
 * @param whole the folders of which every file was read, as paths begin: what an acceptance names must be in them
 */
export const judge = (given: readonly FileResult[], whole: ReadonlySet<string> = new Set()): Judged => {
  const results = [...given].sort((a, b) => (a.file < b.file ? -1 : 1));
  const lines: Lines = new Map(results.map(({ file, lines }) => [file, new Map(lines)]));
  const within = results.flatMap(({ rules, facts }) =>
    rules.map((found) => ({ ...found, numero: facts?.numero ?? "" })),
  );
  const acceptations = results.flatMap((result) => result.acceptations);
  const { standing, accepted, ofAcceptations } = accept(
    [...within, ...between(results, lines)],
    acceptations,
    stateOf(results, whole),
  );
  for (const { finding, line } of ofAcceptations) keep(lines, finding.file, finding.range.start.line, line);
  return {
    findings: sortDiagnostics([
      ...results.flatMap(({ form }) => form),
      ...standing,
      ...ofAcceptations.map(({ finding }) => finding),
    ]),
    accepted: sortDiagnostics(accepted),
    acceptations,
    checked: results.map(({ file }) => file),
    lineOf: (file, line) => lines.get(file)?.get(line),
  };
};
