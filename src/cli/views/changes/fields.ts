import type { Messages } from "../../../messages/fr.ts";
import type { ChampChange, FicheChange } from "../../../model/sorties.generated.ts";
import type { Block, Cell } from "../../../render/view.ts";
import { placeOf, valueText } from "./values.ts";

/** « Compétences attestées » repeats the statements of the blocs: what follows one of them is not shown twice. */
export const isEcho = ({ champ, avant, apres }: ChampChange, { competences }: FicheChange): boolean =>
  champ === "competences_attestees" &&
  competences.some(({ texte_avant, texte_apres }) => texte_avant === avant && texte_apres === apres);

/** The other fields that changed. */
export const fieldsBlocks = (item: FicheChange, messages: Messages): Block[] => {
  const echoes = item.champs.filter((change) => isEcho(change, item));
  const own = item.champs.filter((change) => !echoes.includes(change));
  if (item.champs.length === 0) return [];
  const { columns, values } = messages.changes;
  const rows = own.map((change): Cell[] => [
    [{ text: placeOf(change, messages), style: "strong" }],
    values[change.changement],
    valueText(change, messages),
  ]);
  return [
    {
      kind: "table",
      columns: [{ label: columns.champ }, { label: columns.changement }, { label: columns.texte }],
      rows: [...rows, ...(echoes.length > 0 ? [echoRow(echoes, messages)] : [])],
    },
  ];
};

const echoRow = (echoes: readonly ChampChange[], messages: Messages): Cell[] => [
  [{ text: messages.champs.competences_attestees, style: "strong" }],
  messages.changes.values.modifie,
  messages.changes.sameAsCompetences(echoes.length),
];
