import type { Diagnostic } from "../model/diagnostic.ts";
import type { Failed } from "../model/errors.ts";
import { check, oneOf } from "../model/options.ts";
import { safeLine } from "../text/safe.ts";
import { failureSentence } from "./failure-sentence.ts";
import { failuresEn, reasonsEn } from "./failures.en.ts";
import { failuresFr, reasonsFr } from "./failures.fr.ts";
import { findingSentence } from "./rule-texts.ts";
import { rulesEn } from "./rules.en.ts";
import { rulesFr } from "./rules.fr.ts";

/** A language of the interface. Data and what is for programs have none. */
export type Language = "fr" | "en";

const sentences = {
  fr: { failures: failuresFr, reasons: reasonsFr, rules: rulesFr },
  en: { failures: failuresEn, reasons: reasonsEn, rules: rulesEn },
} as const;

/**
 * What a failure or a finding says, in one line, as `rncp` says it: control characters of what it quotes are shown.
 * @param language French by default
 * @throws failure `invalid-option-value` when the language is another one
 */
export const sentenceOf = (said: Diagnostic | Failed, language: Language = "fr"): string => {
  check("language", language, oneOf(Object.keys(sentences)));
  const { rules, ...ofFailures } = sentences[language];
  return "severity" in said ? safeLine(findingSentence(said, rules)) : failureSentence(said, ofFailures);
};
