import { type Command, Option } from "commander";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { Lexique } from "../../model/lexique.generated.ts";
import type { SearchOutput } from "../../model/sorties.generated.ts";
import { answer, type FormatOptions, type GlobalOptions, type Session, wholeNumber, withFormat } from "../command.ts";
import type { Context } from "../context.ts";
import { isWanted, readScope } from "../search-scope.ts";
import { sourceOf } from "../source.ts";
import { perBloc, perFiche } from "../views/search/count.ts";
import { type SearchView, showSearch } from "../views/search/show-search.ts";

type Options = GlobalOptions &
  FormatOptions & {
    readonly fiche?: string;
    readonly bloc?: string;
    readonly limit?: number;
    readonly tout?: boolean;
    /** Commander's form of `--no-lexique`. */
    readonly lexique?: boolean;
    readonly parBloc?: boolean;
    readonly count?: boolean;
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
    .option("--count", help.search.count)
    .option("--par-bloc", help.search.parBloc)
    .option("--explain", help.search.explain)
    .option("--crochets", help.search.crochets)
    .addHelpText("after", help.search.examples);
  withFormat(command, session).action((words: string[]) =>
    answer<Options>(session, command, async (context, options) => {
      const { fiches } = await context.corpus();
      const lexique = options.lexique === false ? null : await context.lexique();
      const { data, nearest, unanswered } = await searchOutput(fiches, lexique, words.join(" "), options);
      const view = showSearch(fiches, data, messages, viewOf(options, context));
      const said = data.corrections.map(({ de, en }) => messages.search.corrected(de, en));
      if (data.total > 0 && unanswered.length > 0) said.push(messages.search.unanswered(unanswered));
      if (data.total === 0) said.push(messages.search.nothing(data.requete, options.tout === true));
      if (nearest.length > 0) said.push(messages.search.nearest(nearest));
      const exitCode = data.total > 0 ? exitCodes.done : exitCodes.negative;
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

/** The machine form of a search, and the words nearest to those that nothing answers. */
type Found = {
  readonly data: SearchOutput;
  readonly nearest: readonly string[];
  /** The words of the query that nothing answers. */
  readonly unanswered: readonly string[];
};

/** A longer query is no query: reading it would take seconds. */
const longest = 2_000;

const refusals = {
  "requete-vide": "empty-query",
  "mots-vides": "function-words",
  "exclusions-seules": "only-exclusions",
} as const;

/**
 * The machine form of a search.
 * @throws failure `query-too-long`, `empty-query`, `function-words`, `only-exclusions`, or those of readScope for the filters
 */
export const searchOutput = async (
  fiches: readonly Fiche[],
  lexique: Lexique | null,
  requete: string,
  options: Pick<Options, "fiche" | "bloc" | "limit" | "tout">,
): Promise<Found> => {
  const { parseQuery, readThesaurus, searchCompetences } = await import("../../search/search.ts");
  const { textsOf } = await import("../../select/texts.ts");
  if (requete.length > longest)
    throw failure("query-too-long", { length: String(requete.length), most: String(longest) });
  const query = parseQuery(requete);
  const scope = await readScope(fiches, query.filters, options);
  const texts = scope.fiches.flatMap((one) => textsOf(one, options.tout === true)).filter(isWanted(scope));
  const given = lexique === null ? {} : { thesaurus: readThesaurus(lexique) };
  const { hits, corrections, nearest, unanswered, refus } = searchCompetences(texts, query, given);
  if (refus !== null) throw failure(refusals[refus], { name: requete });
  const shown = hits.slice(0, options.limit);
  const found = hits.map(({ item }) => item);
  const data: SearchOutput = {
    schemaVersion: 1,
    source: sourceOf(fiches.filter(({ numero }) => shown.some(({ item }) => item.fiche === numero))),
    requete,
    parmi: texts.length,
    trouves: hits.length,
    par_fiche: perFiche(scope.fiches, found),
    par_bloc: perBloc(scope.fiches, texts, found),
    corrections: corrections.map(({ from, to }) => ({ de: from, en: to })),
    total: shown.length,
    items: shown.map(({ item: { id, fiche, bloc, champ, texte, weight }, score, marks, reasons }) => ({
      id,
      fiche,
      bloc,
      champ,
      texte,
      score,
      marques: marks.map(([from, to]) => [from, to]),
      raisons: reasons.map((one) => ({
        demande: one.asked,
        trouve: [...one.found],
        maniere: one.manner,
        via: one.via,
        surete: one.certainty,
        poids: one.weight,
      })),
      poids_champ: weight,
    })),
  };
  return { data, nearest, unanswered };
};
