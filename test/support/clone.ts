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

const cloned = freshClone();

const stubs = {
  // The packages that `npm ci` would fetch are those of the project.
  npm: `if [ "$1" != ci ]; then exec "${npm}" "$@"; fi
echo "npm $*"
ln -s "${join(root, "node_modules")}" node_modules`,
  // What `git clone` would fetch is the project, wherever the last argument says.
  git: `if [ "$1" != clone ]; then exec "${git}" "$@"; fi
for folder; do :; done
mkdir -p "$folder"
cp -R "${cloned}/." "$folder"`,
  // Only what it is asked for.
  gh: `echo "gh $*"`,
};

const folderOfStubs = mkdtempSync(join(tmpdir(), "rncp-stubs-"));
for (const [name, body] of Object.entries(stubs)) {
  writeFileSync(join(folderOfStubs, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folderOfStubs, name), 0o755);
}

/** A PATH with everything, but for `npm ci` and `git clone`, which get the project without a network, and `gh`. */
export const pathWithoutNetwork = [folderOfStubs, process.env.PATH].join(delimiter);
