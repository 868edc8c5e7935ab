import type { Diagnostic, DiagnosticCode } from "../../model/diagnostic.ts";

/** A diagnostic whose place is still counted in UTF-16 units from the start of the text. */
export type Finding = {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  readonly args: Diagnostic["args"];
};

/** Makes a finding. */
export const finding = (
  code: DiagnosticCode,
  start: number,
  end: number = start + 1,
  args: Diagnostic["args"] = {},
): Finding => ({ code, start, end, args });
