import { CommanderError } from "commander";
import { exitCodes, failure, isFailure } from "../model/errors.ts";
import { plainSpaces } from "../text/spaces.ts";
import type { Io, Session } from "./context.ts";
import { describe } from "./failures.ts";
import { foldedSentences } from "./fold.ts";
import { languageOf, messagesIn } from "./language.ts";
import { buildProgram, commandsAsked } from "./program.ts";
import { exclusionsLast, usageFailure } from "./usage.ts";

/**
 * Runs `rncp` with these words and returns its exit code. Whatever happens, at most one sentence of error is written,
 * on stderr, and nothing is thrown.
 */
export const main = async (argv: readonly string[], given: Io): Promise<number> => {
  const io = withPlainErrors(given);
  const language = languageOf(argv, io.env);
  const messages = await messagesIn(language);
  const run = { exitCode: exitCodes.done as number };
  const session: Session = { io, language, messages, setExitCode: (code) => (run.exitCode = code) };
  const program = await buildProgram(session, commandsAsked(argv));
  try {
    await program.parseAsync(argv.length === 0 ? ["--help"] : exclusionsLast(argv, program), { from: "user" });
    return run.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    const failed = await orShown(
      error instanceof CommanderError ? usageFailure(error, program, argv, messages.help) : error,
      io,
    );
    io.stderr.write(`${messages.errorPrefix}${describe(failed, messages)}\n`);
    return exitCodes.failed;
  }
};

/** `rncp epsi` most likely means `rncp show epsi`. */
const orShown = async (failed: unknown, io: Io): Promise<unknown> => {
  if (!isFailure(failed) || failed.code !== "unknown-command" || failed.args.suggestion !== undefined) return failed;
  const { name } = failed.args;
  const found = await (await io.packaged()).named(name);
  return found.length === 0 ? failed : failure("unknown-command", { name, suggestion: `show ${name}` });
};

/** Messages for people come with no-break spaces, which have no use on stderr; on a terminal they are folded. */
const withPlainErrors = (io: Io): Io => {
  const { isTerminal, columns = 80 } = io.stderr;
  const shown = (text: string): string => (isTerminal ? foldedSentences(text, columns) : text);
  return { ...io, stderr: { ...io.stderr, write: (text) => io.stderr.write(shown(plainSpaces(text))) } };
};
