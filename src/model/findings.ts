import type { Diagnostic } from "./diagnostic.ts";

/** A finding that the data accepts, because it is true of the official text, and why. */
export type AcceptedFinding = Diagnostic & { readonly reason: string };

/** What a validation found in a set of files. */
export type Findings = {
  /** The findings that stand, in the order of `sortDiagnostics`. */
  readonly findings: readonly Diagnostic[];
  /** Those that an acceptance sets aside, in the same order: told to machines, only counted for people. */
  readonly accepted: readonly AcceptedFinding[];
  /** Number of files read or refused. */
  readonly files: number;
  /** The text of the line where a finding starts, without its end; undefined for other lines and unreadable files. */
  readonly lineOf: (file: string, line: number) => string | undefined;
};
