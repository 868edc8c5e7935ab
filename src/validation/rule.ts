import type { Lectures } from "../model/correspondances.generated.ts";
import type { Diagnostic, DiagnosticCode, Path } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { FicheFacts, Place } from "./facts.ts";

/** Files of an example by name; each holds the keys that matter, those of a small valid fiche (examples.ts) being understood. */
export type Example = Readonly<Record<string, string>>;

/** What every rule tells of itself. */
export type Described = {
  /** The code of its findings, which names its sentences in messages/. */
  readonly id: DiagnosticCode;
  /** What breaks the rule, and the same data in order. */
  readonly examples: { readonly bad: Example; readonly good: Example };
};

/** Where in a value a finding stands. */
export type Spot = {
  /** The key when it is at fault; by default the value. */
  readonly part?: "key" | "value";
  /** The piece of the text at fault, as written: the finding then stands there, not where the text begins. */
  readonly piece?: string;
};

/** The spot where a text begins: its first word, not the sign that opens it in the file. */
export const atStart = (text: string): Spot => ({ piece: /\S{1,40}/.exec(text)?.[0] ?? text });

/** Tells one finding of a rule: the path of the value at fault, and the words its sentence needs. */
export type Report = (path: Path, args: Diagnostic["args"], spot?: Spot) => void;

/** What the schema cannot say of one fiche. */
export type FicheRule = Described & {
  readonly scope: "fiche";
  /** The fields it looks at: it is left out when one of them breaks the schema. */
  readonly reads: readonly (keyof Fiche)[];
  /** `today` is AAAA-MM-JJ; undefined when the run has no day, and nothing may then depend on it. */
  readonly check: (fiche: Fiche, report: Report, today: string | undefined) => void;
};

/** What holds of every text of a fiche, wherever it stands. */
export type TextRule = Described & {
  readonly scope: "text";
  /** What the source of a file without escapes holds, if any of its texts breaks the rule: most files do not. */
  readonly signs: RegExp;
  readonly check: (text: string, report: (args: Diagnostic["args"], piece: string) => void) => void;
};

/** Tells one finding of a rule for several fiches. `subject` is the value at fault, as text. */
export type CorpusReport = (
  facts: Pick<FicheFacts, "file" | "numero">,
  place: Place,
  subject: string,
  args: Diagnostic["args"],
) => void;

/** A competency that a reading names. */
export type CitedCode = { readonly file: string; readonly code: string; readonly place: Place };

/** What holds between fiches, or between a fiche and its file. */
export type CorpusRule = Described & {
  readonly scope: "corpus";
  readonly check: (corpus: readonly FicheFacts[], report: CorpusReport, cited: readonly CitedCode[]) => void;
};

/** What the schema cannot say of the lexicon. */
export type LexiqueRule = Described & {
  readonly scope: "lexique";
  readonly check: (lexique: Lexique, report: Report) => void;
};

/** What the schema cannot say of a file of readings; `path` is that of the file. */
export type LecturesRule = Described & {
  readonly scope: "lectures";
  readonly check: (lectures: Lectures, report: Report, path: string) => void;
};

/** A rule of the domain: one small object in its own file. */
export type Rule = FicheRule | TextRule | CorpusRule | LexiqueRule | LecturesRule;

/** Makes a rule for one fiche, which sees nothing but the fields that it names. */
export const ficheRule = <Field extends keyof Fiche>(
  rule: Described & {
    readonly reads: readonly Field[];
    readonly check: (fiche: Pick<Fiche, Field>, report: Report, today: string | undefined) => void;
  },
): FicheRule => ({ ...rule, scope: "fiche" });
