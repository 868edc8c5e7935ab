import type { YamlDocument } from "../corpus/yaml-document.ts";
import { type Diagnostic, type DiagnosticCode, type Path, placed } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { eachText } from "./facts.ts";
import { narrow } from "./narrow.ts";
import type { FicheRule, ListRule, Report, TextRule } from "./rule.ts";
import { valueAt } from "./schema/paths.ts";
import type { SoundFiche } from "./sound.ts";

/**
 * A finding of a rule, and the value it is about, as text: what an acceptance quotes. `piece` is the passage at fault, where
 * a text may have several.
 */
export type RuleFinding<Code extends DiagnosticCode = DiagnosticCode> = {
  readonly finding: Diagnostic<Code>;
  readonly subject: string;
  readonly piece?: string;
};

/** A text as it is; any other value with its path, for the same number may stand in many places. */
const subjectOf = (value: unknown, path: Path): string =>
  typeof value === "string" ? value : `${path.join(".")}: ${JSON.stringify(value)}`;

/** A document, its value as far as rules see it, and the path in the file of a path in what a rule was given. */
type Ground = { readonly document: YamlDocument; readonly value: unknown; readonly inFile: (path: Path) => Path };

/** The findings that a rule reports on a value of a document, each at the place of what is at fault. */
const reported = <Code extends DiagnosticCode>(
  code: Code,
  { document, value, inFile }: Ground,
  run: (report: Report<Code>) => void,
): RuleFinding<Code>[] => {
  const found: RuleFinding<Code>[] = [];
  run((given, args, { part = "value", piece, isPassage } = {}) => {
    const path = inFile(given);
    const range = document.rangeOf(path, part);
    const place = piece === undefined ? range : narrow(range, piece, document);
    found.push({
      finding: placed({ code, args }, document.file, place),
      subject: subjectOf(valueAt(value, path), path),
      ...(isPassage === true && piece !== undefined ? { piece } : {}),
    });
  });
  return found;
};

/** The path in the file of a path in a list of which only some entries were kept, by their ranks. */
const inList =
  (ranks: readonly number[]) =>
  ([key, place, ...rest]: Path): Path =>
    key === undefined ? [] : typeof place === "number" ? [key, ranks[place] ?? place, ...rest] : [key, ...rest];

/**
 * The findings of these rules on the entries of a list that follow its schema.
 * @param ranks those of the entries in the file
 */
export const runListRules = <List>(
  rules: readonly ListRule<string, List>[],
  document: YamlDocument,
  list: List,
  ranks: readonly number[],
): RuleFinding[] => {
  const ground = { document, value: document.value, inFile: inList(ranks) };
  const run = <Code extends DiagnosticCode>({ id, check }: ListRule<string, List, Code>) =>
    reported(id, ground, (report) => check(list, report, document.file));
  return rules.flatMap((rule) => run(rule));
};

/** The findings of these rules on the sound fields of a fiche. */
export const runRules = (
  document: YamlDocument,
  { fields, isSound }: SoundFiche,
  rules: { readonly fiche: readonly FicheRule[]; readonly text: readonly TextRule[] },
  today: string | undefined,
): RuleFinding[] => {
  const ground = { document, value: fields, inFile: (path: Path) => path };
  const run = <Code extends DiagnosticCode>({ id, check }: FicheRule<Code>) =>
    reported(id, ground, (report) => check(fields as Fiche, report, today));
  const found: RuleFinding[] = rules.fiche.flatMap((rule) => (rule.reads.every(isSound) ? run(rule) : []));
  const textRules = document.text.includes("\\")
    ? rules.text
    : rules.text.filter(({ signs }) => signs.test(document.text));
  if (textRules.length === 0) return found;
  const runText = <Code extends DiagnosticCode>({ id, check }: TextRule<Code>, text: string, path: Path) =>
    reported(id, ground, (report) => check(text, (args, piece) => report(path, args, { piece, isPassage: true })));
  eachText(fields, (text, path) => {
    for (const rule of textRules) found.push(...runText(rule, text, path));
  });
  return found;
};
