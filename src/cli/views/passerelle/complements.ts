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
        gainsPhrase(one, messages),
      ]),
    },
  ];
};

const gainsPhrase = ({ trouvees, ameliorees, blocs_officiels }: PasserelleComplement, messages: Messages): string => {
  const words = messages.passerelle;
  const phrase = (codes: readonly string[], say: (count: number) => string): string[] =>
    codes.length === 0 ? [] : [messages.colon(say(codes.length), codes.map(shortCode).join(", "))];
  const parts = [
    ...phrase(blocs_officiels, words.blocsOfficiels),
    ...phrase(trouvees, words.trouvees),
    ...phrase(ameliorees, words.ameliorees),
  ];
  return parts.join("\n") || words.rienDePlus;
};
