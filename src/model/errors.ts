/** The exit codes of `rncp`: what a script may rely on. */
export const exitCodes = { done: 0, negative: 1, failed: 2 } as const;

/** One of them. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Why a command could not run, by kind; its sentence stands in messages/. */
export type FailureCode =
  | "unknown-command"
  | "unknown-option"
  | "option-before-command"
  | "missing-argument"
  | "missing-option"
  | "missing-option-value"
  | "excess-arguments"
  | "invalid-option-value"
  | "two-formats"
  | "not-in-format"
  | "force-without-output"
  | "options-conflict"
  | "only-competences"
  | "unknown-topic"
  | "unknown-fiche"
  | "ambiguous-fiche"
  | "missing-fiche"
  | "no-such-bloc"
  | "unknown-bloc"
  | "unknown-competence"
  | "unknown-section"
  | "unknown-schema"
  | "unknown-rule"
  | "missing-rule"
  | "unknown-field"
  | "field-twice"
  | "same-fiche"
  | "empty-query"
  | "function-words"
  | "only-exclusions"
  | "query-too-long"
  | "without-computation"
  | "only-for-two"
  | "page-for-two"
  | "no-fiche"
  | "no-such-path"
  | "no-folder"
  | "incomplete-export"
  | "unreadable"
  | "no-match"
  | "no-yaml-file"
  | "output-without-format"
  | "output-twice"
  | "no-such-folder"
  | "reports-on-stdout"
  | "fix-stdin"
  | "report-on-data"
  | "stdin-alone"
  | "file-exists"
  | "not-a-file"
  | "unwritable"
  | "installed-file"
  | "output-stopped"
  | "no-git"
  | "not-a-repository"
  | "unknown-revision"
  | "git-failed";

/**
 * A failure that the user can mend: its kind, and the words its sentence needs. The program says it in one sentence, with
 * exit code 2; from a function of the library, `message` is that sentence, in French.
 */
export type Failure = Error & {
  readonly code: FailureCode;
  readonly args: Readonly<Record<string, string>>;
};

/** What `message` says of a failure. The program writes the sentence itself, in a language it loads when needed. */
let messageOf = ({ code }: Pick<Failure, "code" | "args">): string => code;

/** From here on, the message of every failure is its sentence: for the library, which leaves writing it to its users. */
export const giveMessages = (sentence: typeof messageOf): void => {
  messageOf = sentence;
};

/** Makes a failure; `args` are the words its sentence needs. */
export const failure = (code: FailureCode, args: Failure["args"] = {}): Failure =>
  Object.assign(new Error(messageOf({ code, args })), { name: "Failure", code, args });

/** Whether a caught value is a failure of ours. */
export const isFailure = (error: unknown): error is Failure => error instanceof Error && error.name === "Failure";

/** The failure of a path that the system does not open. */
export const unopened = (path: string, error: unknown): Failure => {
  const reason = reasonOf(error);
  return reason === "ENOENT" ? failure("no-such-path", { path }) : failure("unreadable", { path, reason });
};

/** The code of a system error (`ENOENT`, `EACCES`…), or its sentence. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
};
