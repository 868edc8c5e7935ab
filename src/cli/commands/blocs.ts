import type { Command } from "commander";
import { blocs } from "../../app/blocs.ts";
import { blocColumns } from "../../app/columns.ts";
import type { Messages } from "../../messages/fr.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { Block } from "../../render/view.ts";
import type { Session } from "../context.ts";
import { declareOnFiches } from "../fiches-command.ts";
import { blocsTable, sideBySide } from "../views/blocs.ts";
import { ficheHeading } from "../views/heading.ts";

/** `rncp blocs`: the table of blocs; side by side for two fiches. */
export const declare = (program: Command, session: Session): void =>
  declareOnFiches(program, session, "blocs", { ask: blocs, columns: blocColumns, show: blocsBlocks });

const blocsBlocks = (fiches: readonly Fiche[], date: string, messages: Messages): Block[] => {
  const [a, b] = fiches;
  return fiches.length === 2 && a && b
    ? [sideBySide(a, b, date, messages)]
    : fiches.flatMap((fiche) => [...ficheHeading(fiche, date, messages), blocsTable(fiche, messages)]);
};
