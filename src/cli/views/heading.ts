import type { Messages } from "../../messages/fr.ts";
import { enregistrementOf } from "../../model/enregistrement.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { shortName } from "../../model/head.ts";
import { etatSentence } from "../../render/phrases/etat.ts";
import type { Block } from "../../render/view.ts";

/** The name of a fiche over a table of its own, and whether its registration still runs on `date`. */
export const ficheHeading = (fiche: Fiche, date: string, messages: Messages): Block[] => [
  { kind: "heading", text: `${fiche.numero} · ${shortName(fiche)} · ${fiche.intitule}` },
  { kind: "text", text: [etatSentence(enregistrementOf(fiche, date), messages)] },
];
