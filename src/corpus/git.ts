import { spawnSync } from "node:child_process";
import { delimiter, isAbsolute } from "node:path";
import { failure } from "../model/errors.ts";

/** The environment of the program. */
export type Env = Readonly<Record<string, string | undefined>>;

/** One run of git: in which folder, with what environment. */
export type GitRun = { readonly folder: string; readonly env: Env };

/** What git answered. */
export type GitAnswer = { readonly status: number; readonly stdout: Buffer; readonly stderr: string };

/** What a git hook or a wrapper says of another repository must not decide which one is read; where settings are may. */
const kept = /^(?!GIT_)|^GIT_(EXEC_PATH|CEILING_DIRECTORIES|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;

/** Nothing is written, nothing fetched, nothing asked, and messages are in one language. */
const quiet = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_PAGER: "cat",
};

/** A relative or empty place in PATH would be looked up in the folder that is read, and run what lies there. */
const absoluteOnly = (path: string): string =>
  path
    .split(delimiter)
    .filter((place) => isAbsolute(place))
    .join(delimiter);

const environment = (env: Env): Record<string, string> => {
  const entries = Object.entries(env).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || !kept.test(name)) return [];
    return [[name, /^path$/i.test(name) ? absoluteOnly(value) : value]];
  });
  return { ...Object.fromEntries(entries), ...quiet };
};

/**
 * Runs git without a shell, and so that it runs nothing of the repository: no hook, no file system monitor, no pager.
 * @param limit the most bytes of an answer
 * @throws failure `no-git`, or `git-failed` when it cannot be run
 */
export const git = ({ folder, env }: GitRun, args: readonly string[], input = "", limit = 10_000_000): GitAnswer => {
  const own = environment(env);
  const path = Object.entries(own).find(([name]) => /^path$/i.test(name))?.[1];
  if (path === "") throw failure("no-git");
  const { error, status, stdout, stderr } = spawnSync("git", ["--no-pager", "-c", "core.fsmonitor=false", ...args], {
    cwd: folder,
    env: own,
    input,
    maxBuffer: limit,
    windowsHide: true,
  });
  if (error !== undefined) {
    const code = "code" in error ? String(error.code) : error.message;
    throw code === "ENOENT" ? failure("no-git") : failure("git-failed", { reason: code });
  }
  return { status: status ?? -1, stdout, stderr: stderr.toString("utf8") };
};

/** The first line that git wrote about what stopped it. */
export const gitReason = ({ stderr, status }: GitAnswer): string =>
  stderr.split("\n", 1)[0]?.replace(/^fatal: /, "") || `git ${status}`;
