import { type Command, Option } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { distinctNames, shortName } from "../../model/ids.ts";
import type { Records } from "../../model/records.ts";
import type { SearchItem, SearchOutput } from "../../model/sorties.generated.ts";
import type { Block, Span, View } from "../../render/view.ts";
import { resolveFiche, resolveTarget } from "../../select/resolve.ts";
import { type TextOfFiche, textsOf } from "../../select/texts.ts";
import { answer, type FormatOptions, type GlobalOptions, type Session, wholeNumber, withFormat } from "../command.ts";
import { sourceBlock, sourceOf } from "../source.ts";

type Options = GlobalOptions &
  FormatOptions & {
    readonly fiche?: string;
    readonly bloc?: string;
    readonly limit?: number;
    readonly tout?: boolean;
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
    .addHelpText("after", help.search.examples);
  withFormat(command, session).action((words: string[]) =>
    answer<Options>(session, command, async (context, options) => {
      const { fiches } = await context.corpus();
      const data = await searchOutput(fiches, words.join(" "), options);
      const view = showSearch(fiches, data, messages, options.tout === true);
      const said = data.corrections.map(({ de, en }) => messages.search.corrected(de, en));
      if (data.total > 0) return { view, exitCode: exitCodes.done, ...noteOf(said) };
      return {
        view,
        exitCode: exitCodes.negative,
        ...noteOf([...said, messages.search.nothing(data.requete, options.tout === true)]),
      };
    }),
  );
};

const noteOf = (lines: readonly string[]): { note?: string } => (lines.length === 0 ? {} : { note: lines.join("\n") });

/**
 * The machine form of a search.
 * @throws failure `empty-query`, or those of resolveFiche and resolveTarget for `--fiche` and `--bloc`
 */
export const searchOutput = async (
  fiches: readonly Fiche[],
  requete: string,
  options: Pick<Options, "fiche" | "bloc" | "limit" | "tout">,
): Promise<SearchOutput> => {
  if (!/[\p{L}\p{N}]/u.test(requete)) throw failure("empty-query");
  const { searchCompetences } = await import("../../search/search.ts");
  const fiche = options.fiche === undefined ? undefined : await resolveFiche(fiches, options.fiche);
  const chosen = fiche === undefined ? fiches : [fiche];
  const inBloc = options.bloc === undefined ? undefined : await blocFilter(chosen, fiches, options.bloc);
  const texts = chosen
    .flatMap((one) => textsOf(one, options.tout === true))
    .filter((text) => inBloc === undefined || inBloc(text));
  const { hits, corrections, refus } = searchCompetences(texts, requete);
  if (refus !== null) throw failure("function-words", { name: requete });
  const shown = hits.slice(0, options.limit);
  return {
    schemaVersion: 1,
    source: sourceOf(fiches.filter(({ numero }) => shown.some(({ item }) => item.fiche === numero))),
    requete,
    parmi: texts.length,
    trouves: hits.length,
    par_fiche: chosen
      .map(({ numero }) => ({ fiche: numero, trouves: hits.filter(({ item }) => item.fiche === numero).length }))
      .filter(({ trouves }) => trouves > 0),
    corrections: corrections.map(({ from, to }) => ({ de: from, en: to })),
    total: shown.length,
    items: shown.map(({ item, score, marks }) => ({ ...item, score, marques: marks.map(([from, to]) => [from, to]) })),
  };
};

/**
 * `BC04` means that bloc of every fiche searched; a name with a fiche in it means one bloc.
 * @throws failure `no-such-bloc` when none of the fiches searched has it
 */
const blocFilter = async (
  searched: readonly Fiche[],
  all: readonly Fiche[],
  name: string,
): Promise<(text: TextOfFiche) => boolean> => {
  const short = /^BC(\d{1,2})$/i.exec(name.trim())?.[1];
  const target = short === undefined ? await resolveTarget(all, name) : undefined;
  const wanted = target?.id ?? `BC${short?.padStart(2, "0")}`;
  const codes = searched
    .flatMap(({ blocs }) => blocs.map(({ code }) => code))
    .filter((code) => (short === undefined ? code === wanted : code.endsWith(wanted)));
  if (codes.length > 0) return ({ bloc }) => bloc !== null && codes.includes(bloc);
  throw failure("no-such-bloc", { name, fiches: searched.map(({ numero }) => numero).join(", ") });
};

const showSearch = (fiches: readonly Fiche[], data: SearchOutput, messages: Messages, all: boolean): View => ({
  data,
  records: searchRecords(data),
  blocks: data.total === 0 ? [] : searchBlocks(fiches, data, messages, all),
});

/** More fiches than this are not counted one by one. */
const counted = 6;

const searchBlocks = (fiches: readonly Fiche[], data: SearchOutput, messages: Messages, all: boolean): Block[] => {
  const cited = fiches.filter(({ numero }) => data.items.some(({ fiche }) => fiche === numero));
  const names = distinctNames(fiches.filter(({ numero }) => data.par_fiche.some(({ fiche }) => fiche === numero)));
  const counts = data.par_fiche
    .slice(0, counted)
    .map(({ fiche, trouves }) => `${names.get(fiche) ?? fiche} ${trouves}`);
  const more = data.par_fiche.length > counted ? ["…"] : [];
  const less = data.total < data.trouves ? [messages.search.shown(data.total, !all)] : [];
  const found = messages.search.found(
    data.trouves,
    data.parmi,
    all ? messages.search.text : messages.search.competence,
  );
  return [
    { kind: "title", text: [found, [...counts, ...more].join(", "), ...less].join(" · ") },
    ...data.items.flatMap((item) => hitBlocks(item, cited, messages)),
    sourceBlock(cited, messages),
  ];
};

const hitBlocks = (item: SearchItem, fiches: readonly Fiche[], messages: Messages): Block[] => {
  const fiche = fiches.find(({ numero }) => numero === item.fiche);
  const bloc = fiche?.blocs.find(({ code }) => code === item.bloc);
  const labels: Readonly<Record<string, string>> = messages.champs;
  const field = item.champ === "competences" ? [] : [labels[item.champ] ?? item.champ];
  const place = [
    fiche === undefined ? item.fiche : shortName(fiche),
    ...(bloc === undefined ? [] : [bloc.intitule]),
    ...field,
  ];
  return [
    { kind: "heading", text: `${item.id}  ${place.join(" · ")}` },
    { kind: "text", text: markedSpans(item.texte, item.marques), indent: 2 },
  ];
};

/** A text in pieces, those between marks in the style of a mark. */
const markedSpans = (texte: string, marks: readonly (readonly number[])[]): Span[] => {
  const spans: Span[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of marks) {
    if (start > at) spans.push({ text: texte.slice(at, start) });
    spans.push({ text: texte.slice(start, end), style: "mark" });
    at = end;
  }
  return [...spans, { text: texte.slice(at) }];
};

const searchRecords = (data: SearchOutput): Records => ({
  columns: ["id", "fiche", "bloc", "champ", "score", "texte"],
  rows: data.items.map((one) => [one.id, one.fiche, one.bloc, one.champ, one.score, one.texte]),
});
