import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Fiche } from "../../src/model/fiche.generated.ts";

/** Whether this machine has git; without it, what reads a repository is not tested. */
export const hasGit = spawnSync("git", ["--version"]).status === 0;
if (!hasGit) process.stderr.write("git is not installed: the tests that need it are skipped\n");

/** A git repository of its own in a new folder. */
export type Repository = {
  readonly folder: string;
  /** Runs git there and returns what it printed. */
  readonly git: (...args: string[]) => string;
  readonly write: (name: string, content: string | Uint8Array | Fiche) => void;
  /** Commits all files, at a time and in a name that do not vary. */
  readonly commit: () => void;
};

const identity = { GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z", GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z" };
const settings = [
  "user.name=test",
  "user.email=test@example.invalid",
  "init.defaultBranch=main",
  "commit.gpgSign=false",
];

/** Makes a repository in a temporary folder whose name begins so. */
export const repository = (prefix = "rncp-git-"): Repository => {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const git = (...args: string[]): string => {
    const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C", ...identity };
    const configured = [...settings.flatMap((one) => ["-c", one]), ...args];
    const { status, stdout, stderr } = spawnSync("git", configured, { cwd: folder, env, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  if (hasGit) git("init", "--quiet");
  return {
    folder,
    git,
    write: (name, content) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      const isText = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(path, isText ? content : stringify(content));
    },
    commit: () => {
      git("add", "--all");
      git("commit", "--quiet", "--message", "a state");
    },
  };
};
