import { type Command, Option } from "commander";
import { exitCodes } from "../../model/errors.ts";
import {
  answer,
  type FormatOptions,
  forPeople,
  type GlobalOptions,
  onlyIn,
  type Session,
  wholeNumber,
  withFormat,
} from "../command.ts";
import type { Context } from "../context.ts";
import { type SearchWish, searchOutput } from "../search-output.ts";
import { type SearchView, showSearch } from "../views/search/show-search.ts";

type Options = GlobalOptions &
  FormatOptions &
  SearchWish & {
    /** Commander's form of `--no-lexique`. */
    readonly lexique?: boolean;
    readonly explain?: boolean;
    readonly crochets?: boolean;
  };

/** `rncp search`: competencies, best first, with the matched words marked. */
export const declareSearch = (program: Command, session: Session): void => {
  const { messages } = session;
  const { help } = messages;
  const command = program
    .command("search")
    .description(help.search.description)
    .argument("<mots...>", help.arguments.words)
    .option("--fiche <fiche>", help.search.fiche)
    .option("--bloc <bloc>", help.search.bloc)
    .addOption(new Option("--limit <n>", help.search.limit).argParser(wholeNumber("--limit", 1, 1_000_000)))
    .option("--tout", help.search.tout)
    .option("--no-lexique", help.search.lexique)
    .addOption(new Option("--count", help.search.count).conflicts(["limit", "parBloc", "explain", "crochets"]))
    .option("--par-bloc", help.search.parBloc)
    .addOption(onlyIn(new Option("--explain", help.search.explain), [...forPeople, "json"]))
    .addOption(onlyIn(new Option("--crochets", help.search.crochets), forPeople))
    .addHelpText("after", help.search.examples);
  withFormat(command, session).action((words: string[]) =>
    answer<Options>(session, command, async (context, options) => {
      const { fiches } = await context.corpus();
      const lexique = options.lexique === false ? null : await context.lexique();
      const { data, nearest, unanswered } = await searchOutput(fiches, lexique, words.join(" "), options);
      const view = showSearch(fiches, data, messages, viewOf(options, context));
      const said = data.corrections.map(({ de, en }) => messages.search.corrected(de, en));
      if (data.trouves > 0 && unanswered.length > 0) said.push(messages.search.unanswered(unanswered));
      if (data.trouves === 0) said.push(messages.search.nothing(data.requete, options.tout === true));
      if (nearest.length > 0) said.push(messages.search.nearest(nearest));
      const exitCode = data.trouves > 0 ? exitCodes.done : exitCodes.negative;
      return { view, exitCode, ...(said.length === 0 ? {} : { note: said.join("\n") }) };
    }),
  );
};

/** Without colour a terminal shows the marks by brackets; a pipe gets the words as they are, unless brackets are asked for. */
const viewOf = (options: Options, { coloured, io }: Context): SearchView => ({
  all: options.tout === true,
  count: options.count === true,
  byBloc: options.parBloc === true,
  explain: options.explain === true,
  brackets: options.crochets === true || (io.stdout.isTerminal && !coloured),
});
