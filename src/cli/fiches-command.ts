import type { Command } from "commander";
import { type Columns, records } from "../app/columns.ts";
import type { Messages } from "../messages/fr.ts";
import type { Corpus } from "../model/corpus.ts";
import { exitCodes, failure } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Block } from "../render/view.ts";
import { answer } from "./command.ts";
import type { Session } from "./context.ts";
import { type CommonOptions, forPrograms, withShared } from "./options.ts";
import { listParts } from "./outcome.ts";
import { sourceBlock } from "./views/source.ts";

/** What such a command lists of the fiches that are named, in which columns, and how it shows these fiches. */
type Lists<Row extends object> = {
  readonly ask: (
    corpus: Corpus,
    names: readonly string[],
  ) => Promise<{ data: { readonly items: readonly Row[] }; fiches: readonly Fiche[] }>;
  readonly columns: Columns<Row>;
  readonly show: (fiches: readonly Fiche[], date: string, messages: Messages) => readonly Block[];
};

/** Declares a command on some fiches, or on all of them: `rncp blocs [fiche…]`, `rncp evaluations [fiche…]`. */
export const declareOnFiches = <Row extends object>(
  program: Command,
  session: Session,
  name: "blocs" | "evaluations",
  { ask, columns, show }: Lists<Row>,
): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command(name)
    .description(help[name].description)
    .argument("[fiche...]", help.arguments.fiches)
    .addHelpText("after", help[name].examples);
  withShared(command, session, { parts: listParts, fields: forPrograms, date: true }).action((names: string[]) =>
    answer<CommonOptions>(session, command, async (context, options) => {
      // All of a register are neither read nor held: export writes them row by row.
      if (context.registre && names.length === 0) throw failure("missing-argument", { name: "fiche", command: name });
      const { data, fiches } = await ask(await context.corpus(), names);
      return {
        data: () => data,
        listing: () => ({ keys: Object.keys(columns), items: data.items }),
        records: () => records(columns, data.items),
        blocks: () => [...show(fiches, options.date ?? io.today, messages), sourceBlock(fiches, messages)],
        exitCode: exitCodes.done,
      };
    }),
  );
};
