import { type Command, Option } from "commander";
import { exitCodes } from "../../model/errors.ts";
import { safe } from "../../text/safe.ts";
import { valuesFor } from "../completion/values.ts";
import type { Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { emitText } from "../emit.ts";
import type { CommonOptions } from "../options.ts";

/** What comes after a value on its line: short, of one line, nothing that a terminal obeys. */
const meant = (text: string): string => safe(text.replace(/\s+/g, " ")).slice(0, 80);

/** `rncp complete`, which the script of a shell asks for the words that may come next. */
export const declare = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const complete = program
    .command("complete", { hidden: true })
    .argument("[mots...]")
    .addOption(new Option("--format <format>").default("table").hideHelp())
    .action(async (words: string[]) => {
      // What was typed so far names the folder too, as the finished command will.
      const data = words.flatMap((word, rank) => (words[rank - 1] === "--data" ? [word] : []))[0];
      const options = { ...complete.optsWithGlobals<CommonOptions>(), ...(data === undefined ? {} : { data }) };
      const context = await contextFor(session, options);
      const found = await valuesFor(words, { program, messages, corpus: context.corpus });
      emitText(
        found.map(({ value, meaning }) => `${value}${meaning === "" ? "" : `\t${meant(meaning)}`}\n`).join(""),
        io,
      );
      session.setExitCode(exitCodes.done);
    });
};
