import type { Command } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { etatOf } from "../../model/enregistrement.ts";
import { exitCodes, failure } from "../../model/errors.ts";
import { shortName } from "../../model/ids.ts";
import type { Records } from "../../model/records.ts";
import type { ShowOutput } from "../../model/sorties.generated.ts";
import type { Block, Span, View } from "../../render/view.ts";
import { resolveTarget, type Target } from "../../select/resolve.ts";
import { nearestName } from "../../text/nearest.ts";
import {
  answer,
  type DateOptions,
  type FormatOptions,
  type GlobalOptions,
  type Session,
  withDate,
  withFormat,
} from "../command.ts";
import { sourceBlock, sourceOf } from "../source.ts";
import { etatSentence } from "../views/etat.ts";
import { ficheSections, type Section, valueBlocks } from "../views/sections.ts";

type Options = GlobalOptions & FormatOptions & DateOptions & { readonly section?: string };

/** `rncp show`: a fiche, a bloc or a competency, whichever the identifier names. */
export const declareShow = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("show")
    .description(help.show.description)
    .argument("<id...>", help.arguments.id)
    .option("--section <nom>", help.show.section)
    .addHelpText("after", help.show.examples);
  withDate(withFormat(command, session), session).action((words: string[]) =>
    answer<Options>(session, command, async (context, options) => {
      const { fiches } = await context.corpus();
      const target = await resolveTarget(fiches, words.join(" "));
      const data = showOutput(target, options.date ?? io.today, options.section);
      return { view: showTarget(target, data, messages, options.section), exitCode: exitCodes.done };
    }),
  );
};

const itemOf = (target: Target): Readonly<Record<string, unknown>> => {
  switch (target.type) {
    case "fiche":
      return { ...target.fiche };
    case "bloc":
      return { ...target.bloc };
    case "competence":
      return { ...target.competence };
  }
};

/**
 * The machine form of what an identifier names; with `section`, that key alone.
 * @throws failure `unknown-section`
 */
export const showOutput = (target: Target, date: string, section?: string): ShowOutput => {
  const item = itemOf(target);
  if (section !== undefined && !Object.hasOwn(item, section)) {
    const sections = Object.keys(item);
    throw failure("unknown-section", {
      name: section,
      suggestion: nearestName(section, sections),
      sections: sections.join(", "),
    });
  }
  return {
    schemaVersion: 2,
    source: sourceOf([target.fiche]),
    date,
    ...etatOf(target.fiche.date_fin_enregistrement, date),
    type: target.type,
    id: target.id,
    item: section === undefined ? item : { [section]: item[section] },
  };
};

const showTarget = (target: Target, data: ShowOutput, messages: Messages, section?: string): View => {
  const { fiche } = target;
  const blocks =
    target.type === "fiche"
      ? ficheBlocks(target, data, messages, section)
      : partBlocks(target, data, messages, section);
  return { data, records: showRecords(data), blocks: [...blocks, sourceBlock([fiche], messages)] };
};

const ficheBlocks = (target: Target, data: ShowOutput, messages: Messages, section?: string): Block[] => {
  const { fiche } = target;
  const title = { kind: "title", text: `${fiche.numero} · ${shortName(fiche)}\n${fiche.intitule}` } as const;
  const etat = { kind: "text", text: [etatOfFiche(target, data, messages)] } as const;
  const wanted = ficheSections(fiche, messages).filter((one) => section === undefined || one.key === section);
  if (section !== undefined && wanted.length === 0)
    wanted.push({ key: section, blocks: valueBlocks(data.item[section], messages) });
  return [title, etat, ...wanted.flatMap((one) => headed(one, messages))];
};

const headed = ({ key, blocks }: Section, messages: Messages): Block[] => {
  const labels: Readonly<Record<string, string>> = messages.champs;
  return [{ kind: "heading", text: labels[key] ?? key }, ...blocks];
};

const etatOfFiche = ({ fiche }: Target, { etat, jours }: ShowOutput, messages: Messages): Span =>
  etatSentence({ etat, jours, date_fin_enregistrement: fiche.date_fin_enregistrement }, messages);

const partBlocks = (
  target: Exclude<Target, { type: "fiche" }>,
  data: ShowOutput,
  messages: Messages,
  section?: string,
): Block[] => {
  const { fiche, bloc } = target;
  const etat = etatOfFiche(target, data, messages);
  const place = { kind: "text", text: [{ text: `${shortName(fiche)} · ${fiche.intitule}\n` }, etat] } as const;
  if (section !== undefined) {
    const part = { key: section, blocks: valueBlocks(itemOf(target)[section], messages) };
    return [{ kind: "title", text: target.id }, place, ...headed(part, messages)];
  }
  if (target.type === "competence") {
    const position = bloc.competences.indexOf(target.competence) + 1;
    const rank = messages.show.competenceOf(position, bloc.competences.length);
    return [
      { kind: "title", text: target.id },
      { kind: "text", text: target.competence.texte },
      { kind: "text", text: `${rank} · ${bloc.code} · ${bloc.intitule}` },
      place,
      { kind: "text", text: [{ text: messages.show.ownCode, style: "dim" }] },
    ];
  }
  const sections: Section[] = [
    { key: "competences", blocks: valueBlocks(bloc.competences, messages) },
    { key: "evaluation", blocks: valueBlocks(bloc.evaluation, messages) },
  ];
  return [
    { kind: "title", text: `${bloc.code}\n${bloc.intitule}` },
    place,
    ...sections.flatMap((one) => headed(one, messages)),
  ];
};

/** One record per value: what it belongs to, its path, the value. */
const showRecords = (data: ShowOutput): Records => ({
  columns: ["id", "champ", "valeur"],
  rows: leaves(data.item, "").map(({ path, value }) => [data.id, path, value]),
});

type Leaf = { readonly path: string; readonly value: string | number | boolean | null };

/** The values of an object with their paths: `blocs.0.competences.2.texte`. */
const leaves = (value: unknown, path: string): Leaf[] => {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return [{ path, value }];
  }
  return Object.entries(value ?? {}).flatMap(([key, item]) => leaves(item, path === "" ? key : `${path}.${key}`));
};
