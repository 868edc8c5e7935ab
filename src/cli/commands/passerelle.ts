import type { Command } from "commander";
import type { Acquis } from "../../correspondances/passerelle-officielles.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { distinctNames } from "../../model/ids.ts";
import { resolveBloc } from "../../select/resolve.ts";
import {
  answer,
  type FormatOptions,
  type GlobalOptions,
  notEmpty,
  type Outcome,
  type Session,
  withDate,
  withFormat,
} from "../command.ts";
import type { Context } from "../context.ts";
import { type CalculOptions, distinctFiches, meansFor, withCalcul } from "../means.ts";
import { passerelleOutput } from "../passerelle-output.ts";
import { showPasserelle } from "../views/passerelle/show-passerelle.ts";

type Options = GlobalOptions &
  FormatOptions &
  CalculOptions & { readonly de: string; readonly vers: string; readonly acquis?: readonly string[] };

/** `rncp passerelle`: what the blocs that somebody holds cover of a certification that they want. */
export const declarePasserelle = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("passerelle")
    .description(help.passerelle.description)
    .requiredOption("--de <fiche>", help.passerelle.de)
    .requiredOption("--vers <fiche>", help.passerelle.vers)
    .option("--acquis <blocs>", help.passerelle.acquis, namesIn("--acquis", help.passerelle.blocs));
  withDate(withFormat(withCalcul(command, session), session), session)
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
  const fiches = await distinctFiches((await context.corpus()).fiches, [options.de, options.vers]);
  const [de, vers] = fiches;
  if (de === undefined || vers === undefined)
    throw failure("missing-option", { name: "--vers", command: "passerelle" });
  const means = await meansFor(context, fiches, options);
  const data = await passerelleOutput(de, vers, acquisOf(de, options.acquis), means);
  const called = distinctNames(fiches);
  const names = { de: called.get(de.numero) ?? de.numero, vers: called.get(vers.numero) ?? vers.numero };
  return { view: showPasserelle({ de, vers, names, data }, context.messages), exitCode: exitCodes.done };
};

/** The blocs named, each once and in the order of the page; without names, the whole certification. */
const acquisOf = (de: Fiche, names: readonly string[] | undefined): Acquis => {
  const codes = de.blocs.map(({ code }) => code);
  if (names === undefined) return { blocs: codes, entiere: true };
  const named = new Set(names.map((name) => resolveBloc(de, name).code));
  return { blocs: codes.filter((code) => named.has(code)), entiere: false };
};
