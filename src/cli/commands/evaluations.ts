import type { Command } from "commander";
import type { Messages } from "../../messages/fr.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { View } from "../../render/view.ts";
import { evaluationColumns, records } from "../../select/records.ts";
import type { Session } from "../command.ts";
import { declareOnFiches } from "../fiches-command.ts";
import { evaluationsOutput } from "../outputs.ts";
import { sourceBlock } from "../source.ts";
import { evaluationsTable } from "../views/evaluations.ts";
import { ficheHeading } from "../views/heading.ts";

/** `rncp evaluations`: a row per test of each bloc, then the final tests. */
export const declareEvaluations = (program: Command, session: Session): void =>
  declareOnFiches(program, session, "evaluations", showEvaluations);

const showEvaluations = (fiches: readonly Fiche[], date: string, messages: Messages): View => {
  const data = evaluationsOutput(fiches);
  const tables = fiches.flatMap((fiche) => [
    ...ficheHeading(fiche, date, messages),
    ...evaluationsTable(fiche, messages),
  ]);
  return { data, records: records(evaluationColumns, data.items), blocks: [...tables, sourceBlock(fiches, messages)] };
};
