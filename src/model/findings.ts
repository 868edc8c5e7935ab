import type { Diagnostic, Severity } from "./diagnostic.ts";

/** A finding that the data accepts, because it is true of the official text, and why. */
export type AcceptedFinding = Diagnostic & { readonly reason: string };

/** What a validation found in a set of files. */
export type Findings = {
  /** The findings that stand, in the order of `sortDiagnostics`. */
  readonly findings: readonly Diagnostic[];
  /** Those that an acceptance sets aside, in the same order: told to programs, only counted for people. */
  readonly accepted: readonly AcceptedFinding[];
  /** How many findings stand that a quiet run leaves out of `findings`. */
  readonly hidden?: Readonly<Record<"warning" | "info", number>>;
  /** The files read or refused, each once, in the order of `compareCodeUnits`; every finding is in one. */
  readonly checked: readonly string[];
  /** The text of the line where a finding starts, without its end; undefined for other lines and unreadable files. */
  readonly lineOf: (file: string, line: number) => string | undefined;
};

/** How many findings stand, per severity, how many are accepted, and how many files were read or refused. */
export type FindingCounts = Readonly<Record<Severity | "accepted" | "files", number>>;

/** Counts what a validation found. */
export const countFindings = ({ findings, accepted, checked, hidden }: Findings): FindingCounts => {
  const counts = { error: 0, warning: 0, info: 0, ...hidden, accepted: accepted.length, files: checked.length };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
