import type { Messages } from "../../../messages/fr.ts";
import type { Records, Value } from "../../../model/records.ts";
import type { ChangesOutput, FicheChange } from "../../../model/sorties.generated.ts";
import type { Block, Span, View } from "../../../render/view.ts";
import { sourceBlock } from "../../source.ts";
import { competencesBlocks } from "./competences.ts";
import { fieldsBlocks } from "./fields.ts";
import { summarySpans } from "./summary.ts";

/** What changed, for a person and for a script: a line per fiche, then its details. */
export const showChanges = (data: ChangesOutput, messages: Messages): View => ({
  data,
  records: changesRecords(data),
  blocks: [
    ...summaryBlocks(data, messages),
    ...leftOutBlocks(data, messages),
    ...data.items.flatMap((item) => details(item, data.total > 1, messages)),
    ...endBlocks(data, messages),
  ],
});

const summaryBlocks = ({ items, revision, non_compares: leftOut }: ChangesOutput, messages: Messages): Block[] => {
  const { none, noneCompared } = messages.changes;
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

/** One record per change; a fiche that came or went has one of its own, before those of its competencies. */
const changesRecords = ({ items }: ChangesOutput): Records => ({
  columns: ["fiche", "champ", "changement", "avant", "apres", "avant_texte", "apres_texte", "code_reemploye"],
  rows: items.flatMap((item) => [...ficheRows(item), ...competenceRows(item), ...champRows(item)]),
});

const ficheRows = ({ fiche, changement, intitule }: FicheChange): Value[][] => {
  if (changement === "modifiee") return [];
  const [id, text] =
    changement === "ajoutee"
      ? [
          [null, fiche],
          [null, intitule],
        ]
      : [
          [fiche, null],
          [intitule, null],
        ];
  return [[fiche, "fiche", changement, ...id, ...text, null]];
};

const competenceRows = ({ fiche, competences }: FicheChange): Value[][] =>
  competences.map((one) => [
    fiche,
    "competences",
    one.changement,
    one.avant,
    one.apres,
    one.texte_avant,
    one.texte_apres,
    one.code_reemploye,
  ]);

/** A place in a field is written `31006.libelle`; what is no text, as JSON. */
const champRows = ({ fiche, champs }: FicheChange): Value[][] =>
  champs.map(({ champ, chemin, changement, avant, apres }) => {
    const way = chemin.join(".");
    const [old, now] = [changement === "ajoute" ? null : way, changement === "supprime" ? null : way];
    return [fiche, champ, changement, old, now, asText(avant), asText(apres), null];
  });

const asText = (value: unknown): string | null =>
  value === null ? null : typeof value === "string" ? value : JSON.stringify(value);
