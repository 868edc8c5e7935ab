import type { Command } from "commander";
import { exitCodes } from "../../model/errors.ts";
import type { Session } from "../context.ts";
import { emitText } from "../emit.ts";
import { oneOf } from "../option-values.ts";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** `rncp completion`: the script that a shell loads. */
export const declare = (program: Command, session: Session): void => {
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
};
