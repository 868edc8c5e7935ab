import { type Diagnostic, diagnostic, fileStart } from "../model/diagnostic.ts";
import { failure } from "../model/errors.ts";
import { isPassedOver, isYaml, type Reading } from "./folder.ts";
import { type GitRun, git, gitReason } from "./git.ts";
import { contentsOf, entriesOf, type TreeEntry } from "./git-objects.ts";
import { limits } from "./yaml/limits.ts";
import { readYaml } from "./yaml-document.ts";

/**
 * The YAML files of a folder as a commit holds them; they are called `HEAD:data/RNCP36924.yaml`, as git does, and all
 * those names begin with `base`.
 */
export type RevisionReading = Reading & { readonly commit: string; readonly base: string };

/**
 * Reads the YAML files of a folder and of the folders in it, as `yamlFilesUnder` does, at a revision, out of git's objects alone: neither the work
 * tree nor the index is touched.
 * @throws failure `no-git`, `not-a-repository`, `unknown-revision` or `git-failed`
 */
export const readRevision = (run: GitRun, revision: string): RevisionReading => {
  const { prefix, shallow } = placeOf(run);
  const commit = commitOf(run, revision, shallow);
  const entries = entriesOf(run, commit).filter(({ name }) => isYaml(name) && !isInside(name, isPassedOver));
  if (entries.length === 0) refuseIgnored(run);
  const base = `${revision}:${prefix}`;
  const called = (name: string): string => base + name;
  const contents = contentsOf(run, entries.filter(isReadable));
  const read = entries.map(
    (entry) => (isReadable(entry) ? contents.get(entry.oid) : undefined) ?? refusal(entry, called(entry.name)),
  );
  return {
    commit,
    base,
    documents: entries.flatMap(({ name }, index) => {
      const content = read[index];
      return content instanceof Uint8Array ? [readYaml(content, called(name))] : [];
    }),
    refused: read.flatMap((content) => (content instanceof Uint8Array ? [] : [content])),
  };
};

const isInside = (name: string, which: (folder: string) => boolean): boolean =>
  name.split("/").slice(0, -1).some(which);

/** Where the folder stands in its repository, `data/`, and whether that has its whole history. */
const placeOf = (run: GitRun): { prefix: string; shallow: boolean } => {
  const answer = git(run, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"]);
  const [inside, shallow, ...prefix] = answer.stdout.toString("utf8").replace(/\n$/, "").split("\n");
  if (answer.status === 0 && inside === "true") return { prefix: prefix.join("\n"), shallow: shallow === "true" };
  if (answer.status === 0 || answer.stderr.includes("not a git repository")) throw notTracked(run);
  throw failure("git-failed", { reason: gitReason(answer) });
};

const notTracked = ({ folder }: GitRun) => failure("not-a-repository", { folder });

/** Only a commit will do; what begins with a dash is a name like any other. */
const commitOf = (run: GitRun, revision: string, shallow: boolean): string => {
  const { stdout } = git(run, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const commit = stdout.toString("utf8").trim();
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw failure("unknown-revision", { name: revision, shallow });
};

/** In a folder that git ignores, nothing of the revision is no news: the folder is another project's. */
const refuseIgnored = (run: GitRun): void => {
  if (git(run, ["check-ignore", "--quiet", "."]).status === 0) throw notTracked(run);
};

const symbolicLink = "120000";

const isReadable = ({ mode, size }: TreeEntry): boolean => mode !== symbolicLink && size <= limits.bytes;

const refusal = ({ mode, size }: TreeEntry, file: string): Diagnostic => {
  if (mode === symbolicLink) return diagnostic("file-not-regular", file, fileStart, { kind: "link" });
  return size > limits.bytes
    ? diagnostic("file-too-large", file, fileStart, { size, limit: limits.bytes })
    : diagnostic("file-unreadable", file, fileStart, { reason: "ENOENT" });
};
