import { type Given, type NoWords, wordsOf } from "./words.ts";

/** The exit codes of `rncp`: what a script may rely on. */
export const exitCodes = { done: 0, negative: 1, failed: 2, interrupted: 130 } as const;

/** One of them. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Why a command could not run, by kind, and the words that its sentence needs; the sentences stand in messages/. */
export type FailureArgs = {
  "unknown-command": { name: string; suggestion?: string | undefined };
  "unknown-option": { name: string; suggestion?: string | undefined; command?: string | undefined };
  "option-before-command": { name: string; command: string };
  "missing-argument": { name: string; command?: string | undefined };
  "missing-option": { name: string; command?: string | undefined };
  "missing-option-value": { name: string };
  "excess-arguments": { command: string };
  "invalid-option-value": { name: string; value: string; expected: string };
  "two-formats": { format: string };
  "not-in-format": { name: string; format: string; formats: string };
  "force-without-output": NoWords;
  "options-conflict": { name: string; other: string };
  "only-competences": { name: string; section: string };
  "unknown-topic": { name: string; topics: string };
  "unknown-fiche": { name: string; suggestion?: string | undefined };
  "ambiguous-fiche": { name: string; fiches: string };
  "missing-fiche": { name: string };
  "no-such-bloc": { name: string; fiches: string };
  "unknown-bloc": { name: string; fiche: string; blocs: string };
  "unknown-competence": { name: string; place: string; competences: string };
  "one-at-a-time": { names: string };
  "no-site": { fiche: string };
  "unknown-section": { name: string; sections: string };
  "unknown-schema": { name: string; schemas: string };
  "unknown-rule": { name: string; suggestion?: string | undefined };
  "missing-rule": NoWords;
  "unknown-field": { name: string; suggestion?: string | undefined; fields: string };
  "field-twice": { name: string };
  "same-fiche": { a: string; b: string; fiche: string };
  "empty-query": NoWords;
  "function-words": { name: string };
  "only-exclusions": { name: string };
  "query-too-long": { length: number; most: number };
  "without-computation": { name: string };
  "only-for-two": { name: string };
  "page-for-two": NoWords;
  "no-fiche": { folder: string };
  "no-such-path": { path: string };
  "no-folder": { example: string };
  "incomplete-export": { count: number };
  unreadable: { path: string; reason: string };
  "no-match": { pattern: string };
  "no-yaml-file": { path: string };
  "output-without-format": { path: string };
  "output-twice": { path: string };
  "no-such-folder": { folder: string };
  "reports-on-stdout": NoWords;
  "fix-stdin": NoWords;
  "report-on-data": { path: string };
  "stdin-alone": NoWords;
  "file-exists": { path: string };
  "import-xml": {
    path: string;
    line: number;
    column: number;
    problem: "syntax" | "doctype" | "depth" | "size" | "cut" | "number" | "title" | "twice";
    fiche?: string | undefined;
  };
  "import-zip": { path: string; problem: "broken" | "none" | "several" | "encrypted" | "link" | "bomb" };
  "import-encoding": { path: string; line: number; encoding: string };
  "import-forme": {
    path: string;
    forme: "csv" | "pdf" | "json" | "office" | "binaire" | "vide" | "page" | "html" | "sans-fiche" | "pas-un-export";
  };
  "import-absent": { path: string; fiches: string };
  "import-several": { path: string };
  "import-numero": { path: string };
  "import-intitule": { path: string; numero: string };
  "no-library": NoWords;
  "answer-too-long": { kilobytes: number; most: number };
  "unknown-tool": { name: string; tools: string };
  "no-registre": { path: string };
  "bad-registre": { path: string; problem: "foreign" | "older" | "newer" | "damaged" };
  "no-sqlite": NoWords;
  "registre-whole": NoWords;
  "registre-shrunk": { repertoire: string; before: number; now: number };
  "no-terminal": NoWords;
  "bad-sheet": { path: string; reason: string | undefined };
  "other-sheet": { path: string; there: string; asked: string };
  "add-nothing": { path: string };
  "not-in-library": { name: string; folder: string };
  "unusable-fiche": { path: string };
  "other-fiche": { path: string; there: string; numero: string };
  "not-a-file": { path: string };
  unwritable: { path: string; reason: string };
  "installed-file": { path: string };
  "output-stopped": { reason: string };
  "no-git": NoWords;
  "not-a-repository": { folder: string };
  "unknown-revision": { name: string; shallow: boolean };
  "git-failed": { reason: string };
};

/** The stable name of a kind of failure. */
export type FailureCode = keyof FailureArgs;

/** What could not be done, and the words of its sentence. */
export type Failed<Code extends FailureCode = FailureCode> = {
  readonly [One in Code]: { readonly code: One; readonly args: Readonly<FailureArgs[One]> };
}[Code];

/**
 * A failure that the user can mend: its kind, and the words its sentence needs. The program says it in one sentence, with
 * exit code 2; from a function of the library, `message` is that sentence, in French.
 */
export type Failure<Code extends FailureCode = FailureCode> = Error & Failed<Code>;

/** What `message` says of a failure. The program writes the sentence itself, in a language it loads when needed. */
let messageOf = <Code extends FailureCode>({ code }: Failed<Code>): string => code;

/** From here on, the message of every failure is its sentence: for the library, which leaves writing it to its users. */
export const giveMessages = (sentence: typeof messageOf): void => {
  messageOf = sentence;
};

/** Makes a failure with the words its sentence needs. */
export const failure = <Code extends FailureCode>(code: Code, ...given: Given<FailureArgs[Code]>): Failure<Code> => {
  const failed: Failed<Code> = { code, args: wordsOf<FailureArgs[Code]>(given) };
  return Object.assign(new Error(messageOf(failed)), { name: "Failure" }, failed);
};

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
