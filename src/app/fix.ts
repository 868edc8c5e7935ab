import { readFileSync } from "node:fs";
import { readDataFile } from "../corpus/folder.ts";
import { replaceFile } from "../corpus/write-file.ts";
import { kindOf } from "../model/data-kind.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import { groupBy } from "../model/group-by.ts";
import { folderOf } from "../validation/accept.ts";
import type { Judged } from "../validation/judge.ts";
import { isMendable } from "../validation/mend/edits.ts";
import { mend } from "../validation/mend.ts";
import { type Inputs, validatePaths } from "./validate.ts";

/** Mending one fault may show the next one; more rounds than this would be of no use. */
const mostRounds = 50;

/** What could be mended: how many faults, in how many files, and what is found after it. */
export type Fixed = { readonly faults: number; readonly files: number; readonly found: Judged };

/** The folders whose acceptances cannot be relied upon: what they accept must not be mended. */
const foldersInDoubt = ({ findings }: Findings): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ file, severity }) => kindOf(file) === "acceptations" && severity === "error")
      .map(({ file }) => folderOf(file)),
  );

const mendableByFile = (found: Findings): Map<string, Diagnostic[]> => {
  const inDoubt = foldersInDoubt(found);
  const mendable = found.findings.filter((one) => isMendable(one) && !inDoubt.has(folderOf(one.file)));
  return groupBy(mendable, ({ file }) => file);
};

/** A text with the line ends and the byte order mark of the file that it comes from. */
const asIn = (file: string, text: string): string => {
  const source = readFileSync(file, "utf8");
  const mark = source.startsWith("\uFEFF") ? "\uFEFF" : "";
  return mark + (/(?<!\r)\n/.test(source) ? text : text.replaceAll("\n", "\r\n"));
};

/** Mends a file in place; returns how many faults could be mended. */
const mendFile = async (file: string, findings: readonly Diagnostic[]): Promise<number> => {
  const read = readDataFile(file);
  if (!("text" in read)) return 0;
  const { text, mended } = mend(read.text, file, findings);
  if (mended > 0) await replaceFile(file, asIn(file, text));
  return mended;
};

/**
 * Mends in place what has one meaning only in the files that these paths name, accepted findings left alone.
 * @throws as `validatePaths`, and failure `installed-file`, `not-a-file` or `unwritable`
 */
export const fixPaths = async (paths: readonly string[], today: string, inputs: Inputs): Promise<Fixed> => {
  const files = new Set<string>();
  let faults = 0;
  for (let round = 0; ; round += 1) {
    const found = await validatePaths(paths, today, inputs);
    const before = faults;
    if (round === mostRounds) return { faults, files: files.size, found };
    for (const [file, findings] of mendableByFile(found)) {
      const mended = await mendFile(file, findings);
      if (mended > 0) files.add(file);
      faults += mended;
    }
    if (faults === before) return { faults, files: files.size, found };
  }
};
