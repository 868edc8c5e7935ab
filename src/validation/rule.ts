import type { Diagnostic, DiagnosticCode, Path } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";

/** Tells one finding of a rule: the path of the value at fault, and the words its sentence needs. */
export type Report = (path: Path, args: Diagnostic["args"]) => void;

/** What the schema cannot say of one fiche. Its id is the code of its findings, and names its sentence in messages/. */
export type Rule = {
  readonly id: DiagnosticCode;
  /** Called with a fiche that its schema accepts. */
  readonly check: (fiche: Fiche, report: Report) => void;
};
