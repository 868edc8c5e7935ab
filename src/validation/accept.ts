import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import type { AcceptedFinding } from "../model/findings.ts";
import type { RuleFinding } from "./run-rules.ts";
import type { PlacedAcceptation } from "./validate-document.ts";

/** A finding of a rule and the fiche it is about. */
export type FicheFinding = RuleFinding & { readonly numero: string };

/** The findings that stand, those accepted, and what is wrong with the acceptances. */
export type Sorted = {
  readonly standing: readonly Diagnostic[];
  readonly accepted: readonly AcceptedFinding[];
  readonly ofAcceptations: readonly { readonly finding: Diagnostic; readonly line: string }[];
};

/** The folder of a file, as its path begins. */
export const folderOf = (file: string): string => file.replace(/[^\\/]*$/, "");

const covers = (one: PlacedAcceptation, { finding, numero, subject }: FicheFinding): boolean =>
  one.regle === finding.code &&
  one.fiche === numero &&
  folderOf(one.file) === folderOf(finding.file) &&
  subject.includes(one.extrait.normalize("NFC"));

/**
 * Sets aside the findings that an acceptance of their folder names by fiche, rule and passage. An acceptance that fits
 * several texts covers none of them, and one that fits nothing is a finding itself, unless its fiche was not read.
 * @param isRead whether a fiche was read in a folder, or would have been if it existed
 */
export const accept = (
  found: readonly FicheFinding[],
  acceptations: readonly PlacedAcceptation[],
  isRead: (folder: string, fiche: string) => boolean,
): Sorted => {
  const reasons = new Map<FicheFinding, string>();
  const ofAcceptations: Sorted["ofAcceptations"][number][] = [];
  for (const one of acceptations) {
    const { file, place, fiche, regle, extrait, raison } = one;
    const covered = found.filter((finding) => covers(one, finding));
    const texts = new Set(covered.map(({ subject }) => subject)).size;
    const tell = (code: "acceptation-unused" | "acceptation-ambiguous") =>
      ofAcceptations.push({
        finding: diagnostic(code, file, place.range, { fiche, regle, extrait, texts }),
        line: place.line,
      });
    if (texts > 1) tell("acceptation-ambiguous");
    else if (texts === 1) for (const finding of covered) reasons.set(finding, raison);
    else if (isRead(folderOf(file), fiche)) tell("acceptation-unused");
  }
  const accepted = found.flatMap((one) => {
    const reason = reasons.get(one);
    return reason === undefined ? [] : [{ ...one.finding, reason }];
  });
  const standing = found.filter((one) => !reasons.has(one)).map(({ finding }) => finding);
  return { standing, accepted, ofAcceptations };
};
