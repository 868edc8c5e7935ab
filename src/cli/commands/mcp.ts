import type { Command } from "commander";
import { exitCodes } from "../../model/errors.ts";
import type { Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import type { GlobalOptions } from "../options.ts";

/** `rncp mcp`: serves the fiches to an assistant, over standard input and output. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("mcp")
    .description(help.mcp.description)
    .addHelpText("after", help.mcp.examples)
    .action(async () => {
      const context = await contextFor(session, command.optsWithGlobals<GlobalOptions>());
      const words =
        session.language === "fr"
          ? (await import("../../messages/mcp.fr.ts")).mcpFr
          : (await import("../../messages/mcp.en.ts")).mcpEn;
      await (await import("../mcp/serve.ts")).serve(context, words);
      session.setExitCode(exitCodes.done);
    });
};
