import type { Messages } from "../../messages/fr.ts";
import type { Standing } from "../../model/corpus.ts";
import type { FichesGardees } from "../../model/sorties.generated.ts";
import type { Block } from "../../render/view.ts";

/** Which fiches were kept, in words; empty where all were. */
export const standingPhrase = ({ actives, repertoire }: Standing, { registre, date }: Messages): string =>
  [...(repertoire ? [registre.seulement(repertoire)] : []), ...(actives ? [registre.actives(date(actives))] : [])].join(
    " · ",
  );

/** What was left out, in a line for people; nothing where all were kept. */
export const standingBlocks = ({ filtre }: { readonly filtre?: FichesGardees }, messages: Messages): Block[] => {
  const said = standingPhrase(
    { actives: filtre?.actives ?? undefined, repertoire: filtre?.repertoire ?? undefined },
    messages,
  );
  return said === "" ? [] : [{ kind: "text", text: [{ text: said, style: "dim" }] }];
};
