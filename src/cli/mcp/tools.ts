import { blocs } from "../../app/blocs.ts";
import { certificationsProches } from "../../app/certifications-proches.ts";
import { diff } from "../../app/diff.ts";
import { evaluations } from "../../app/evaluations.ts";
import { list } from "../../app/list.ts";
import { passerelle } from "../../app/passerelle.ts";
import { search } from "../../app/search.ts";
import { show } from "../../app/show.ts";
import type { McpMessages } from "../../messages/mcp.fr.ts";
import type { Context } from "../context.ts";
import { meansOf } from "../means.ts";
import {
  type Argument,
  day,
  flag,
  type Given,
  level,
  number,
  readArguments,
  required,
  text,
  texts,
} from "./arguments.ts";

/** What an assistant may ask for: its arguments, the definition of schemas/sorties that its answer has, and the work. */
export type Tool = {
  readonly name: keyof McpMessages["tools"];
  readonly arguments: Readonly<Record<string, Argument<unknown>>>;
  readonly answer: string;
  readonly run: (given: Readonly<Record<string, unknown>>, context: Context) => Promise<object>;
};

const tool = <Of extends Tool["arguments"]>(
  name: Tool["name"],
  of: Of,
  answer: string,
  work: (given: Given<Of>, context: Context) => Promise<object>,
): Tool => ({
  name,
  arguments: of,
  answer,
  run: (given, context) => work(readArguments(of, given, name, context.messages), context),
});

/** The most fiches or answers that are given at once. */
const most = 50;
/** How many are where no number is asked for. */
const usual = 10;

/** The tools, each of them a use case of the program that only reads. */
export const toolsIn = ({ arguments: words }: McpMessages): readonly Tool[] => [
  tool(
    "search",
    {
      requete: required(text(words.requete)),
      ...{ fiche: text(words.fiche), bloc: text(words.bloc), tout: flag(words.tout), actives: flag(words.actives) },
      limite: number(words.limite, 1, most),
    },
    "SearchOutput",
    async ({ requete, fiche, bloc, tout, actives, limite = usual }, context) => {
      const wish = { ...(fiche && { fiche }), ...(bloc && { bloc }), ...(tout && { tout }), limit: limite };
      const means = { lexique: await context.lexique(), mots: context.io.mots };
      return (
        await search(await context.corpus(), requete, {
          ...{ ...means, ...wish },
          ...{ actives: (actives ?? context.registre) ? context.io.today : undefined, tellsFilter: context.registre },
        })
      ).data;
    },
  ),
  tool(
    "list",
    {
      ...{ niveau: level(words.niveau), rome: text(words.rome), nsf: text(words.nsf) },
      ...{ certificateur: text(words.certificateur), actives: flag(words.actives), date: day(words.date) },
      limite: number(words.limite, 1, most),
    },
    "ListOutput",
    async ({ date, limite = most, actives, ...wish }, context) => {
      const { items, ...data } = await list(await context.corpus(), {
        ...wish,
        ...{ actives: actives ?? context.registre, tellsFilter: context.registre },
        date: date ?? context.io.today,
      });
      const kept = items.slice(0, limite);
      return { ...data, source: { ...data.source, urls: data.source.urls.slice(0, limite) }, items: kept };
    },
  ),
  tool(
    "show",
    { id: required(text(words.id)), section: text(words.section), date: day(words.date) },
    "ShowOutput",
    async ({ id, section, date }, context) => {
      const wish = { date: date ?? context.io.today, section, libelles: context.messages.champs };
      return (await show(await context.corpus(), id, wish)).data;
    },
  ),
  tool("blocs", { fiches: required(texts(words.fiches)) }, "BlocsOutput", async ({ fiches }, context) => {
    return (await blocs(await context.corpus(), fiches)).data;
  }),
  tool("evaluations", { fiches: required(texts(words.fiches)) }, "EvaluationsOutput", async ({ fiches }, context) => {
    return (await evaluations(await context.corpus(), fiches)).data;
  }),
  tool(
    "diff",
    { a: required(text(words.fiche)), b: required(text(words.fiche)), bloc: text(words.bloc), date: day(words.date) },
    "DiffOutput",
    async ({ a, b, bloc, date }, context) => {
      const means = await meansOf(context, { date });
      return (await diff(await context.corpus(), a, b, { ...means, bloc })).data;
    },
  ),
  tool(
    "passerelle",
    {
      ...{ de: required(text(words.fiche)), vers: required(text(words.fiche)) },
      ...{ blocs: texts(words.blocs), date: day(words.date) },
    },
    "PasserelleOutput",
    async ({ de, vers, blocs: acquis, date }, context) => {
      const means = await meansOf(context, { date });
      return (await passerelle(await context.corpus(), { ...means, de, vers, acquis })).data;
    },
  ),
  tool(
    "proches",
    {
      ...{ fiche: required(text(words.fiche)), blocs: texts(words.blocs), date: day(words.date) },
      limite: number(words.limite, 1, most),
    },
    "ProchesOutput",
    async ({ fiche, blocs: held = [], date, limite = usual }, context) =>
      certificationsProches(await context.corpus(), {
        fiche,
        blocs: held,
        date: date ?? context.io.today,
        limit: limite,
        lexique: context.lexique,
      }),
  ),
];
