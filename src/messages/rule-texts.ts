import type { DiagnosticArgs, DiagnosticCode, Told } from "../model/diagnostic.ts";

/**
 * What each rule demands, without a full stop, why it matters to those who read the data, and what its findings say, in one
 * language.
 */
export type RuleTexts = {
  readonly [Code in DiagnosticCode]: {
    readonly title: string;
    readonly why: string;
    readonly sentence: (args: DiagnosticArgs[Code]) => string;
  };
};

/** What a finding says, in the language of these texts. */
export const findingSentence = <Code extends DiagnosticCode>({ code, args }: Told<Code>, texts: RuleTexts): string =>
  texts[code].sentence(args);
