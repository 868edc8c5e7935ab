import type { DiagnosticArgs, DiagnosticCode, Told } from "../../model/diagnostic.ts";
import { type Given, wordsOf } from "../../model/words.ts";

/** A diagnostic whose place is still counted in UTF-16 units from the start of the text. */
export type Finding<Code extends DiagnosticCode = DiagnosticCode> = Told<Code> & {
  readonly start: number;
  readonly end: number;
};

/** Makes a finding. */
export const finding = <Code extends DiagnosticCode>(
  code: Code,
  start: number,
  end: number = start + 1,
  ...given: Given<DiagnosticArgs[Code]>
): Finding<Code> => ({ code, start, end, args: wordsOf(given) });
