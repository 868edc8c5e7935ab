import { type Command, Option } from "commander";
import { exitCodes } from "../../model/errors.ts";
import { safe } from "../../text/safe.ts";
import type { Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { emitText } from "../emit.ts";
import { oneOf } from "../option-values.ts";
import type { CommonOptions } from "../options.ts";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** What comes after a value on its line: short, of one line, nothing that a terminal obeys. */
const meant = (text: string): string => safe(text.replace(/\s+/g, " ")).slice(0, 80);

/** `rncp completion`: the script that a shell loads; `rncp complete`, which that script asks for the words that may come next. */
export const declareCompletion = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  program
    .command("completion")
    .description(help.completion.description)
    .argument("<shell>", help.arguments.shell, oneOf("<shell>", shells))
    .addHelpText("after", help.completion.examples)
    .action(async (shell: (typeof shells)[number]) => {
      emitText((await import("../completion/scripts.ts")).scripts[shell], io);
      session.setExitCode(exitCodes.done);
    });
  const complete = program
    .command("complete", { hidden: true })
    .argument("[mots...]")
    .addOption(new Option("--format <format>").default("table").hideHelp())
    .action(async (words: string[]) => {
      const { valuesFor } = await import("../completion/values.ts");
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
