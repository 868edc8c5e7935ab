import type { Command } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { BlocsOutput } from "../../model/sorties.generated.ts";
import type { View } from "../../render/view.ts";
import { blocColumns, records } from "../../select/records.ts";
import { resolveFiches } from "../../select/resolve.ts";
import { answer, type FormatOptions, type GlobalOptions, type Session, withFormat } from "../command.ts";
import { blocsOutput } from "../outputs.ts";
import { sourceBlock } from "../source.ts";
import { blocsTable, sideBySide } from "../views/blocs.ts";

/** `rncp blocs`: the table of blocs; side by side for two fiches. */
export const declareBlocs = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("blocs")
    .description(help.blocs.description)
    .argument("[fiche...]", help.arguments.fiches)
    .addHelpText("after", help.blocs.examples);
  withFormat(command, session).action((names: string[]) =>
    answer<GlobalOptions & FormatOptions>(session, command, async (context) => {
      const fiches = await resolveFiches((await context.corpus()).fiches, names);
      return { view: showBlocs(fiches, blocsOutput(fiches), context.messages), exitCode: exitCodes.done };
    }),
  );
};

const showBlocs = (fiches: readonly Fiche[], data: BlocsOutput, messages: Messages): View => {
  const [a, b] = fiches;
  const tables =
    fiches.length === 2 && a && b
      ? [sideBySide(a, b, messages)]
      : fiches.flatMap((fiche) => blocsTable(fiche, messages));
  return { data, records: records(blocColumns, data.items), blocks: [...tables, sourceBlock(fiches, messages)] };
};
