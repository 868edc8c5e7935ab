import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import type { Words } from "../model/words.ts";
import { fileUri } from "./file-uri.ts";

/** Numbers are left out: most are lines and sizes, which change although the finding stays the same. */
const words = (args: Words): readonly (readonly [string, Words[string]])[] =>
  Object.entries(args).filter(([, value]) => typeof value === "string");

/**
 * The fingerprint of each finding, which it keeps when lines are added above it: what it is, in which file and on a line
 * of which text, then its place among the findings that have all of this in common.
 */
export const fingerprints = (
  findings: readonly Diagnostic[],
  lineOf: Findings["lineOf"],
): ReadonlyMap<Diagnostic, string> => {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { code, file, range, args } = finding;
      const text = (lineOf(file, range.start.line) ?? "").trim();
      const identity = JSON.stringify([code, fileUri(file), text, words(args)]);
      const hash = createHash("sha256").update(identity).digest("hex").slice(0, 16);
      const ordinal = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, ordinal);
      return [finding, `${hash}:${ordinal}`];
    }),
  );
};
