import type { Messages } from "../../../messages/fr.ts";
import { shortCode } from "../../../model/identities.ts";
import type { PasserelleComplement } from "../../../model/sorties.generated.ts";
import type { Block, Cell } from "../../../render/view.ts";
import type { Passerelle } from "./passerelle.ts";

/** What each bloc that is not acquired would add; nothing when all are. */
export const complementsBlocks = ({ names, data }: Passerelle, messages: Messages): Block[] => {
  const words = messages.passerelle;
  if (data.complements.length === 0) return [];
  return [
    { kind: "heading", text: words.complements },
    {
      kind: "table",
      columns: [{ label: words.blocNonAcquis(names.de) }, { label: words.ajouterait }],
      rows: data.complements.map((one): Cell[] => [
        [{ text: `${shortCode(one.bloc)} `, style: "strong" }, { text: one.bloc_intitule }],
        gainsPhrase(one, data.rapport.methodes[0]?.methode === "lecture", messages),
      ]),
    },
  ];
};

const gainsPhrase = (
  { trouvees, ameliorees, blocs_officiels }: PasserelleComplement,
  isRead: boolean,
  messages: Messages,
): string => {
  const words = messages.passerelle;
  const phrase = (codes: readonly string[], say: (count: number) => string): string[] =>
    codes.length === 0 ? [] : [messages.colon(say(codes.length), codes.map(shortCode).join(", "))];
  const parts = [
    ...phrase(blocs_officiels, words.blocsOfficiels),
    ...phrase(trouvees, isRead ? words.trouvees : words.pistesDePlus),
    ...phrase(ameliorees, words.ameliorees),
  ];
  return parts.join("\n") || words.rienDePlus;
};
