import type { Command } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { EvaluationsOutput } from "../../model/sorties.generated.ts";
import type { View } from "../../render/view.ts";
import { evaluationColumns, records } from "../../select/records.ts";
import { resolveFiches } from "../../select/resolve.ts";
import { answer, type FormatOptions, type GlobalOptions, type Session, withFormat } from "../command.ts";
import { evaluationsOutput } from "../outputs.ts";
import { sourceBlock } from "../source.ts";
import { evaluationsTable } from "../views/evaluations.ts";

/** `rncp evaluations`: a row per test of each bloc, then the final tests. */
export const declareEvaluations = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("evaluations")
    .description(help.evaluations.description)
    .argument("[fiche...]", help.arguments.fiches)
    .addHelpText("after", help.evaluations.examples);
  withFormat(command, session).action((names: string[]) =>
    answer<GlobalOptions & FormatOptions>(session, command, async (context) => {
      const fiches = await resolveFiches((await context.corpus()).fiches, names);
      return { view: showEvaluations(fiches, evaluationsOutput(fiches), context.messages), exitCode: exitCodes.done };
    }),
  );
};

const showEvaluations = (fiches: readonly Fiche[], data: EvaluationsOutput, messages: Messages): View => ({
  data,
  records: records(evaluationColumns, data.items),
  blocks: [...fiches.flatMap((fiche) => evaluationsTable(fiche, messages)), sourceBlock(fiches, messages)],
});
