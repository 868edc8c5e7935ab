import { type Command, Option } from "commander";
import { passerelle } from "../../app/passerelle.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import { distinctNames } from "../../model/head.ts";
import { shellWord } from "../../text/shell-word.ts";
import { answer } from "../command.ts";
import type { Context, Session } from "../context.ts";
import { meansOf } from "../means.ts";
import { notEmpty } from "../option-values.ts";
import { type CommonOptions, forPeople, onlyIn, withCalcul, withShared } from "../options.ts";
import { type Outcome, viewParts } from "../outcome.ts";
import { passerelleRecords } from "../views/passerelle/records.ts";
import { endBlocks, passerelleBlocks, wholeBlocks } from "../views/passerelle/show-passerelle.ts";

type Options = CommonOptions & {
  readonly de?: string;
  readonly vers?: string;
  readonly acquis?: readonly string[];
  readonly complet?: boolean;
};

/** `rncp passerelle`: what the blocs that somebody holds cover of a certification that they want. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("passerelle")
    .description(help.passerelle.description)
    .argument("[mots...]", help.arguments.passerelle)
    .option("--de <fiche>", help.passerelle.de)
    .option("--vers <fiche>", help.passerelle.vers)
    .option("--acquis <blocs>", help.passerelle.acquis, namesIn("--acquis", help.passerelle.blocs))
    .addOption(onlyIn(new Option("--complet", help.passerelle.complet), forPeople));
  withShared(withCalcul(command, session), session, {
    parts: [...viewParts, "page"],
    output: true,
    date: true,
  })
    .addHelpText("after", help.passerelle.examples)
    .action((words: string[]) =>
      answer<Options>(session, command, (context, options) => run(context, options, asked(words, options))),
    );
};

/** The two fiches, and the blocs that are acquired; every one without them. */
type Asked = { readonly de: string; readonly vers: string; readonly acquis: readonly string[] | undefined };

/** A bloc by its place or its code, alone: what else is written without an option names a fiche. */
const isBloc = (word: string): boolean => /^(BC)?\d{1,2}$/i.test(word) || /^(RNCP|RS)\d+BC\d+$/i.test(word);

/** Every bloc: what is acquired where nothing is said. */
const every = /^(tous|toutes|tout|all)$/i;

/**
 * `passerelle epsi cesi --acquis BC01 BC04`: words without an option are the two fiches, and the blocs that are acquired.
 * @throws failure `missing-option`
 */
const asked = (words: readonly string[], { de, vers, acquis = [] }: Options): Asked => {
  const parts = words.flatMap((word) => (word.split(",").every(isBloc) ? word.split(",") : word));
  const fiches = parts.filter((word) => !isBloc(word) && !every.test(word));
  const blocs = [...acquis, ...parts.filter(isBloc)].map((name) => (/^\d{1,2}$/.test(name) ? `BC${name}` : name));
  const from = de ?? fiches.shift();
  const to = vers ?? fiches.shift();
  if (from === undefined) throw failure("missing-option", { name: "--de <fiche>", command: "passerelle" });
  if (to === undefined) throw failure("missing-option", { name: "--vers <fiche>", command: "passerelle" });
  if (fiches.length > 0) throw failure("excess-arguments", { command: "passerelle" });
  const isAll = blocs.length === 0 || blocs.some((name) => every.test(name));
  return { de: from, vers: to, acquis: isAll ? undefined : blocs };
};

/** Reads names between commas, and adds them to those of an option given before. */
const namesIn =
  (option: string, expected: string) =>
  (value: string, before: readonly string[] = []): string[] => [
    ...before,
    ...value.split(/[,;]\s*|\s+/).map((name) => notEmpty(option, expected)(name).trim()),
  ];

const run = async (context: Context, options: Options, wanted: Asked): Promise<Outcome> => {
  const wish = { ...(await meansOf(context, options)), ...wanted };
  const { de, vers, data } = await passerelle(await context.corpus(), wish);
  const nameOf = distinctNames([de, vers]);
  const names = { de: nameOf(de.numero), vers: nameOf(vers.numero) };
  const found = { de, vers, names, data };
  const { messages, language } = context;
  return {
    data: () => data,
    records: () => passerelleRecords(found),
    // A document is always whole.
    blocks: () => passerelleBlocks(found, messages, options.complet === true || options.format !== "table"),
    page: async () => {
      const { blocksPage, pageWords } = await import("../../render/page/page.ts");
      const typed = [de.numero, vers.numero, ...(wanted.acquis ?? [])].map(shellWord).join(" ");
      const computed = `${options.calcul === true ? " --calcul" : ""}${options.seuil === undefined ? "" : ` --seuil ${options.seuil}`}`;
      const page = {
        title: pageWords(language).passerelle(names.de, names.vers),
        ...{ date: data.date, version: data.rapport.version },
        ...{ blocks: wholeBlocks(found, messages), after: endBlocks(found, messages) },
        command: `rncp passerelle ${typed}${computed}`,
      };
      return blocksPage(page, messages, language);
    },
    exitCode: exitCodes.done,
  };
};
