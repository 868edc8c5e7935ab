import { type DiagnosticCode, kinds, type Severity } from "../model/diagnostic.ts";
import { isAcceptable } from "./acceptable.ts";
import { type FormCode, formExamples } from "./form-examples.ts";
import type { Described, Rule } from "./rule.ts";
import { corpusRules, ficheRules, lecturesRules, lexiqueRules, textRules } from "./rules/index.ts";

/** What a rule looks at, from the file to what stands between fiches, in the order of a validation. */
export const ruleKinds = [
  "file",
  "yaml",
  "schema",
  "fiche",
  "text",
  "corpus",
  "lexique",
  "lectures",
  "acceptations",
  "registre",
] as const;

/** One of them. */
export type RuleKind = (typeof ruleKinds)[number];

/** A rule as it is told to people: what it looks at, and examples where a text can show any. */
export type CatalogueEntry = {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly kind: RuleKind;
  readonly acceptable: boolean;
  readonly examples: Described["examples"] | undefined;
};

const formKind = (code: DiagnosticCode): RuleKind => {
  const [start] = code.split("-");
  if (start === "text") return "yaml";
  if (start === "acceptation") return "acceptations";
  return start === "file" || start === "schema" || start === "registre" ? start : "yaml";
};

const rules: ReadonlyMap<DiagnosticCode, Rule> = new Map(
  [...ficheRules, ...textRules, ...corpusRules, ...lexiqueRules, ...lecturesRules].map((rule) => [rule.id, rule]),
);

const entryOf = (code: DiagnosticCode): CatalogueEntry => {
  const rule = rules.get(code);
  return {
    code,
    severity: kinds[code].severity,
    kind: rule?.scope ?? formKind(code),
    acceptable: isAcceptable(code),
    examples: rule?.examples ?? formExamples[code as FormCode],
  };
};

/** Everything that a validation can find, kind after kind, in the order in which the codes are declared. */
export const catalogue = (): readonly CatalogueEntry[] => {
  const entries = (Object.keys(kinds) as DiagnosticCode[]).map(entryOf);
  return ruleKinds.flatMap((wanted) => entries.filter(({ kind }) => kind === wanted));
};
