import { readYaml } from "../../src/corpus/yaml-document.ts";
import type { DiagnosticArgs, DiagnosticCode } from "../../src/model/diagnostic.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import type { Findings } from "../../src/model/findings.ts";
import { judge } from "../../src/validation/judge.ts";
import type { Example, FicheRule } from "../../src/validation/rule.ts";
import { validateDocument } from "../../src/validation/validate-document.ts";
import { filesOf } from "./examples.ts";

/** The day of the tests, when there is one. */
export const today = "2026-11-22";

/** What rules say of these fields of a fiche: `path words`, the words being chosen from those of the sentence; null is no day. */
export const told = <Code extends DiagnosticCode>(
  rules: FicheRule<Code> | readonly FicheRule<Code>[],
  fields: Partial<Fiche>,
  words: (args: DiagnosticArgs[Code]) => unknown,
  day: string | null = today,
): string[] => {
  const found: string[] = [];
  for (const { check } of [rules].flat())
    check(fields as Fiche, (path, args) => found.push(`${path.join(".")} ${words(args)}`), day ?? undefined);
  return found;
};

/** What a validation of these files finds, each being the small valid fiche with other fields. */
export const validateExample = (example: Example, whole: readonly string[] = []): Findings =>
  judge(
    filesOf(example).map(({ file, text }) => validateDocument(readYaml(new TextEncoder().encode(text), file), today)),
    new Set(whole),
  );

/** Findings of one kind as `file:line sentence words`. */
export const foundIn = <Code extends DiagnosticCode>(
  example: Example,
  code: Code,
  words: (args: DiagnosticArgs[Code]) => unknown,
): string[] =>
  validateExample(example)
    .findings.filter((one) => one.code === code)
    .map(({ file, range, args }) => `${file}:${range.start.line} ${words(args as DiagnosticArgs[Code])}`);
