import type { Command } from "commander";
import type { Messages } from "../../messages/fr.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { View } from "../../render/view.ts";
import { blocColumns, records } from "../../select/records.ts";
import type { Session } from "../command.ts";
import { declareOnFiches } from "../fiches-command.ts";
import { blocsOutput } from "../outputs.ts";
import { sourceBlock } from "../source.ts";
import { blocsTable, sideBySide } from "../views/blocs.ts";
import { ficheHeading } from "../views/heading.ts";

/** `rncp blocs`: the table of blocs; side by side for two fiches. */
export const declareBlocs = (program: Command, session: Session): void =>
  declareOnFiches(program, session, "blocs", showBlocs);

const showBlocs = (fiches: readonly Fiche[], date: string, messages: Messages): View => {
  const data = blocsOutput(fiches);
  const [a, b] = fiches;
  const tables =
    fiches.length === 2 && a && b
      ? [sideBySide(a, b, date, messages)]
      : fiches.flatMap((fiche) => [...ficheHeading(fiche, date, messages), blocsTable(fiche, messages)]);
  return { data, records: records(blocColumns, data.items), blocks: [...tables, sourceBlock(fiches, messages)] };
};
