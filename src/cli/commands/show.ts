import type { Command } from "commander";
import type { Target } from "../../app/resolve.ts";
import { itemOf, type Shown, show } from "../../app/show.ts";
import type { Messages } from "../../messages/fr.ts";
import { ownCompetences } from "../../model/competences.ts";
import type { Corpus } from "../../model/corpus.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Bloc } from "../../model/fiche.generated.ts";
import { shortName } from "../../model/head.ts";
import type { Records } from "../../model/records.ts";
import type { ShowOutput } from "../../model/sorties.generated.ts";
import { etatSentence } from "../../render/phrases/etat.ts";
import type { Block, Span } from "../../render/view.ts";
import { shellWord } from "../../text/shell-word.ts";
import { answer } from "../command.ts";
import type { Session } from "../context.ts";
import { type CommonOptions, withShared } from "../options.ts";
import { viewParts } from "../outcome.ts";
import { counterpartBlocks } from "../views/counterparts.ts";
import { rapportBlock } from "../views/rapport.ts";
import { saysMore } from "../views/remplacements.ts";
import { ficheSections, listed, type Section, valueBlocks } from "../views/sections.ts";
import { sourceBlock } from "../views/source.ts";

type Options = CommonOptions & { readonly section?: string };

/** `rncp show`: a fiche, a bloc or a competency, whichever the identifier names. */
export const declare = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("show")
    .description(help.show.description)
    .argument("<id...>", help.arguments.id)
    .option("--section <nom>", help.show.section)
    .addHelpText("after", help.show.examples);
  withShared(command, session, { parts: [...viewParts, "page"], output: true, date: true }).action((words: string[]) =>
    answer<Options>(session, command, async (context, options) => {
      const { section, date } = options;
      const wish = { date: date ?? io.today, section, libelles: labelsOf(messages) };
      const corpus = await context.corpus();
      const shown: Shown[] = [];
      for (const id of await namedBy(words, corpus)) shown.push(await show(corpus, id, wish));
      const only = (): Shown => {
        const [first, ...others] = shown;
        if (first === undefined || others.length > 0) throw failure("one-at-a-time", { names: words.join(" ") });
        return first;
      };
      return {
        data: () => only().data,
        records: () => showRecords(shown.map(({ data }) => data)),
        blocks: () => shown.flatMap((one) => blocksOf(shownView(one, messages))),
        page: async () => {
          const { data, target } = only();
          const { title, blocks, source } = shownView(only(), messages);
          const { rapportOf } = await import("../../app/rapport.ts");
          const rapport = await rapportOf([target.fiche], [], { lexique: async () => null, version: io.version });
          const typed = [data.id, ...(section === undefined ? [] : ["--section", section])].map(shellWord).join(" ");
          const page = {
            title: title.replaceAll("\n", " · "),
            ...{ date: data.date, version: io.version, command: `rncp show ${typed}` },
            ...{ blocks, after: [source, rapportBlock(rapport, data.date, messages)] },
          };
          return (await import("../../render/page/page.ts")).blocksPage(page, messages, context.language);
        },
        exitCode: exitCodes.done,
        ...(shown.length < 2 ? {} : { note: messages.show.several(words.join(" ")) }),
      };
    }),
  );
};

/** What words name: each a fiche (`show epsi cesi`), or one thing together (`show epsi BC01`). */
const namedBy = async (words: readonly string[], corpus: Corpus): Promise<readonly string[]> => {
  const whole = words.join(" ");
  if (words.length < 2 || (await corpus.named(whole)).length > 0) return [whole];
  const each = await Promise.all(words.map((word) => corpus.named(word)));
  return each.every(({ length }) => length > 0) ? words : [whole];
};

/** What is shown of something: what it is called, what is told of it, whose words they are. */
export type View = { readonly title: string; readonly blocks: readonly Block[]; readonly source: Block };

/** All of it, one under the other. */
export const blocksOf = ({ title, blocks, source }: View): Block[] => [
  { kind: "title", text: title },
  ...blocks,
  source,
];

/** What is shown of a fiche, a bloc or a competency. */
export const shownView = ({ target, data, lues, sections }: Shown, messages: Messages): View => {
  const { title, blocks } =
    target.type === "fiche" ? ficheView(target, data, messages, sections) : partView(target, data, messages, sections);
  return {
    title,
    blocks: [...blocks, ...counterpartBlocks(target, lues, messages)],
    source: sourceBlock([target.fiche, ...new Set(lues.map(({ fiche }) => fiche))], messages),
  };
};

type Titled = Pick<View, "title" | "blocks">;

const ficheView = (target: Target, data: ShowOutput, messages: Messages, sections?: readonly string[]): Titled => {
  const { fiche } = target;
  const title = `${fiche.numero} · ${shortName(fiche)}\n${fiche.intitule}`;
  const etat = { kind: "text", text: [etatOfFiche(target, data, messages)] } as const;
  const all = ficheSections(fiche, data, messages);
  const wanted =
    sections === undefined
      ? all.filter(({ key }) => key !== "remplacements" || (data.remplacements && saysMore(data.remplacements)))
      : sections.map(
          (key) => all.find((one) => one.key === key) ?? { key, blocks: valueBlocks(data.item[key], messages) },
        );
  return { title, blocks: [etat, ...wanted.flatMap((one) => headed(one, messages))] };
};

const headed = ({ key, blocks }: Section, messages: Messages): Block[] => {
  return [{ kind: "heading", text: labelsOf(messages)[key] ?? key }, ...blocks];
};

/** What the screen calls the parts of a fiche. */
const labelsOf = ({ champs, remplacements }: Messages): Readonly<Record<string, string>> => ({
  ...champs,
  remplacements: remplacements.titre,
});

const etatOfFiche = (
  { fiche }: Target,
  { etat, jours, date_limite_delivrance }: ShowOutput,
  messages: Messages,
): Span =>
  etatSentence(
    { etat, jours, date_limite_delivrance, date_fin_enregistrement: fiche.date_fin_enregistrement },
    messages,
  );

const partView = (
  target: Exclude<Target, { type: "fiche" }>,
  data: ShowOutput,
  messages: Messages,
  sections?: readonly string[],
): Titled => {
  const { fiche } = target;
  const etat = etatOfFiche(target, data, messages);
  const place = { kind: "text", text: [{ text: `${shortName(fiche)} · ${fiche.intitule}\n` }, etat] } as const;
  if (sections !== undefined) {
    const parts = sections.map((key) => ({ key, blocks: valueBlocks(itemOf(target)[key], messages) }));
    return { title: target.id, blocks: [place, ...parts.flatMap((part) => headed(part, messages))] };
  }
  if (target.type === "competence") {
    const { bloc } = target;
    const codes = (bloc?.competences ?? ownCompetences(fiche)).map(({ code }) => code);
    const rank = messages.show.competenceOf(codes.indexOf(target.competence.code) + 1, codes.length);
    const blocks: Block[] = [
      { kind: "text", text: target.competence.texte },
      { kind: "text", text: bloc === null ? rank : `${rank} · ${bloc.code} · ${bloc.intitule}` },
      place,
      { kind: "text", text: [{ text: messages.show.ownCode, style: "dim" }] },
    ];
    return { title: target.id, blocks };
  }
  const { bloc } = target;
  // Code and title are above; retired codes name nothing any more; what stands between the statements is shown there.
  const parts: Readonly<Record<Exclude<keyof Bloc, "code" | "intitule" | "codes_retires" | "intercalaires">, Block[]>> =
    {
      competences: listed(bloc),
      evaluation: valueBlocks(bloc.evaluation, messages),
    };
  const shown = Object.entries(parts).flatMap(([key, blocks]) => headed({ key, blocks }, messages));
  return { title: `${bloc.code}\n${bloc.intitule}`, blocks: [place, ...shown] };
};

/** One record per value: what it belongs to, its path, the value. */
const showRecords = (shown: readonly ShowOutput[]): Records => ({
  columns: ["id", "champ", "valeur"],
  rows: shown.flatMap(({ id, item }) => leaves(item, "").map(({ path, value }) => [id, path, value])),
});

type Leaf = { readonly path: string; readonly value: string | number | boolean | null };

/** The values of an object with their paths: `blocs.0.competences.2.texte`. */
const leaves = (value: unknown, path: string): Leaf[] => {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return [{ path, value }];
  }
  return Object.entries(value ?? {}).flatMap(([key, item]) => leaves(item, path === "" ? key : `${path}.${key}`));
};
