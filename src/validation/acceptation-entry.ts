import type { DiagnosticCode } from "../model/diagnostic.ts";
import type { FileResult } from "./file-result.ts";
import { corpusRules } from "./rules/index.ts";

/** The fiche and the passage by which an acceptance names a finding. */
export type Passage = { readonly fiche: string; readonly extrait: string };

/** By which passage the first finding of a rule can be accepted; undefined when there is none. */
export const passageOf = (code: DiagnosticCode, results: readonly FileResult[]): Passage | undefined => {
  const passages = results.flatMap(({ rules, facts }) =>
    rules
      .filter(({ finding }) => finding.code === code)
      .map(({ subject }): Passage => ({ fiche: facts?.numero ?? "", extrait: subject })),
  );
  const corpus = results.flatMap(({ facts }) => facts ?? []);
  for (const { id, check } of corpusRules) {
    if (id === code) check(corpus, ({ numero }, _, subject) => passages.push({ fiche: numero, extrait: subject }), []);
  }
  return passages[0];
};
