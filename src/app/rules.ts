import type { DiagnosticCode } from "../model/diagnostic.ts";
import type { RulesOutput } from "../model/sorties.generated.ts";
import { catalogue } from "../validation/catalogue.ts";

/** What each rule demands and why, in one language. */
type RuleTexts = Readonly<Record<DiagnosticCode, { readonly title: string; readonly why: string }>>;

/** The rules of a validation, in their order. */
export const rules = (texts: RuleTexts): RulesOutput => {
  const items = catalogue().map(({ code, severity, kind }) => ({
    code,
    severity,
    kind,
    title: texts[code].title,
    why: texts[code].why,
  }));
  return { schemaVersion: 2, total: items.length, items };
};
