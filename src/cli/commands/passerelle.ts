import type { Command } from "commander";
import { passerelle } from "../../app/passerelle.ts";
import { exitCodes } from "../../model/errors.ts";
import { distinctNames } from "../../model/head.ts";
import { answer } from "../command.ts";
import type { Context, Session } from "../context.ts";
import { meansOf } from "../means.ts";
import { notEmpty } from "../option-values.ts";
import { type CommonOptions, withCalcul, withShared } from "../options.ts";
import { type Outcome, viewParts } from "../outcome.ts";
import { passerelleRecords } from "../views/passerelle/records.ts";
import { passerelleBlocks } from "../views/passerelle/show-passerelle.ts";

type Options = CommonOptions & { readonly de: string; readonly vers: string; readonly acquis?: readonly string[] };

/** `rncp passerelle`: what the blocs that somebody holds cover of a certification that they want. */
export const declarePasserelle = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("passerelle")
    .description(help.passerelle.description)
    .requiredOption("--de <fiche>", help.passerelle.de)
    .requiredOption("--vers <fiche>", help.passerelle.vers)
    .option("--acquis <blocs>", help.passerelle.acquis, namesIn("--acquis", help.passerelle.blocs));
  withShared(withCalcul(command, session), session, { parts: viewParts, date: true })
    .addHelpText("after", help.passerelle.examples)
    .action(() => answer<Options>(session, command, run));
};

/** Reads names between commas, and adds them to those of an option given before. */
const namesIn =
  (option: string, expected: string) =>
  (value: string, before: readonly string[] = []): string[] => [
    ...before,
    ...value.split(",").map((name) => notEmpty(option, expected)(name).trim()),
  ];

const run = async (context: Context, options: Options): Promise<Outcome> => {
  const { de: from, vers: to, acquis } = options;
  const wish = { ...(await meansOf(context, options)), de: from, vers: to, acquis };
  const { de, vers, data } = await passerelle(await context.corpus(), wish);
  const nameOf = distinctNames([de, vers]);
  const names = { de: nameOf(de.numero), vers: nameOf(vers.numero) };
  const found = { de, vers, names, data };
  return {
    data: () => data,
    records: () => passerelleRecords(found),
    blocks: () => passerelleBlocks(found, context.messages),
    exitCode: exitCodes.done,
  };
};
