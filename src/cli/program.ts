import { Command, Option } from "commander";
import { plainSpaces } from "../text/spaces.ts";
import { declareAdd } from "./commands/add.ts";
import { declareBlocs } from "./commands/blocs.ts";
import { declareChanges } from "./commands/changes.ts";
import { declareCompletion } from "./commands/completion.ts";
import { declareDiff } from "./commands/diff.ts";
import { declareEvaluations } from "./commands/evaluations.ts";
import { declareExplain } from "./commands/explain.ts";
import { declareExplorer } from "./commands/explorer.ts";
import { declareExport } from "./commands/export.ts";
import { declareFmt } from "./commands/fmt.ts";
import { declareHelp } from "./commands/help.ts";
import { declareImport } from "./commands/import.ts";
import { declareLire } from "./commands/lire.ts";
import { declareList } from "./commands/list.ts";
import { declareOpen } from "./commands/open.ts";
import { declarePasserelle } from "./commands/passerelle.ts";
import { declareRemove } from "./commands/remove.ts";
import { declareRules } from "./commands/rules.ts";
import { declareSchema } from "./commands/schema.ts";
import { declareSearch } from "./commands/search.ts";
import { declareShow } from "./commands/show.ts";
import { declareValidate } from "./commands/validate.ts";
import { type Io, type Session, widthFor } from "./context.ts";
import { emitText } from "./emit.ts";
import { folded } from "./fold.ts";
import { notEmpty, oneOf } from "./option-values.ts";

/** The commands, by what people come for, as the help shows them. */
const declarations = {
  comparer: [declareDiff, declarePasserelle, declareLire],
  consulter: [
    declareExplorer,
    declareSearch,
    declareList,
    declareShow,
    declareOpen,
    declareBlocs,
    declareEvaluations,
    declareExport,
  ],
  donnees: [
    declareValidate,
    declareChanges,
    declareFmt,
    declareImport,
    declareAdd,
    declareRemove,
    declareRules,
    declareExplain,
    declareSchema,
  ],
  aide: [declareCompletion, declareHelp],
} as const;

/** The width of help; 80 where a pipe sets none. */
const helpWidthFor = (io: Io): number => {
  const width = widthFor(io);
  return Math.min(Number.isFinite(width) ? width : 80, 120);
};

/** The program with all its commands, in the language of the session. It writes through the session only. */
export const buildProgram = (session: Session): Command => {
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
    .addOption(new Option("--lang <langue>", help.options.lang).argParser(oneOf("--lang", ["fr", "en"])))
    .addOption(
      new Option("--color <quand>", help.options.color)
        .argParser(oneOf("--color", ["auto", "always", "never"]))
        .default("auto"),
    )
    .addHelpText("after", help.footer);
  for (const group of ["consulter", "comparer", "donnees", "aide"] as const) {
    program.commandsGroup(help.groups[group]);
    for (const declare of declarations[group]) declare(program, session);
  }
  return program;
};
