import { Command, Option } from "commander";
import { plainSpaces } from "../text/spaces.ts";
import { type Io, type Session, widthFor } from "./context.ts";
import { emitText } from "./emit.ts";
import { folded } from "./fold.ts";
import { notEmpty, oneOf } from "./option-values.ts";

/** The commands, by what people come for, as the help shows them. Each is loaded where it is wanted. */
const commands = {
  consulter: {
    explorer: () => import("./commands/explorer.ts"),
    search: () => import("./commands/search.ts"),
    list: () => import("./commands/list.ts"),
    show: () => import("./commands/show.ts"),
    open: () => import("./commands/open.ts"),
    blocs: () => import("./commands/blocs.ts"),
    evaluations: () => import("./commands/evaluations.ts"),
    export: () => import("./commands/export.ts"),
  },
  comparer: {
    diff: () => import("./commands/diff.ts"),
    passerelle: () => import("./commands/passerelle.ts"),
    proches: () => import("./commands/proches.ts"),
    lire: () => import("./commands/lire.ts"),
  },
  donnees: {
    validate: () => import("./commands/validate.ts"),
    changes: () => import("./commands/changes.ts"),
    fmt: () => import("./commands/fmt.ts"),
    import: () => import("./commands/import.ts"),
    add: () => import("./commands/add.ts"),
    registre: () => import("./commands/registre.ts"),
    remove: () => import("./commands/remove.ts"),
    rules: () => import("./commands/rules.ts"),
    explain: () => import("./commands/explain.ts"),
    schema: () => import("./commands/schema.ts"),
  },
  aide: {
    mcp: () => import("./commands/mcp.ts"),
    completion: () => import("./commands/completion.ts"),
    complete: () => import("./commands/complete.ts"),
    help: () => import("./commands/help.ts"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, () => Promise<Declared>>>>>;

type Declared = { readonly declare: (program: Command, session: Session) => void };

/**
 * The commands that a run needs, where its first word tells them; undefined where all are needed: to help, to complete the
 * name of one, or to say which was meant.
 */
export const commandsAsked = ([first = "", ...rest]: readonly string[]): readonly string[] | undefined => {
  const names = Object.values(commands).flatMap((group) => Object.keys(group));
  if (!names.includes(first) || first === "help") return undefined;
  if (first !== "complete") return [first];
  const [, completed = "", ...more] = rest;
  return names.includes(completed) && more.length > 0 ? [first, completed] : undefined;
};

/** The width of help; 80 where a pipe sets none. */
const helpWidthFor = (io: Io): number => {
  const width = widthFor(io);
  return Math.min(Number.isFinite(width) ? width : 80, 120);
};

/**
 * The program in the language of the session, with all its commands, or with those that are asked for. It writes
 * through the session only.
 */
export const buildProgram = async (session: Session, asked?: readonly string[]): Promise<Command> => {
  const { io, messages } = session;
  const { help } = messages;
  const placeholders = (usage: string): string =>
    usage.replace(/(?<=[<[])[a-z]+(?=[.\]>])/g, (word) => help.words[word] ?? word);
  const program = new Command("rncp");
  const helpWidth = helpWidthFor(io);
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => emitText(folded(plainSpaces(text), helpWidth), io),
      writeErr: () => undefined,
      getOutHelpWidth: () => helpWidth,
    })
    .configureHelp({
      showGlobalOptions: true,
      // Below 40 columns for a description commander wraps nothing.
      minWidthToWrap: 16,
      styleTitle: (title) => help.titles[title] ?? title,
      styleUsage: placeholders,
      optionTerm: (option) => placeholders(option.flags),
      argumentTerm: (argument) => help.words[argument.name()] ?? argument.name(),
      subcommandTerm: (command) => command.name(),
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
    })
    .usage(help.usage)
    .description(help.description)
    .helpOption("-h, --help", help.options.help)
    .helpCommand(false)
    .version(io.version, "-V, --version", help.options.version)
    .addOption(new Option("--data <dossier>", help.options.data).argParser(notEmpty("--data", help.text)))
    .option("--fournies", help.options.fournies)
    .option("--registre", help.options.registre)
    .addOption(new Option("--lang <langue>", help.options.lang).argParser(oneOf("--lang", ["fr", "en"])))
    .addOption(
      new Option("--color <quand>", help.options.color)
        .argParser(oneOf("--color", ["auto", "always", "never"]))
        .default("auto"),
    )
    .addHelpText("after", help.footer);
  for (const group of ["consulter", "comparer", "donnees", "aide"] as const) {
    program.commandsGroup(help.groups[group]);
    const wanted = Object.entries(commands[group]).filter(([name]) => asked?.includes(name) ?? true);
    for (const { declare } of await Promise.all(wanted.map(([, load]) => load()))) declare(program, session);
  }
  return program;
};
