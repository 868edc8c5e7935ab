import type { Messages } from "../messages/fr.ts";
import { countFindings, type Findings } from "../model/findings.ts";

/** A line without data that says how a validation went: all files valid, or how many findings of each kind there are. */
export const verdict = (found: Findings, { validate, report }: Messages): string => {
  const counts = countFindings(found);
  const { error, warning, info, accepted, files } = counts;
  return error + warning + info + accepted === 0 ? validate.clean(files, accepted) : report.verdict(counts);
};
