import type { Messages } from "../../../messages/fr.ts";
import { groupBy } from "../../../model/group-by.ts";
import { type FicheHead, shortName } from "../../../model/head.ts";
import { partsOf } from "../../../model/identities.ts";
import type { SearchItem } from "../../../model/sorties.generated.ts";
import type { Block, Cell, Span } from "../../../render/view.ts";

/** What of a hit is shown: marks by brackets as well, and why it was found. */
export type HitView = { readonly brackets: boolean; readonly explain: boolean };

/** Hits, best first, each under its identifier and the place where it stands. */
export const hitBlocks = (
  items: readonly SearchItem[],
  heads: readonly FicheHead[],
  messages: Messages,
  view: HitView,
): Block[] => {
  const byNumero = new Map(heads.map((head) => [head.numero, head]));
  return items.flatMap((item) => {
    const fiche = byNumero.get(item.fiche);
    const bloc = fiche?.blocs.find(({ code }) => code === item.bloc);
    const place = [
      fiche === undefined ? item.fiche : shortName(fiche),
      ...(bloc === undefined ? [] : [bloc.intitule]),
      ...fieldOf(item, messages),
    ];
    return [{ kind: "heading", text: `${item.id}  ${place.join(" · ")}` }, ...bodyBlocks(item, messages, view)];
  });
};

/** Hits gathered by bloc, in the order of the fiches and of the page, the best first in each; what has no bloc comes first. */
export const groupedBlocks = (
  items: readonly SearchItem[],
  heads: readonly FicheHead[],
  messages: Messages,
  view: HitView,
): Block[] => {
  const byPlace = groupBy(items, ({ fiche, bloc }) => `${fiche} ${bloc ?? ""}`);
  return heads.flatMap((fiche) =>
    [undefined, ...fiche.blocs].flatMap((bloc): Block[] => {
      const own = byPlace.get(`${fiche.numero} ${bloc?.code ?? ""}`);
      if (own === undefined) return [];
      const place = [bloc?.code ?? fiche.numero, shortName(fiche), bloc?.intitule];
      return [
        {
          kind: "heading",
          text: [...place.filter((one) => one !== undefined), messages.search.count(own.length)].join(" · "),
        },
        ...own.flatMap((item): Block[] => {
          const name = [partsOf(item.id).competence, ...fieldOf(item, messages)].filter(Boolean);
          const lead: Span[] = name.length === 0 ? [] : [{ text: `${name.join(" · ")} `, style: "strong" }];
          return bodyBlocks(item, messages, view, lead);
        }),
      ];
    }),
  );
};

/** The field where a text stands, when it is no competency. */
const fieldOf = ({ champ }: SearchItem, messages: Messages): string[] => {
  const labels: Readonly<Record<string, string>> = messages.champs;
  return champ === "competences" ? [] : [labels[champ] ?? champ];
};

const bodyBlocks = (item: SearchItem, messages: Messages, view: HitView, lead: readonly Span[] = []): Block[] => [
  { kind: "text", text: [...lead, ...markedSpans(item.texte, item.marques, view.brackets)], indent: 2 },
  ...(view.explain ? explanationBlocks(item, messages) : []),
];

/** Why a hit ranks where it does: its score and field, then each word of the query with what answers it. */
const explanationBlocks = (item: SearchItem, messages: Messages): Block[] => {
  const { search, champs, decimal } = messages;
  const labels: Readonly<Record<string, string>> = champs;
  const line = search.scored(decimal(item.score), labels[item.champ] ?? item.champ, decimal(item.poids_champ));
  return [{ kind: "text", text: [{ text: line, style: "dim" }], indent: 2 }, reasonsTable(item, messages)];
};

const reasonsTable = ({ raisons }: SearchItem, messages: Messages): Block => {
  const { search, columns, decimal } = messages;
  return {
    kind: "table",
    compact: true,
    columns: [
      { label: columns.cherche },
      { label: columns.trouve },
      { label: columns.maniere },
      { label: columns.surete, align: "right" },
      { label: columns.poids, align: "right" },
    ],
    rows: raisons.map(({ demande, trouve, maniere, via, surete, poids }, rank): Cell[] => {
      const again = raisons[rank - 1]?.demande === demande;
      return [
        again ? "" : demande,
        trouve.join(" · "),
        [search.manner[maniere] ?? maniere, ...(via === null ? [] : [search.quoted(via)])].join(" "),
        decimal(surete),
        again ? "" : decimal(poids),
      ];
    }),
  };
};

/** A text in pieces, those between marks in the style of a mark. */
export const markedSpans = (texte: string, marks: readonly (readonly number[])[], brackets: boolean): Span[] => {
  const spans: Span[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of marks) {
    if (start > at) spans.push({ text: texte.slice(at, start) });
    const word = texte.slice(start, end);
    spans.push({ text: brackets ? `[${word}]` : word, style: "mark" });
    at = end;
  }
  return [...spans, { text: texte.slice(at) }];
};
