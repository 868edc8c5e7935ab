import type { Command } from "commander";
import { records } from "../../app/columns.ts";
import { exitCodes } from "../../model/errors.ts";
import { answer } from "../command.ts";
import type { Session } from "../context.ts";
import { ruleTextsIn } from "../language.ts";
import { type CommonOptions, forPrograms, withShared } from "../options.ts";
import { listParts } from "../outcome.ts";

/** `rncp rules`: every rule of `rncp validate`, with its severity and what it demands. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("rules")
    .description(help.rules.description)
    .addHelpText("after", help.rules.examples);
  withShared(command, session, { parts: listParts, fields: forPrograms }).action(() =>
    answer<CommonOptions>(session, command, async ({ language, messages }) => {
      const { rules } = await import("../../app/rules.ts");
      const { ruleColumns, rulesBlocks } = await import("../views/rule-list.ts");
      const texts = await ruleTextsIn(language);
      // The exact data is in French, whatever the language.
      const data = rules(await ruleTextsIn("fr"));
      return {
        data: () => data,
        listing: () => ({ keys: Object.keys(ruleColumns), items: data.items }),
        records: () => records(ruleColumns, data.items),
        blocks: () => rulesBlocks(texts, messages),
        exitCode: exitCodes.done,
      };
    }),
  );
};
