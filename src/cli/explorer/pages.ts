import type { Entry } from "../../app/explorer.ts";
import type { Target } from "../../app/resolve.ts";
import { type Shown, show } from "../../app/show.ts";
import type { Messages } from "../../messages/fr.ts";
import type { Evaluation } from "../../model/fiche.generated.ts";
import { epreuvesPhrase } from "../../render/phrases/evaluation-phrases.ts";
import type { Block } from "../../render/view.ts";
import { diffTwo } from "../commands/diff.ts";
import { blocksOf, shownView } from "../commands/show.ts";
import type { Context } from "../context.ts";
import { counterpartList } from "../views/counterparts.ts";
import { markedSpans } from "../views/search/hits.ts";
import { valueBlocks } from "../views/sections.ts";

/** What fills the screen, in the words of the other commands. */
export type Pages = {
  readonly shownPage: typeof shownPage;
  readonly detailOf: typeof detailOf;
  readonly comparedPage: typeof comparedPage;
};

/** What `rncp show` says of something; of a competency also how its bloc is evaluated. */
export const shownPage = async (id: string, context: Context): Promise<Block[]> => {
  const shown = await shownOf(id, context);
  const view = shownView(shown, context.messages);
  return blocksOf({ ...view, blocks: [...view.blocks, ...evaluationOf(shown.target, context)] });
};

/**
 * The chosen one beside the list: its words with those that were found, how its bloc is evaluated, its counterparts. Who
 * read these and why stands in its page.
 */
export const detailOf = async (entry: Entry, context: Context): Promise<Block[]> => {
  if (entry.type !== "competence") return shownPage(entry.id, context);
  const { messages, coloured } = context;
  const { target, lues } = await shownOf(entry.id, context);
  const bloc = target.type === "competence" ? target.bloc : null;
  const place = bloc === null ? "" : ` · ${bloc.intitule}`;
  return [
    { kind: "heading", text: `${entry.nom}${place}` },
    { kind: "text", text: markedSpans(entry.texte, entry.marques, !coloured) },
    ...(bloc === null ? [] : [text(evaluated(bloc.evaluation, messages))]),
    text(lues.length === 0 ? messages.explorer.unread : messages.explorer.read),
    ...(lues.length === 0 ? [] : [counterpartList(lues, messages)]),
  ];
};

/** In a phrase of ours where there is one, else as published. */
const evaluated = (evaluation: Evaluation, messages: Messages): string => {
  const phrase = evaluation === null ? messages.unpublished : epreuvesPhrase(evaluation.epreuves, messages);
  const ours = evaluation !== null && phrase !== "" ? messages.passerelle.resume(phrase) : phrase;
  return messages.explorer.evaluated(ours || (evaluation?.texte.join("\n") ?? ""));
};

const text = (said: string): Block => ({ kind: "text", text: [{ text: said, style: "dim" }] });

/** The first screen of `rncp diff`. */
export const comparedPage = async (a: string, b: string, context: Context): Promise<readonly Block[]> => {
  const { blocks } = await diffTwo(a, b, { color: "auto", format: "table" }, context);
  return blocks?.() ?? [];
};

const shownOf = async (id: string, { corpus, io, messages }: Context): Promise<Shown> =>
  show(await corpus(), id, { date: io.today, libelles: messages.champs });

const evaluationOf = (target: Target, { messages }: Context): Block[] => {
  const bloc = target.type === "competence" ? target.bloc : null;
  if (bloc === null) return [];
  return [{ kind: "heading", text: messages.champs.modalites_evaluation }, ...valueBlocks(bloc.evaluation, messages)];
};
