import type { Command } from "commander";
import { exitCodes } from "../../model/errors.ts";
import { safeLine } from "../../text/safe.ts";
import type { Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import type { GlobalOptions } from "../options.ts";
import { ownFolder } from "./add.ts";

/** `rncp remove`: takes a fiche out of one's own library, and says where it was. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("remove")
    .description(help.remove.description)
    .argument("<fiche>", help.arguments.id)
    .addHelpText("after", help.remove.examples)
    .action(async (name: string) => {
      const options = command.optsWithGlobals<GlobalOptions>();
      const context = await contextFor(session, options);
      const { removeFiche } = await import("../../app/add.ts");
      const path = await removeFiche(ownFolder(options, context), name);
      context.io.stdout.write(`${safeLine(path)}\n`);
      context.io.stderr.write(`${safeLine(context.messages.add.removed(path))}\n`);
      session.setExitCode(exitCodes.done);
    });
};
