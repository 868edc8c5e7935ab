import type { Messages } from "../../../messages/fr.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import { distinctNames } from "../../../model/ids.ts";
import type { Records } from "../../../model/records.ts";
import type { SearchOutput } from "../../../model/sorties.generated.ts";
import type { Block, View } from "../../../render/view.ts";
import { sourceBlock } from "../../source.ts";
import { countBlocks, countRecords } from "./count.ts";
import { groupedBlocks, type HitView, hitBlocks } from "./hits.ts";

/** How a search is shown. */
export type SearchView = HitView & {
  /** Whether all texts were searched, not only the competencies. */
  readonly all: boolean;
  readonly count: boolean;
  readonly byBloc: boolean;
};

/** A search for a person and for a script; nothing for the person when nothing was found. */
export const showSearch = (
  fiches: readonly Fiche[],
  data: SearchOutput,
  messages: Messages,
  view: SearchView,
): View => ({
  data,
  records: view.count ? countRecords(data) : hitRecords(data),
  blocks: data.trouves === 0 ? [] : searchBlocks(fiches, data, messages, view),
});

/** More fiches than this are not counted one by one. */
const counted = 6;

const searchBlocks = (fiches: readonly Fiche[], data: SearchOutput, messages: Messages, view: SearchView): Block[] => {
  const cited = fiches.filter(({ numero }) => data.items.some(({ fiche }) => fiche === numero));
  const searched = fiches.filter(({ numero }) => data.par_bloc.some(({ fiche }) => fiche === numero));
  const names = distinctNames(searched);
  const title: Block = { kind: "title", text: titleOf(data, names, messages, view) };
  if (view.count) return [title, ...countBlocks(searched, data, names, messages), sourceBlock(searched, messages)];
  const hits = view.byBloc ? groupedBlocks : hitBlocks;
  return [title, ...hits(data.items, cited, messages, view), sourceBlock(cited, messages)];
};

const titleOf = (
  data: SearchOutput,
  names: ReadonlyMap<string, string>,
  { search }: Messages,
  { all, count }: SearchView,
): string => {
  const perFiche = data.par_fiche
    .slice(0, counted)
    .map(({ fiche, trouves }) => `${names.get(fiche) ?? fiche} ${trouves}`);
  const more = data.par_fiche.length > counted ? ["…"] : [];
  const less = data.total < data.trouves && !count ? [search.shown(data.total, !all)] : [];
  const found = search.found(data.trouves, data.parmi, all ? search.text : search.competence);
  return [found, [...perFiche, ...more].join(", "), ...less].join(" · ");
};

const hitRecords = (data: SearchOutput): Records => ({
  columns: ["id", "fiche", "bloc", "champ", "score", "texte"],
  rows: data.items.map((one) => [one.id, one.fiche, one.bloc, one.champ, one.score, one.texte]),
});
