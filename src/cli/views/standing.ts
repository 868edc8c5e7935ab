import type { Messages } from "../../messages/fr.ts";
import type { FichesGardees } from "../../model/sorties.generated.ts";
import type { Block } from "../../render/view.ts";

/** What was left out, in a line for people; nothing where all were kept. */
export const standingBlocks = ({ filtre }: { readonly filtre?: FichesGardees }, messages: Messages): Block[] => {
  const { registre } = messages;
  const said = [
    ...(filtre?.repertoire ? [registre.seulement(filtre.repertoire)] : []),
    ...(filtre?.actives ? [registre.actives(messages.date(filtre.actives))] : []),
  ];
  return said.length === 0 ? [] : [{ kind: "text", text: [{ text: said.join(" · "), style: "dim" }] }];
};
