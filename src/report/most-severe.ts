import type { Diagnostic, Severity } from "../model/diagnostic.ts";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** At most `limit` of these findings, the most severe and among equals the first ones, in the order given. */
export const mostSevere = <Finding extends Pick<Diagnostic, "severity">>(
  findings: readonly Finding[],
  limit: number,
): readonly Finding[] => {
  if (findings.length <= limit) return findings;
  const bySeverity = [...findings].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
  const kept = new Set(bySeverity.slice(0, limit));
  return findings.filter((finding) => kept.has(finding));
};
