import { failure } from "../model/errors.ts";
import { type GitAnswer, type GitRun, git, gitReason } from "./git.ts";

/** A file of a tree, by its way from the folder; `size` is NaN where git does not have it. */
export type TreeEntry = { readonly mode: string; readonly oid: string; readonly size: number; readonly name: string };

/**
 * The files of the folder and of the folders in it, in a commit.
 * @throws failure `git-failed`
 */
export const entriesOf = (run: GitRun, commit: string): TreeEntry[] => {
  const answer = succeeded(git(run, ["ls-tree", "-r", "-z", "--long", commit]));
  return answer.stdout
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, mode, oid, size, name] = /^(\d+) blob ([0-9a-f]+) +(\S+)\t([\s\S]+)$/.exec(line) ?? [];
      return mode && oid && name ? [{ mode, oid, size: Number(size), name }] : [];
    });
};

/**
 * The bytes of the files by their object names: one process reads them all.
 * @throws failure `git-failed`
 */
export const contentsOf = (run: GitRun, entries: readonly TreeEntry[]): ReadonlyMap<string, Uint8Array> => {
  if (entries.length === 0) return new Map();
  const perHeader = 200;
  const room = entries.reduce((sum, { size }) => sum + size + perHeader, 0);
  const input = entries.map(({ oid }) => `${oid}\n`).join("");
  const { stdout } = succeeded(git(run, ["cat-file", "--batch"], input, room));
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf("\n", at);
    if (end < 0) break;
    const [, oid, size] = /^([0-9a-f]+) blob (\d+)$/.exec(stdout.toString("utf8", at, end)) ?? [];
    at = end + 1;
    if (oid === undefined) continue;
    contents.set(oid, stdout.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
};

const succeeded = (answer: GitAnswer): GitAnswer => {
  if (answer.status === 0) return answer;
  throw failure("git-failed", { reason: gitReason(answer) });
};
