import type { YamlDocument } from "../corpus/yaml-document.ts";
import type { Lectures } from "../model/correspondances.generated.ts";
import { type Diagnostic, diagnostic, type Path } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import { eachText } from "./facts.ts";
import { narrow } from "./narrow.ts";
import type { FicheRule, Spot, TextRule } from "./rule.ts";
import { lecturesRules, lexiqueRules } from "./rules/index.ts";
import { valueAt } from "./schema/paths.ts";
import type { SoundFiche } from "./sound.ts";

/**
 * A finding of a rule, and the value it is about, as text: what an acceptance quotes. `piece` is the passage at fault, where
 * a text may have several.
 */
export type RuleFinding = { readonly finding: Diagnostic; readonly subject: string; readonly piece?: string };

/** A text as it is; any other value with its path, for the same number may stand in many places. */
const subjectOf = (value: unknown, path: Path): string =>
  typeof value === "string" ? value : `${path.join(".")}: ${JSON.stringify(value)}`;

type Tell = (id: Diagnostic["code"], path: Path, args: Diagnostic["args"], spot?: Spot, passage?: string) => void;

/** Gathers the findings of rules on a value of a document, each at the place of what is at fault. */
const findingsOf = (document: YamlDocument, value: unknown): { found: RuleFinding[]; tell: Tell } => {
  const found: RuleFinding[] = [];
  const tell: Tell = (id, path, args, { part, piece } = {}, passage) => {
    const range = document.rangeOf(path, part ?? "value");
    const place = piece === undefined ? range : narrow(range, piece, document);
    found.push({
      finding: diagnostic(id, document.file, place, args),
      subject: subjectOf(valueAt(value, path), path),
      ...(passage === undefined ? {} : { piece: passage }),
    });
  };
  return { found, tell };
};

/** The path in the file of a path in a list of which only some entries were kept, by their ranks. */
const inFile =
  (ranks: readonly number[]) =>
  ([key, place, ...rest]: Path): Path =>
    key === undefined ? [] : typeof place === "number" ? [key, ranks[place] ?? place, ...rest] : [key, ...rest];

/**
 * The findings of the rules on the entries of a lexicon that follow its schema.
 * @param ranks those of the entries in the file
 */
export const runLexiqueRules = (document: YamlDocument, lexique: Lexique, ranks: readonly number[]): RuleFinding[] => {
  const { found, tell } = findingsOf(document, document.value);
  const at = inFile(ranks);
  for (const { id, check } of lexiqueRules) check(lexique, (path, args, spot) => tell(id, at(path), args, spot));
  return found;
};

/**
 * The findings of the rules on the readings that follow their schema.
 * @param ranks those of the readings in the file
 */
export const runLecturesRules = (
  document: YamlDocument,
  lectures: Lectures,
  ranks: readonly number[],
): RuleFinding[] => {
  const { found, tell } = findingsOf(document, document.value);
  const at = inFile(ranks);
  for (const { id, check } of lecturesRules) {
    check(lectures, (path, args, spot) => tell(id, at(path), args, spot), document.file);
  }
  return found;
};

/** The findings of these rules on the sound fields of a fiche. */
export const runRules = (
  document: YamlDocument,
  { fields, isSound }: SoundFiche,
  rules: { readonly fiche: readonly FicheRule[]; readonly text: readonly TextRule[] },
  today: string | undefined,
): RuleFinding[] => {
  const { found, tell } = findingsOf(document, fields);
  for (const { id, reads, check } of rules.fiche) {
    if (reads.every(isSound)) check(fields as Fiche, (path, args, spot) => tell(id, path, args, spot), today);
  }
  const textRules = document.text.includes("\\")
    ? rules.text
    : rules.text.filter(({ signs }) => signs.test(document.text));
  if (textRules.length === 0) return found;
  eachText(fields, (text, path) => {
    for (const { id, check } of textRules) check(text, (args, piece) => tell(id, path, args, { piece }, piece));
  });
  return found;
};
