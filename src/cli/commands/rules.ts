import type { Command } from "commander";
import { exitCodes } from "../../model/errors.ts";
import { answer, type FormatOptions, type GlobalOptions, type Session, withFormat } from "../command.ts";
import { ruleTextsIn } from "../language.ts";

/** `rncp rules`: every rule of `rncp validate`, with its severity and what it demands. */
export const declareRules = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("rules")
    .description(help.rules.description)
    .addHelpText("after", help.rules.examples);
  withFormat(command, session).action(() =>
    answer<GlobalOptions & FormatOptions>(session, command, async ({ language, messages }) => {
      const { showRules } = await import("../views/rule-list.ts");
      return { view: showRules(await ruleTextsIn(language), messages), exitCode: exitCodes.done };
    }),
  );
};
