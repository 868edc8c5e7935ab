import { basename, dirname } from "node:path";
import type { Env } from "../corpus/git.ts";
import { readRevision } from "../corpus/git-folder.ts";
import { diagnostic, sortDiagnostics } from "../model/diagnostic.ts";
import type { PlacedAcceptation } from "../validation/file-result.ts";
import type { Judged } from "../validation/judge.ts";
import { validateDocument } from "../validation/validate-document.ts";

/**
 * The same findings, and one for each acceptance that was added or edited since a git revision: whoever reviews a change
 * sees what it sets aside.
 * @throws failure `no-git`, `not-a-repository`, `unknown-revision` or `git-failed`
 */
export const withChangedAcceptations = (found: Judged, revision: string, env: Env): Judged => {
  const before = new Map(
    [...new Set(found.acceptations.map(({ file }) => file))].map((file) => [file, acceptedAt(file, revision, env)]),
  );
  const changed = found.acceptations.filter((one) => before.get(one.file)?.has(wordsOf(one)) === false);
  const findings = changed.map(({ file, place, fiche, regle, raison }) =>
    diagnostic("acceptation-changed", file, place.range, { fiche, regle, raison, revision }),
  );
  return {
    ...found,
    findings: sortDiagnostics([...found.findings, ...findings]),
    lineOf: (file, line) =>
      found.lineOf(file, line) ??
      changed.find((one) => one.file === file && one.place.range.start.line === line)?.place.line,
  };
};

/** What a file of acceptances held at a revision; nothing when it was not there. */
const acceptedAt = (file: string, revision: string, env: Env): ReadonlySet<string> => {
  const { base, documents } = readRevision({ folder: dirname(file), env }, revision);
  const then = documents.find((document) => document.file === base + basename(file));
  return new Set(then === undefined ? [] : validateDocument(then, undefined).acceptations.map(wordsOf));
};

const wordsOf = ({ fiche, regle, extrait, raison }: PlacedAcceptation): string =>
  JSON.stringify([fiche, regle, extrait, raison]);
