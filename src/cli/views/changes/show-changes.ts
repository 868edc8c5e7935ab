import type { Messages } from "../../../messages/fr.ts";
import type { ChangesOutput, FicheChange } from "../../../model/sorties.generated.ts";
import type { Block, Span } from "../../../render/view.ts";
import { sourceBlock } from "../source.ts";
import { competencesBlocks } from "./competences.ts";
import { fieldsBlocks } from "./fields.ts";
import { summarySpans } from "./summary.ts";

/** What changed, for a person: a line per fiche, then its details. */
export const changesBlocks = (data: ChangesOutput, messages: Messages): Block[] => [
  ...summaryBlocks(data, messages),
  ...leftOutBlocks(data, messages),
  ...otherBlocks(data, messages),
  ...data.items.flatMap((item) => details(item, data.total > 1, messages)),
  ...endBlocks(data, messages),
];

const summaryBlocks = (
  { items, revision, autres, non_compares: leftOut }: ChangesOutput,
  messages: Messages,
): Block[] => {
  const { none, noneCompared } = messages.changes;
  if (items.length === 0 && autres.length > 0) return [];
  if (items.length === 0)
    return [{ kind: "text", text: leftOut.length === 0 ? none(revision) : noneCompared(revision) }];
  const lines = items.map((item) => summarySpans(item, messages));
  return [
    { kind: "text", text: lines.flatMap((line, index): Span[] => (index === 0 ? line : [{ text: "\n" }, ...line])) },
  ];
};

const leftOutBlocks = ({ non_compares: leftOut, revision }: ChangesOutput, { changes }: Messages): Block[] => {
  if (leftOut.length === 0) return [];
  const lines = leftOut.map(({ cote, fichier }) =>
    changes.leftOut(cote === "avant" ? `${revision}:${fichier}` : fichier),
  );
  return [{ kind: "text", text: [{ text: lines.join("\n"), style: "warn" }] }];
};

/** The files beside the fiches that change: what is accepted, which words answer which, what was read. */
const otherBlocks = ({ autres }: ChangesOutput, { changes }: Messages): Block[] =>
  autres.length === 0
    ? []
    : [
        {
          kind: "list",
          items: autres.map(({ fichier, changement, ajoutees, supprimees }) =>
            changes.autre(fichier, changement, ajoutees, supprimees),
          ),
        },
      ];

const details = (item: FicheChange, several: boolean, messages: Messages): Block[] => {
  if (item.changement !== "modifiee") return [];
  const heading: Block = { kind: "heading", text: `${item.fiche} · ${item.certificateur} · ${item.intitule}` };
  return [
    ...(several ? [heading] : []),
    ...competencesBlocks(item.competences, messages),
    ...fieldsBlocks(item, messages),
  ];
};

const endBlocks = ({ items, revision }: ChangesOutput, messages: Messages): Block[] => {
  if (items.length === 0) return [];
  return [
    { kind: "text", text: [{ text: messages.changes.since(revision), style: "dim" }] },
    sourceBlock(
      items.map(({ fiche }) => ({ numero: fiche })),
      messages,
    ),
  ];
};
