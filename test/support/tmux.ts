import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scheduler } from "node:timers/promises";
import { expect } from "vitest";
import { hang } from "./hang.mts";
import { root } from "./run.ts";
import { launcher } from "./spawn.ts";

const tmux = (words: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync("tmux", ["-L", `rncp-${process.pid}`, "-f", "/dev/null", ...words], { encoding: "utf8", timeout: hang });

/** Whether this machine has tmux, a terminal that programs can sit at. */
export const hasTmux = spawnSync("tmux", ["-V"]).status === 0;

/** Ends the terminals of this test process. */
export const endTmux = (): void => {
  tmux(["kill-server"]);
};

/** A terminal, what is typed in it, and what it shows. */
export type Screen = {
  /** Types these keys, each by its name in tmux, or a text. */
  readonly type: (...keys: readonly string[]) => void;
  /** The lines of the screen, once one of them holds this and the explorer, where it runs, has drawn them to the last. */
  readonly until: (text: string | RegExp) => Promise<string[]>;
  readonly resize: (columns: number, rows: number) => void;
  /** What tmux says of its terminal: `#{cursor_flag}`. */
  readonly told: (format: string) => string;
  readonly close: () => void;
};

let opened = 0;

/** tmux ends with its last session, and refuses a new one while it ends: one that nobody looks at keeps it. */
const keepTmux = (): void => {
  if (opened === 0) tmux(["new-session", "-d", "-s", "keeper", "cat"]);
};

/**
 * Starts the built program on a terminal of its own, under a shell that says what it ended with, as « FIN 0 », and then
 * how the terminal is set, as « ETAT … ».
 */
export const screenOf = (
  argv: readonly string[],
  { columns = 100, rows = 30, env = {} }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Screen => {
  keepTmux();
  opened += 1;
  const name = `s${opened}`;
  const home = env.HOME ?? mkdtempSync(join(tmpdir(), "rncp home-"));
  const given = { HOME: home, LANG: "C.UTF-8", ...env };
  const words = [process.execPath, "--require", join(root, "test/support/day.cjs"), launcher, ...argv];
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const line = `cd "$HOME"; stty -a > before; echo AVANT; ${quoted}; echo "FIN $?"; stty -a | cmp - before && echo "ETAT rendu"; cat`;
  const set = Object.entries(given).flatMap(([key, value]) => ["-e", `${key}=${value}`]);
  const size = ["-x", String(columns), "-y", String(rows)];
  const { stderr } = tmux(["new-session", "-d", "-s", name, ...size, ...set, "bash", "--norc", "-c", line]);
  expect(stderr).toBe("");
  const told = (format: string): string => tmux(["display-message", "-p", "-t", name, format]).stdout.trim();
  const captured = (): { lines: string[]; isWhole: boolean } => {
    const lines = tmux(["capture-pane", "-p", "-t", name]).stdout.split("\n");
    const [alternate, height] = told("#{alternate_on} #{pane_height}").split(" ");
    // A terminal takes a long frame in parts: the last line of the explorer's, its keys, is there once it has all.
    return { lines, isWhole: alternate === "0" || lines[Number(height) - 2]?.trim() !== "" };
  };
  return {
    type: (...keys) => {
      for (const key of keys) tmux(["send-keys", "-t", name, "--", key]);
    },
    until: async (text) => {
      const isSeen = ({ lines, isWhole }: ReturnType<typeof captured>): boolean =>
        isWhole && lines.some((one) => (typeof text === "string" ? one.includes(text) : text.test(one)));
      let seen = captured();
      for (let waited = 0; !isSeen(seen) && waited < hang; waited += 50) {
        await scheduler.wait(50);
        seen = captured();
      }
      expect(isSeen(seen), `the screen never showed ${text}:\n${seen.lines.join("\n")}`).toBe(true);
      return seen.lines;
    },
    resize: (wide, high) => {
      tmux(["resize-window", "-t", name, "-x", String(wide), "-y", String(high)]);
    },
    told,
    close: () => {
      tmux(["kill-session", "-t", name]);
    },
  };
};
