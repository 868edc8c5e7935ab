import type { Command } from "commander";
import { exitCodes } from "../../model/errors.ts";
import { answer } from "../command.ts";
import type { Session } from "../context.ts";
import { type CommonOptions, forPrograms, withShared } from "../options.ts";
import { listParts } from "../outcome.ts";
import { leftOutNote } from "../views/changes/left-out.ts";
import { changeKeys, changesRecords } from "../views/changes/records.ts";
import { changesBlocks } from "../views/changes/show-changes.ts";

type Options = CommonOptions & { readonly exitCode?: boolean };

/** `rncp changes`: what an edit of the fiches means, between a git revision and the folder as it is. */
export const declare = (program: Command, session: Session): void => {
  const { messages } = session;
  const { help } = messages;
  const command = program
    .command("changes")
    .description(help.changes.description)
    .argument("[git-ref]", help.arguments.revision, "HEAD")
    .option("--exit-code", help.changes.exitCode)
    .addHelpText("after", help.changes.examples);
  withShared(command, session, { parts: listParts, fields: forPrograms }).action((revision: string) =>
    answer<Options>(session, command, async (context, options) => {
      const { io, workFolder } = context;
      const { changes } = await import("../../app/changes.ts");
      const { data, leftOut, faulty } = changes(workFolder("rncp changes --data fiches/"), revision, io.env);
      const same = [data.items, data.non_compares, data.autres].every(({ length }) => length === 0);
      return {
        data: () => data,
        listing: () => ({ keys: changeKeys, items: data.items }),
        records: () => changesRecords(data),
        blocks: () => changesBlocks(data, messages),
        exitCode: options.exitCode === true && !same ? exitCodes.negative : exitCodes.done,
        ...(await leftOutNote(leftOut, faulty, revision, context)),
      };
    }),
  );
};
