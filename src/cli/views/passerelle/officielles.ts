import type { Messages } from "../../../messages/fr.ts";
import type { PasserelleOfficielle } from "../../../model/sorties.generated.ts";
import { originSentence } from "../../../render/phrases/couple.ts";
import type { Block, Span, Text } from "../../../render/view.ts";
import type { Passerelle } from "./passerelle.ts";

/** What the two fiches publish of each other, with what it does here; that they publish nothing is said too. */
export const officiellesBlocks = ({ de, vers, data }: Passerelle, messages: Messages): Block[] => {
  const { officielles } = data;
  if (officielles.length === 0) return [{ kind: "text", text: messages.passerelle.sansOfficielle }];
  return [
    { kind: "heading", text: messages.diff.officielles(officielles.length) },
    {
      kind: "list",
      items: officielles.map((one) =>
        item(one, { isWholeA: one.a === de.numero, isWholeB: one.b === vers.numero }, messages),
      ),
    },
  ];
};

const item = (
  one: PasserelleOfficielle,
  whole: { readonly isWholeA: boolean; readonly isWholeB: boolean },
  { diff, passerelle }: Messages,
): Text => {
  const words: Span = {
    text: passerelle.effet[one.effet]({ a: one.a, b: one.b, ...whole }),
    style: one.effet === "couvre" ? "good" : "warn",
  };
  return [{ text: `${diff.officielle(one.a, one.b, one.publiee_par)}\n` }, words];
};

/** Where our own correspondences come from, who checked them, and whom they bind: nobody. */
export const oursBlock = ({ data }: Passerelle, messages: Messages): Block => {
  const { passerelle, couverture } = messages;
  return {
    kind: "text",
    text: [
      {
        text: [passerelle.avertissement, originSentence(data.rapport.methodes[0], messages), couverture.niveaux].join(
          "\n",
        ),
        style: "dim",
      },
    ],
  };
};
