import type { Lectures } from "../model/correspondances.generated.ts";
import type { DiagnosticArgs, DiagnosticCode, Path } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { FicheFacts, Place } from "./facts.ts";

/** Files of an example by name; each holds the keys that matter, those of a small valid fiche (examples.ts) being understood. */
export type Example = Readonly<Record<string, string>>;

/** What every rule tells of itself. */
export type Described<Code extends DiagnosticCode = DiagnosticCode> = {
  /** The code of its findings, which names its sentences in messages/. */
  readonly id: Code;
  /** What breaks the rule, and the same data in order. */
  readonly examples: { readonly bad: Example; readonly good: Example };
};

/** Where in a value a finding stands. */
export type Spot = {
  /** The key when it is at fault; by default the value. */
  readonly part?: "key" | "value";
  /** The piece of the text at fault, as written: the finding then stands there, not where the text begins. */
  readonly piece?: string;
  /** Whether an acceptance has to quote that piece, for the text may have others. */
  readonly isPassage?: boolean;
};

/** The spot where a text begins: its first word, not the sign that opens it in the file. */
export const atStart = (text: string): Spot => ({ piece: /\S{1,40}/.exec(text)?.[0] ?? text });

/** Tells one finding of a rule: the path of the value at fault, and the words its sentence needs. */
export type Report<Code extends DiagnosticCode> = (path: Path, args: DiagnosticArgs[Code], spot?: Spot) => void;

/** What the schema cannot say of one fiche. */
export type FicheRule<Code extends DiagnosticCode = DiagnosticCode> = {
  readonly [One in Code]: Described<One> & {
    readonly scope: "fiche";
    /** The fields it looks at: it is left out when one of them breaks the schema. */
    readonly reads: readonly (keyof Fiche)[];
    /** `today` is AAAA-MM-JJ; undefined when the run has no day, and nothing may then depend on it. */
    readonly check: (fiche: Fiche, report: Report<One>, today: string | undefined) => void;
  };
}[Code];

/** What holds of every text of a fiche, wherever it stands. */
export type TextRule<Code extends DiagnosticCode = DiagnosticCode> = {
  readonly [One in Code]: Described<One> & {
    readonly scope: "text";
    /** What the source of a file without escapes holds, if any of its texts breaks the rule: most files do not. */
    readonly signs: RegExp;
    readonly check: (text: string, report: (args: DiagnosticArgs[One], piece: string) => void) => void;
  };
}[Code];

/** Tells one finding of a rule for several fiches. `subject` is the value at fault, as text. */
export type CorpusReport<Code extends DiagnosticCode> = (
  facts: Pick<FicheFacts, "file" | "numero">,
  place: Place,
  subject: string,
  args: DiagnosticArgs[Code],
) => void;

/** A competency that a lecture names, and the words of its statement that it quotes. */
export type CitedCode = {
  readonly file: string;
  readonly code: string;
  readonly place: Place;
  readonly mots: { readonly texte: string; readonly place: Place } | undefined;
};

/** What holds between fiches, or between a fiche and its file. */
export type CorpusRule<Code extends DiagnosticCode = DiagnosticCode> = {
  readonly [One in Code]: Described<One> & {
    readonly scope: "corpus";
    readonly check: (corpus: readonly FicheFacts[], report: CorpusReport<One>, cited: readonly CitedCode[]) => void;
  };
}[Code];

/** What the schema cannot say of a file that is a list of entries; `path` is that of the file. */
export type ListRule<Scope, List, Code extends DiagnosticCode = DiagnosticCode> = {
  readonly [One in Code]: Described<One> & {
    readonly scope: Scope;
    readonly check: (list: List, report: Report<One>, path: string) => void;
  };
}[Code];

/** What the schema cannot say of the lexicon. */
export type LexiqueRule = ListRule<"lexique", Lexique>;

/** What the schema cannot say of a file of lectures. */
export type LecturesRule = ListRule<"lectures", Lectures>;

/** A rule of the domain: one small object in its own file. */
export type Rule = FicheRule | TextRule | CorpusRule | LexiqueRule | LecturesRule;

/** Makes a rule for one fiche, which sees nothing but the fields that it names. */
export const ficheRule = <Code extends DiagnosticCode, Field extends keyof Fiche>(
  rule: Described<Code> & {
    readonly reads: readonly Field[];
    readonly check: (fiche: Pick<Fiche, Field>, report: Report<Code>, today: string | undefined) => void;
  },
): FicheRule<Code> => ({ ...rule, scope: "fiche" });
