import type { Command } from "commander";
import type { Messages } from "../messages/fr.ts";
import { exitCodes } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { View } from "../render/view.ts";
import { resolveFiches } from "../select/resolve.ts";
import {
  answer,
  type DateOptions,
  type FormatOptions,
  type GlobalOptions,
  type Session,
  withDate,
  withFormat,
} from "./command.ts";

type Show = (fiches: readonly Fiche[], date: string, messages: Messages) => View;

/** Declares a command on some fiches, or on all of them: `rncp blocs [fiche…]`, `rncp evaluations [fiche…]`. */
export const declareOnFiches = (
  program: Command,
  session: Session,
  name: "blocs" | "evaluations",
  show: Show,
): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command(name)
    .description(help[name].description)
    .argument("[fiche...]", help.arguments.fiches)
    .addHelpText("after", help[name].examples);
  withDate(withFormat(command, session), session).action((names: string[]) =>
    answer<GlobalOptions & FormatOptions & DateOptions>(session, command, async (context, options) => {
      const fiches = await resolveFiches((await context.corpus()).fiches, names);
      return { view: show(fiches, options.date ?? io.today, messages), exitCode: exitCodes.done };
    }),
  );
};
