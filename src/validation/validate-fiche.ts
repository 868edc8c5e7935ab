import type { YamlDocument } from "../corpus/yaml-document.ts";
import { type Diagnostic, sortDiagnostics } from "../model/diagnostic.ts";
import { check, day } from "../model/options.ts";
import { validateDocument } from "./validate-document.ts";

/**
 * All findings of one fiche, in the order of its text: those of its form, of the schema, and of the rules that look at
 * one fiche alone. Without an error among them, the value is a `Fiche`. Acceptances do not count here.
 * @param today AAAA-MM-JJ, for the rules on deadlines; without it they are left out
 * @throws failure `invalid-option-value` when it is no day
 */
export const validateFiche = (document: YamlDocument, today?: string): Diagnostic[] => {
  if (today !== undefined) check("today", today, day);
  const { form, rules } = validateDocument(document, today);
  return sortDiagnostics([...form, ...rules.map(({ finding }) => finding)]);
};
