import type { Command } from "commander";
import { compareCodeUnits } from "../../model/diagnostic.ts";
import { exitCodes } from "../../model/errors.ts";
import type { ChangesOutput } from "../../model/sorties.generated.ts";
import { answer, type FormatOptions, type GlobalOptions, type Session, withFormat } from "../command.ts";
import type { Revisions } from "../revisions.ts";
import { sourceOf } from "../source.ts";
import { leftOutNote } from "../views/changes/left-out.ts";
import { showChanges } from "../views/changes/show-changes.ts";

type Options = GlobalOptions & FormatOptions & { readonly exitCode?: boolean };

/** `rncp changes`: what an edit of the fiches means, between a git revision and the folder as it is. */
export const declareChanges = (program: Command, session: Session): void => {
  const { messages } = session;
  const { help } = messages;
  const command = program
    .command("changes")
    .description(help.changes.description)
    .argument("[git-ref]", help.arguments.revision, "HEAD")
    .option("--exit-code", help.changes.exitCode)
    .addHelpText("after", help.changes.examples);
  withFormat(command, session).action((revision: string) =>
    answer<Options>(session, command, async (context, options) => {
      const { readRevisions } = await import("../revisions.ts");
      const revisions = readRevisions(context.workFolder("rncp changes --data fiches/"), revision, context);
      const data = await changesOutput(revision, revisions);
      const same = data.total === 0 && data.non_compares.length === 0;
      return {
        view: showChanges(data, messages),
        exitCode: options.exitCode === true && !same ? exitCodes.negative : exitCodes.done,
        ...(await leftOutNote(revisions.leftOut, revision, context)),
      };
    }),
  );
};

/** The machine form of what changed between two revisions. */
export const changesOutput = async (revision: string, revisions: Revisions): Promise<ChangesOutput> => {
  const { ficheChange } = await import("../../changes/changes.ts");
  const { before, after } = revisions;
  const numeros = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits);
  const items = numeros.flatMap((numero) => ficheChange(before.get(numero), after.get(numero)) ?? []);
  return {
    schemaVersion: 2,
    source: sourceOf(items.map(({ fiche }) => ({ numero: fiche }))),
    revision,
    commit: revisions.commit,
    total: items.length,
    items,
    non_compares: revisions.leftOut.map(({ cote, fichier, fiche }) => ({ cote, fichier, fiche })),
  };
};
