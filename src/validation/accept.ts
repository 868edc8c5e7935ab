import { dirname, normalize } from "node:path";
import { type Diagnostic, type DiagnosticCode, diagnostic } from "../model/diagnostic.ts";
import type { AcceptedFinding } from "../model/findings.ts";
import type { PlacedAcceptation } from "./file-result.ts";
import type { RuleFinding } from "./run-rules.ts";

/** A finding of a rule and the fiche it is about. */
export type FicheFinding<Code extends DiagnosticCode = DiagnosticCode> = RuleFinding<Code> & {
  readonly numero: string;
};

/** The findings that stand, those accepted, and what is wrong with the acceptances. */
export type Sorted = {
  readonly standing: readonly Diagnostic[];
  readonly accepted: readonly AcceptedFinding[];
  readonly ofAcceptations: readonly { readonly finding: Diagnostic; readonly line: string }[];
};

/** The folder of a file, however its path is spelt. */
export const folderOf = (file: string): string => dirname(normalize(file));

/** Whether two pieces of a text have a character in common, somewhere they both stand. */
const overlap = (text: string, a: string, b: string): boolean => {
  for (let at = text.indexOf(a); at !== -1; at = text.indexOf(a, at + 1)) {
    const near = text.indexOf(b, Math.max(0, at - b.length + 1));
    if (near !== -1 && near < at + a.length) return true;
  }
  return false;
};

const covers = (one: PlacedAcceptation, { finding, numero, subject, piece }: FicheFinding): boolean =>
  one.regle === finding.code &&
  one.fiche === numero &&
  folderOf(one.file) === folderOf(finding.file) &&
  overlap(subject, one.extrait.normalize("NFC"), piece ?? subject);

/**
 * Sets aside the findings that an acceptance of their folder names by fiche, rule and passage. An acceptance that fits
 * several texts covers none of them, and one that fits nothing is a finding itself, unless its fiche was not read.
 * @param state whether the fiche of an acceptance was read and judged whole, is not there, or neither can be said
 */
export const accept = (
  found: readonly FicheFinding[],
  acceptations: readonly PlacedAcceptation[],
  state: (acceptation: PlacedAcceptation) => "read" | "absent" | "unknown",
): Sorted => {
  const reasons = new Map<FicheFinding, string>();
  const ofAcceptations: Sorted["ofAcceptations"][number][] = [];
  for (const one of acceptations) {
    const { file, place, fiche, regle, extrait, raison } = one;
    const covered = found.filter((finding) => covers(one, finding));
    const texts = new Set(covered.map(({ subject, piece = "" }) => `${piece}\n${subject}`)).size;
    const words = { fiche, regle, extrait, texts };
    const tell = (finding: Diagnostic) => ofAcceptations.push({ finding, line: place.line });
    const problem = state(one);
    if (texts > 1) tell(diagnostic("acceptation-ambiguous", file, place.range, words));
    else if (texts === 1) for (const finding of covered) reasons.set(finding, raison);
    else if (problem !== "unknown") tell(diagnostic("acceptation-unused", file, place.range, { ...words, problem }));
  }
  const accepted = found.flatMap((one) => {
    const reason = reasons.get(one);
    return reason === undefined ? [] : [{ ...one.finding, reason }];
  });
  const standing = found.filter((one) => !reasons.has(one)).map(({ finding }) => finding);
  return { standing, accepted, ofAcceptations };
};
