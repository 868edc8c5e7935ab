import type { Command } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { EvaluationsOutput } from "../../model/sorties.generated.ts";
import type { View } from "../../render/view.ts";
import { evaluationColumns, records } from "../../select/records.ts";
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
import { evaluationsOutput } from "../outputs.ts";
import { sourceBlock } from "../source.ts";
import { evaluationsTable } from "../views/evaluations.ts";
import { ficheHeading } from "../views/heading.ts";

/** `rncp evaluations`: a row per test of each bloc, then the final tests. */
export const declareEvaluations = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("evaluations")
    .description(help.evaluations.description)
    .argument("[fiche...]", help.arguments.fiches)
    .addHelpText("after", help.evaluations.examples);
  withDate(withFormat(command, session), session).action((names: string[]) =>
    answer<GlobalOptions & FormatOptions & DateOptions>(session, command, async (context, options) => {
      const fiches = await resolveFiches((await context.corpus()).fiches, names);
      const view = showEvaluations(fiches, evaluationsOutput(fiches), options.date ?? io.today, messages);
      return { view, exitCode: exitCodes.done };
    }),
  );
};

const showEvaluations = (
  fiches: readonly Fiche[],
  data: EvaluationsOutput,
  date: string,
  messages: Messages,
): View => ({
  data,
  records: records(evaluationColumns, data.items),
  blocks: [
    ...fiches.flatMap((fiche) => [...ficheHeading(fiche, date, messages), ...evaluationsTable(fiche, messages)]),
    sourceBlock(fiches, messages),
  ],
});
