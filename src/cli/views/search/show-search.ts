import type { Found } from "../../../app/search.ts";
import type { Messages } from "../../../messages/fr.ts";
import { distinctNames } from "../../../model/head.ts";
import type { Records } from "../../../model/records.ts";
import type { SearchOutput } from "../../../model/sorties.generated.ts";
import type { Block } from "../../../render/view.ts";
import { sourceBlock } from "../source.ts";
import { countBlocks, countRecords } from "./count.ts";
import { groupedBlocks, type HitView, hitBlocks } from "./hits.ts";

/** How a search is shown. */
export type SearchView = HitView & {
  /** Whether all texts were searched, not only the competencies. */
  readonly all: boolean;
  readonly count: boolean;
  readonly byBloc: boolean;
};

/** More fiches than this are not counted one by one. */
const counted = 6;

/** A search for a person; nothing when nothing was found. */
export const searchBlocks = ({ data, heads }: Found, view: SearchView, messages: Messages): Block[] => {
  if (data.trouves === 0) return [];
  const nameOf = distinctNames(heads);
  const title: Block = { kind: "title", text: titleOf(data, nameOf, messages, view) };
  if (view.count) return [title, ...countBlocks(heads, data, nameOf, messages), sourceBlock(heads, messages)];
  const shown = new Set(data.items.map(({ fiche }) => fiche));
  const cited = heads.filter(({ numero }) => shown.has(numero));
  const hits = view.byBloc ? groupedBlocks : hitBlocks;
  return [title, ...hits(data.items, cited, messages, view), sourceBlock(cited, messages)];
};

const titleOf = (
  data: SearchOutput,
  nameOf: (numero: string) => string,
  { search }: Messages,
  { all, count }: SearchView,
): string => {
  const perFiche = data.par_fiche.slice(0, counted).map(({ fiche, trouves }) => `${nameOf(fiche)} ${trouves}`);
  const more = data.par_fiche.length > counted ? ["…"] : [];
  const less = data.total < data.trouves && !count ? [search.shown(data.total, !all)] : [];
  const found = search.found(data.trouves, data.parmi, all ? search.text : search.competence);
  return [found, [...perFiche, ...more].join(", "), ...less].join(" · ");
};

/** The counts by bloc as flat records where they alone are asked for, else what was found. */
export const searchRecords = (data: SearchOutput, count: boolean): Records =>
  count
    ? countRecords(data)
    : {
        columns: ["id", "fiche", "bloc", "champ", "score", "texte"],
        rows: data.items.map((one) => [one.id, one.fiche, one.bloc, one.champ, one.score, one.texte]),
      };

/** The keys of what a search tells of a text. */
export const searchKeys = "id,fiche,bloc,champ,texte,score,marques,raisons,poids_champ".split(",");
