import type { Messages } from "../../../messages/fr.ts";
import { shortCode } from "../../../model/identities.ts";
import type { CompetenceChange } from "../../../model/sorties.generated.ts";
import type { Block, Cell, Text } from "../../../render/view.ts";
import { segmentSpans } from "./segments.ts";

/** The competencies that changed, and what follows from a code that was given twice. */
export const competencesBlocks = (list: readonly CompetenceChange[], messages: Messages): Block[] => {
  if (list.length === 0) return [];
  const { columns, reusedNote } = messages.changes;
  const table: Block = {
    kind: "table",
    columns: [{ label: columns.competence }, { label: columns.changement }, { label: columns.texte }],
    rows: list.map((change): Cell[] => [
      [{ text: placeOf(change), style: "strong" }],
      kindOf(change, messages),
      textOf(change),
    ]),
  };
  const reused = list.some(({ code_reemploye }) => code_reemploye);
  return [table, ...(reused ? [{ kind: "text", text: [{ text: reusedNote, style: "warn" }] } as const] : [])];
};

const placeOf = ({ avant, apres }: CompetenceChange): string =>
  [...new Set([avant, apres])].flatMap((id) => (id === null ? [] : shortCode(id))).join(" → ");

const kindOf = ({ changement, code_reemploye }: CompetenceChange, { changes }: Messages): Text => [
  { text: changes.competences[changement](1) },
  ...(code_reemploye ? ([{ text: ", " }, { text: changes.reused, style: "warn" }] as const) : []),
];

/** A text that came or went is coloured whole: the word beside it says which. */
const textOf = ({ changement, segments, texte_avant, texte_apres }: CompetenceChange): Text => {
  if (changement === "ajoutee") return [{ text: texte_apres ?? "", style: "good" }];
  if (changement === "supprimee") return [{ text: texte_avant ?? "", style: "bad" }];
  return segmentSpans(segments);
};
