import { type Command, Option } from "commander";
import { type Found, type SearchWish, search } from "../../app/search.ts";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import type { Block } from "../../render/view.ts";
import { answer } from "../command.ts";
import type { Context, Session } from "../context.ts";
import { wholeNumber } from "../option-values.ts";
import {
  type CommonOptions,
  forPeople,
  forPrograms,
  onlyIn,
  type StandingOptions,
  standingOf,
  withShared,
  withStanding,
} from "../options.ts";
import { listParts } from "../outcome.ts";
import { type SearchView, searchBlocks, searchKeys, searchRecords } from "../views/search/show-search.ts";
import { standingBlocks } from "../views/standing.ts";

type Options = CommonOptions &
  StandingOptions &
  Omit<SearchWish, "lexique" | "mots" | "libelles" | "actives" | "repertoire" | "tellsFilter"> & {
    /** Commander's form of `--no-lexique`. */
    readonly lexique?: boolean;
    readonly crochets?: boolean;
    readonly voisins?: boolean;
  };

/** `rncp search`: competencies, best first, with the matched words marked. */
export const declare = (program: Command, session: Session): void => {
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
    .addOption(onlyIn(new Option("--voisins", help.search.voisins), forPeople))
    .addOption(onlyIn(new Option("--explain", help.search.explain), [...forPeople, "json", "ndjson"]))
    .addOption(onlyIn(new Option("--crochets", help.search.crochets), forPeople))
    .addHelpText("after", help.search.examples);
  withShared(withStanding(command, session), session, { parts: listParts, fields: forPrograms }).action(
    (words: string[]) =>
      answer<Options>(session, command, async (context, options) => {
        const lexique = options.lexique === false ? null : await context.lexique();
        const found = await search(await context.corpus(), words.join(" "), {
          ...options,
          lexique,
          mots: context.io.mots,
          libelles: libellesIn(messages),
          ...standingOf(options, context.io.today),
          // Of a whole register nobody reads on.
          ...(options.registre === true && options.limit === undefined ? { limit: most } : {}),
        });
        const { data } = found;
        // A program gets the neighbours with the answers.
        const isForPeople = forPeople.some((format) => format === options.format);
        const note = saidBesides(found, { ...options, voisins: options.voisins === true || !isForPeople }, messages);
        return {
          data: () => data,
          listing: () => ({ keys: searchKeys, items: data.items }),
          records: () => searchRecords(data, options.count === true),
          blocks: () => withStandingOf(data, searchBlocks(found, viewOf(options, context), messages), messages),
          exitCode: data.trouves > 0 ? exitCodes.done : exitCodes.negative,
          ...(note.length === 0 ? {} : { note: note.join("\n") }),
        };
      }),
  );
};

/** So many answers of a register are shown where no limit is given. */
const most = 20;

/** What was left out stands under the title. */
const withStandingOf = (data: Found["data"], [title, ...rest]: readonly Block[], messages: Messages): Block[] =>
  title === undefined ? [] : [title, ...standingBlocks(data, messages), ...rest];

/** The names of the fields, those of the figures of each year with that of their list. */
const libellesIn = ({ champs, columns }: Messages): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(Object.entries(champs).map(([champ, name]) => [champ, [name]])),
  statistiques_promotions: [
    champs.statistiques_promotions,
    columns.taux_insertion_global_6mois,
    columns.taux_insertion_metier_6mois,
  ],
});

const saidBesides = (
  { data, nearest, unanswered, ailleurs }: Found,
  { tout: everywhere = false, voisins: near = false }: Options,
  { search: words }: Messages,
): string[] => [
  ...data.corrections.map(({ de, en }) => words.corrected(de, en)),
  ...(data.trouves > 0 && unanswered.length > 0 ? [words.unanswered(unanswered)] : []),
  ...(data.trouves === 0 ? [words.nothing(data.requete, everywhere || ailleurs === null, ailleurs ?? 0)] : []),
  ...(data.voisins > 0 && !near ? [words.folded(data.voisins)] : []),
  ...(nearest.length > 0 ? [words.nearest(nearest)] : []),
];

/** Without colour a terminal shows the marks by brackets; a pipe gets the words as they are, unless brackets are asked for. */
const viewOf = (options: Options, { coloured, io }: Context): SearchView => ({
  all: options.tout === true,
  count: options.count === true,
  byBloc: options.parBloc === true,
  near: options.voisins === true,
  explain: options.explain === true,
  brackets: options.crochets === true || (io.stdout.isTerminal && !coloured),
});
