import type { YamlDocument } from "../corpus/yaml-document.ts";
import { type Diagnostic, diagnostic, sortDiagnostics } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { ficheRules } from "./rules/index.ts";
import { checkSchema } from "./schema.ts";

const checkRules = (document: YamlDocument): Diagnostic[] =>
  ficheRules.flatMap(({ id, check }) => {
    const found: Diagnostic[] = [];
    check(document.value as Fiche, (path, args) => {
      found.push(diagnostic(id, document.file, document.rangeOf(path, "value"), args));
    });
    return found;
  });

/**
 * All findings of one fiche, in the order of its text: those of its form, then, if it could be read, those of the
 * schema, and if the schema accepts it, those of the rules. Without an error among them, the value is a `Fiche`.
 */
export const validateFiche = (document: YamlDocument): Diagnostic[] => {
  const form = document.diagnostics;
  if (document.value === undefined) return sortDiagnostics(form);
  const schema = checkSchema(document);
  const rules = schema.length > 0 ? [] : checkRules(document);
  return sortDiagnostics([...form, ...schema, ...rules]);
};
