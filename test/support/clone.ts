import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { root } from "./run.ts";

const notInGit = new Set(["node_modules", "dist", ".git", "coverage"]);

/** A copy of the project as a clone has it: nothing installed, nothing built but what `generate` left in src/. */
export const freshClone = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp clone-"));
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !notInGit.has(relative(root, path)) && !/\.generated\.js$/.test(path),
  });
  return folder;
};

/** Where npm is, on this machine. */
export const npm = spawnSync("bash", ["-c", "command -v npm"], { encoding: "utf8" }).stdout.trim();
const git = spawnSync("bash", ["-c", "command -v git"], { encoding: "utf8" }).stdout.trim();

/** The project as one commit of a repository that serves any of its commits by its id, as GitHub does. */
const served = freshClone();
const own = (...words: readonly string[]): string =>
  spawnSync(git, ["-C", served, "-c", "user.name=x", "-c", "user.email=x@example.org", ...words], { encoding: "utf8" })
    .stdout;
own("init", "--quiet");
own("config", "uploadpack.allowAnySHA1InWant", "true");
own("add", "--all");
own("commit", "--quiet", "--no-gpg-sign", "--message", "The project");
const commit = own("rev-parse", "HEAD").trim();

const stubs = {
  // The packages that `npm ci` would fetch are those of the project.
  npm: `if [ "$1" != ci ]; then exec "${npm}" "$@"; fi
echo "npm $*"
ln -s "${join(root, "node_modules")}" node_modules`,
  // `git fetch` of the project by the id of a commit gets it from here.
  git: `if [ "$3" != fetch ]; then exec "${git}" "$@"; fi
exec "${git}" -C "$2" fetch --quiet --depth 1 "file://${served}" ${commit}`,
  // Only what it is asked for.
  gh: `echo "gh $*"`,
};

const folderOfStubs = mkdtempSync(join(tmpdir(), "rncp-stubs-"));
for (const [name, body] of Object.entries(stubs)) {
  writeFileSync(join(folderOfStubs, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folderOfStubs, name), 0o755);
}

/** A PATH with everything, but for `npm ci` and `git fetch`, which get the project without a network, and `gh`. */
export const pathWithoutNetwork = [folderOfStubs, process.env.PATH].join(delimiter);
