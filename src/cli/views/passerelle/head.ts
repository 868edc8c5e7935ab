import type { Messages } from "../../../messages/fr.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import { shortCode } from "../../../model/identities.ts";
import type { FicheRow } from "../../../model/sorties.generated.ts";
import { etatSentence } from "../../../render/phrases/etat.ts";
import type { Block, Cell, Span } from "../../../render/view.ts";
import { successors } from "../remplacements.ts";
import type { Passerelle } from "./passerelle.ts";

/** From what to what, and whether the registrations still run: first of all, that one cannot enter any more. */
export const headBlocks = (passerelle: Passerelle, messages: Messages): Block[] => {
  const { de, vers, names, data } = passerelle;
  const words = messages.passerelle;
  const row = (label: string, cell: Cell): Cell[] => [[{ text: label, style: "dim" }], cell];
  return [
    ...closedBlocks(passerelle, messages),
    {
      kind: "table",
      header: false,
      compact: true,
      columns: [{ label: "" }, { label: "" }],
      rows: [
        row(words.de, ficheCell(de, names.de, data.de, messages)),
        row(words.acquis, acquisCell(passerelle, messages)),
        row(words.vers, ficheCell(vers, names.vers, data.vers, messages)),
      ],
    },
  ];
};

const closedBlocks = ({ vers, names, data }: Passerelle, messages: Messages): Block[] => {
  if (data.vers.etat !== "expiree") return [];
  const words = messages.passerelle;
  const replaced = successors(vers.numero, data.remplacements?.nouvelles ?? [], messages);
  return [
    { kind: "text", text: [{ text: words.fermee(names.vers, messages.date(data.date)), style: "bad" }] },
    ...(replaced.length === 0 ? [] : [{ kind: "text", text: messages.remplacements.nouvelles } as const]),
    ...replaced,
  ];
};

const ficheCell = (fiche: Fiche, name: string, row: FicheRow, messages: Messages): Span[] => [
  { text: name === fiche.numero ? name : `${fiche.numero} · ${name}`, style: "strong" },
  { text: ` · ${fiche.intitule}\n` },
  etatSentence(row, messages),
];

/** What is held, bloc by bloc. When it was validated, no fiche tells: it matters when the registration is over. */
const acquisCell = ({ de, data }: Passerelle, messages: Messages): Span[] => {
  const words = messages.passerelle;
  const codes = data.acquis.map(shortCode);
  const held = data.certification_entiere
    ? words.entiere(codes)
    : de.blocs
        .filter(({ code }) => data.acquis.includes(code))
        .map(({ code, intitule }) => `${shortCode(code)} ${intitule}`)
        .join("\n");
  const undated: Span[] = data.de.etat === "expiree" ? [{ text: `\n${words.datesInconnues}`, style: "dim" }] : [];
  return [{ text: held }, ...undated];
};
