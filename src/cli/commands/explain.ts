import type { Command } from "commander";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { emitText } from "../emit.ts";
import { ruleTextsIn } from "../language.ts";
import type { GlobalOptions } from "../options.ts";

/** `rncp explain`: why one rule exists, with an example to avoid, what is said of it, and the same put right. */
export const declare = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("explain")
    .usage("[options] <regle>")
    .description(help.explain.description)
    .argument("[regle]", help.arguments.rule)
    .addHelpText("after", help.explain.examples)
    .action(async (name: string | undefined) => {
      if (name === undefined || name === "") throw failure("missing-rule");
      const { language, width, paint } = await contextFor(session, command.optsWithGlobals<GlobalOptions>());
      const { explain } = await import("../../app/explain.ts");
      const { explanationBlocks } = await import("../views/explanation.ts");
      const blocks = explanationBlocks(explain(name), await ruleTextsIn(language), messages);
      const { renderTerminal } = await import("../../render/terminal.ts");
      emitText(renderTerminal({ blocks }, width, paint), io);
      session.setExitCode(exitCodes.done);
    });
};
