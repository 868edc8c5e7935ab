import { type Finding, finding } from "./finding.ts";

/** A conflict as git leaves it in a file: both versions between its marks. */
const conflict = /^<{7}(?: .*)?\n(?:.*\n)*?={7}\n(?:.*\n)*?>{7}(?: .*)?$/gm;

const mark = /^(?:<{7}(?: .*)?|(?:={7}\n(?:.*\n)*?)?>{7}(?: .*)?)$/gm;

/** A text without the conflicts that git left in it, those conflicts, and whether one of them explains a finding. */
type Resolved = {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly explains: (found: Finding) => boolean;
};

const ofForm: ReadonlySet<Finding["code"]> = new Set(["yaml-syntax", "yaml-fold-indent"]);

/** The text with the first version of each conflict, of the same length; its empty lines may still disturb yaml. */
export const withoutConflicts = (text: string): Resolved => {
  const findings: Finding[] = [];
  const ends: number[] = [];
  const explains = ({ code, start }: Finding): boolean =>
    ofForm.has(code) && findings.some((one, rank) => start >= one.start && start <= (ends[rank] ?? 0));
  if (!text.includes("<<<<<<<")) return { text, findings, explains };
  const ours = text.replace(conflict, (whole, offset: number) => {
    findings.push(finding("yaml-syntax", offset, offset + whole.indexOf("\n"), { reason: "conflict" }));
    ends.push(text.indexOf("\n", offset + whole.length + 1));
    return whole.replace(mark, (part) => part.replace(/[^\n]/g, " "));
  });
  return { text: ours, findings, explains };
};
