import type { Diagnostic } from "../model/diagnostic.ts";
import type { Failed } from "../model/errors.ts";
import { check, oneOf } from "../model/options.ts";
import { safeLine } from "../text/safe.ts";
import { diagnosticsEn } from "./diagnostics.en.ts";
import { diagnosticsFr } from "./diagnostics.fr.ts";
import { failureSentence } from "./failure-sentence.ts";
import { failuresEn, reasonsEn } from "./failures.en.ts";
import { failuresFr, reasonsFr } from "./failures.fr.ts";

/** A language of the interface. Data and machine output have none. */
export type Language = "fr" | "en";

const sentences = {
  fr: { failures: failuresFr, reasons: reasonsFr, diagnostics: diagnosticsFr },
  en: { failures: failuresEn, reasons: reasonsEn, diagnostics: diagnosticsEn },
} as const;

/**
 * What a failure or a finding says, in one line, as `rncp` says it: control characters of what it quotes are shown.
 * @param language French by default
 * @throws failure `invalid-option-value` when the language is another one
 */
export const sentenceOf = (said: Diagnostic | Failed, language: Language = "fr"): string => {
  check("language", language, oneOf(Object.keys(sentences)));
  const { diagnostics, ...ofFailures } = sentences[language];
  return "severity" in said ? safeLine(diagnostics[said.code](said.args)) : failureSentence(said, ofFailures);
};
