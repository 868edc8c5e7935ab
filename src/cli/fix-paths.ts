import { readDataFile } from "../corpus/folder.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import { isMendable, mend } from "../validation/mend.ts";
import type { Io } from "./context.ts";
import { validatePaths } from "./validate-paths.ts";
import { writeFileSafely } from "./write-file.ts";

/** Mending one fault may show the next one; more rounds than this would be of no use. */
const mostRounds = 50;

/** What could be mended: how many faults, in how many files, and what is found after it. */
export type Fixed = { readonly faults: number; readonly files: number; readonly found: Findings };

const mendableByFile = ({ findings }: Findings): Map<string, Diagnostic[]> => {
  const byFile = new Map<string, Diagnostic[]>();
  for (const found of findings.filter(isMendable)) {
    byFile.set(found.file, [...(byFile.get(found.file) ?? []), found]);
  }
  return byFile;
};

/** Mends a file in place; returns how many faults could be mended. */
const mendFile = (file: string, findings: readonly Diagnostic[]): number => {
  const read = readDataFile(file);
  if (!("text" in read)) return 0;
  const { text, mended } = mend(read.text, file, findings);
  if (mended > 0) writeFileSafely(file, text, true);
  return mended;
};

/**
 * Mends in place what has one meaning only in the files that these paths name, accepted findings left alone.
 * @throws as `validatePaths`, and failure `unwritable` or `not-a-file`
 */
export const fixPaths = async (paths: readonly string[], today: string, io: Io): Promise<Fixed> => {
  const files = new Set<string>();
  let faults = 0;
  for (let round = 0; ; round += 1) {
    const found = await validatePaths(paths, today, io);
    const before = faults;
    if (round === mostRounds) return { faults, files: files.size, found };
    for (const [file, findings] of mendableByFile(found)) {
      const mended = mendFile(file, findings);
      if (mended > 0) files.add(file);
      faults += mended;
    }
    if (faults === before) return { faults, files: files.size, found };
  }
};
