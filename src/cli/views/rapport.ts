import type { Messages } from "../../messages/fr.ts";
import type { Rapport } from "../../model/sorties.generated.ts";
import type { Block } from "../../render/view.ts";

/** So much of a print tells two states of the data apart. */
const shown = 12;

/** What a report is made of, in a line for people. */
export const rapportBlock = ({ version, donnees }: Rapport, date: string, messages: Messages): Block => {
  const prints = donnees.map(({ nom, empreinte: print }) => `${nom} ${print.slice(0, shown)}`).join(", ");
  return { kind: "text", text: [{ text: messages.rapport(version, messages.date(date), prints), style: "dim" }] };
};
