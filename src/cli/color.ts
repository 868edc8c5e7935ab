import { edits, type Paint, plain } from "../render/paint.ts";
import type { Output } from "./context.ts";

/** What `--color` asks for. */
export type ColorWish = "auto" | "always" | "never";

/**
 * Whether an output is coloured: `--color`, else NO_COLOR, else FORCE_COLOR, else a terminal that is not « dumb ».
 * chalk itself ignores NO_COLOR on a terminal (its issue 547), so its level is always set here.
 */
export const isColoured = (
  wish: ColorWish,
  env: Readonly<Record<string, string | undefined>>,
  output: Output,
): boolean => {
  if (wish !== "auto") return wish === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return output.isTerminal && env.TERM !== "dumb";
};

/** The styles of an output. chalk is loaded only for colour. */
export const paintFor = async (coloured: boolean): Promise<Paint> => {
  if (!coloured) return plain;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
    // Yellow cannot be read on a light terminal.
    warn: chalk.magenta,
    mark: chalk.bold.underline,
    removed: (text) => chalk.red(edits.removed(text)),
    added: (text) => chalk.green(edits.added(text)),
  };
};
