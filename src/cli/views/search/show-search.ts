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
  /** Whether the texts of neighbouring themes are shown as well. */
  readonly near: boolean;
};

/** More fiches than this are not counted one by one. */
const counted = 6;

/** A search for a person; nothing when nothing answers and no neighbour is asked for. */
export const searchBlocks = (found: Found, view: SearchView, messages: Messages): Block[] => {
  const { data, heads } = found;
  const { search } = messages;
  const [answers, near] = [data.items.filter(({ voisin }) => !voisin), data.items.filter(({ voisin }) => voisin)];
  const open = view.near ? near : [];
  if (data.trouves + open.length === 0) return [];
  const title: Block = { kind: "title", text: titleOf(found, messages, view) };
  if (view.count)
    return [title, ...countBlocks(heads, data, distinctNames(heads), messages), sourceBlock(heads, messages)];
  const shown = new Set([...answers, ...open].map(({ fiche }) => fiche));
  const cited = heads.filter(({ numero }) => shown.has(numero));
  const hits = view.byBloc ? groupedBlocks : hitBlocks;
  return [
    title,
    ...hits(answers, cited, messages, view),
    ...(open.length === 0
      ? []
      : [{ kind: "title", text: search.near(open.length) } as const, ...hits(open, cited, messages, view)]),
    sourceBlock(cited, messages),
  ];
};

const titleOf = ({ data, heads, searched }: Found, { search }: Messages, { all, count }: SearchView): string => {
  const found = search.found(data.trouves, data.parmi, all ? search.text : search.competence);
  const less = data.total < data.trouves && !count ? [search.shown(data.total, !all)] : [];
  const countOf = new Map(data.par_fiche.map((one) => [one.fiche, one]));
  const places =
    searched.length > 0
      ? searched.map(({ head, parmi }) => ({ fiche: head.numero, trouves: 0, parmi, ...countOf.get(head.numero) }))
      : data.par_fiche.slice(0, counted);
  const nameOf = distinctNames(searched.length > 0 ? searched.map(({ head }) => head) : heads);
  const perFiche = places.map(({ fiche, trouves, parmi }) => `${nameOf(fiche)} ${search.outOf(trouves, parmi)}`);
  const more = searched.length === 0 && data.par_fiche.length > counted ? ["…"] : [];
  return [found, [...perFiche, ...more].join(", "), ...less].join(" · ");
};

/** The counts by bloc as flat records where they alone are asked for, else what was found. */
export const searchRecords = (data: SearchOutput, count: boolean): Records =>
  count
    ? countRecords(data)
    : {
        columns: ["id", "fiche", "bloc", "champ", "score", "texte"],
        rows: data.items
          .filter(({ voisin }) => !voisin)
          .map((one) => [one.id, one.fiche, one.bloc, one.champ, one.score, one.texte]),
      };

/** The keys of what a search tells of a text. */
export const searchKeys = "id,fiche,bloc,champ,texte,score,voisin,marques,raisons,poids_champ".split(",");
