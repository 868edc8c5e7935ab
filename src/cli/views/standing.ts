import type { Messages } from "../../messages/fr.ts";
import type { FichesGardees } from "../../model/sorties.generated.ts";
import type { Block } from "../../render/view.ts";

/** What was kept, as a corpus is asked for it or as JSON tells it. */
type Kept = { readonly [Name in keyof FichesGardees]?: FichesGardees[Name] | undefined };

/** Which fiches were kept, in words; empty where all were. */
export const standingPhrase = ({ actives, repertoire }: Kept, { registre, date }: Messages): string =>
  [...(repertoire ? [registre.seulement(repertoire)] : []), ...(actives ? [registre.actives(date(actives))] : [])].join(
    " · ",
  );

/** What was left out, in a line for people; nothing where all were kept. */
export const standingBlocks = ({ filtre = {} }: { readonly filtre?: Kept }, messages: Messages): Block[] => {
  const said = standingPhrase(filtre, messages);
  return said === "" ? [] : [{ kind: "text", text: [{ text: said, style: "dim" }] }];
};
