import type { Command } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { BlocsOutput } from "../../model/sorties.generated.ts";
import type { View } from "../../render/view.ts";
import { blocColumns, records } from "../../select/records.ts";
import { resolveFiches } from "../../select/resolve.ts";
import {
  answer,
  type DateOptions,
  type FormatOptions,
  type GlobalOptions,
  type Session,
  withDate,
  withFormat,
} from "../command.ts";
import { blocsOutput } from "../outputs.ts";
import { sourceBlock } from "../source.ts";
import { blocsTable, sideBySide } from "../views/blocs.ts";
import { ficheHeading } from "../views/heading.ts";

/** `rncp blocs`: the table of blocs; side by side for two fiches. */
export const declareBlocs = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("blocs")
    .description(help.blocs.description)
    .argument("[fiche...]", help.arguments.fiches)
    .addHelpText("after", help.blocs.examples);
  withDate(withFormat(command, session), session).action((names: string[]) =>
    answer<GlobalOptions & FormatOptions & DateOptions>(session, command, async (context, options) => {
      const fiches = await resolveFiches((await context.corpus()).fiches, names);
      const view = showBlocs(fiches, blocsOutput(fiches), options.date ?? io.today, messages);
      return { view, exitCode: exitCodes.done };
    }),
  );
};

const showBlocs = (fiches: readonly Fiche[], data: BlocsOutput, date: string, messages: Messages): View => {
  const [a, b] = fiches;
  const tables =
    fiches.length === 2 && a && b
      ? [sideBySide(a, b, date, messages)]
      : fiches.flatMap((fiche) => [...ficheHeading(fiche, date, messages), blocsTable(fiche, messages)]);
  return { data, records: records(blocColumns, data.items), blocks: [...tables, sourceBlock(fiches, messages)] };
};
