import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { hang } from "./hang.mts";
import { root } from "./run.ts";

/** The launcher of the built program. */
export const launcher = join(root, "bin/rncp.js");

if (!existsSync(join(root, "dist/cli.js"))) throw new Error("dist/ is not built: run npm run build, or npm test");

const path = { PATH: process.env.PATH ?? "" };

/** What Node runs the program with: the packaged fiches expire one day, and the tests should not. */
export const onTheDay = ["--require", join(root, "test/support/day.cjs")];
const program = [process.execPath, ...onTheDay, launcher].map((word) => `"${word}"`).join(" ");

/** Runs the built program in a process of its own, on the day of the scenarios. */
export const spawnRncp = (argv: readonly string[], options: SpawnSyncOptions = {}) =>
  spawnSync(process.execPath, [...onTheDay, launcher, ...argv], {
    cwd: root,
    encoding: "utf8",
    timeout: hang,
    ...options,
    env: { ...path, ...options.env },
  });

/** Runs a shell line in which `rncp` is the built program. */
export const shell = (line: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync("bash", ["--norc", "-c", `rncp() { ${program} "$@"; }\n${line}`], {
    cwd: root,
    encoding: "utf8",
    timeout: hang,
    env: { ...path, ...env },
  });

/** Whether this machine can run a command on a terminal of its own. */
export const hasTerminal = spawnSync("script", ["--version"]).status === 0;

/** Runs `rncp` on a terminal of 80 columns and 24 lines, and returns what the terminal got. */
export const onTerminal = (argv: string, env: Readonly<Record<string, string>> = {}): string => {
  const command = `stty cols 80 rows 24; ${program} ${argv}`;
  const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    cwd: root,
    encoding: "utf8",
    timeout: hang,
    env: { ...path, TERM: "xterm", PAGER: "cat", ...env },
  });
  return stdout.replaceAll("\r\n", "\n");
};
