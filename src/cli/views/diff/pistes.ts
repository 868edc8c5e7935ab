import type { Messages } from "../../../messages/fr.ts";
import { textsById } from "../../../model/competences.ts";
import { shortCode } from "../../../model/identities.ts";
import type { PistesDe } from "../../../model/sorties.generated.ts";
import type { Block, Text } from "../../../render/view.ts";
import type { Diff } from "./diff.ts";

/** For each competency the nearest ones of the other fiche, with what their score is worth: to be judged by who reads. */
export const pistesBlocks = ({ a, b, names }: Diff, pistes: readonly PistesDe[], messages: Messages): Block[] => {
  const textOf = textsById([a, b]);
  const { couverture, decimal, diff } = messages;
  const item = ({ id, proches }: PistesDe): Text => [
    { text: `${shortCode(id)} `, style: "strong" },
    { text: textOf(id) },
    ...proches.map(({ id: near, score, bande }) => ({
      text: `\n${decimal(score)} ${couverture.bandes[bande]} · ${shortCode(near)} ${textOf(near)}`,
      style: "dim" as const,
    })),
  ];
  const side = (from: string, to: string, numero: string): Block[] => [
    { kind: "heading", text: diff.pistes(from, to) },
    { kind: "list", items: pistes.filter(({ id }) => id.startsWith(numero)).map(item) },
  ];
  return [
    { kind: "text", text: [{ text: couverture.calcul, style: "dim" }] },
    ...side(names.a, names.b, a.numero),
    ...side(names.b, names.a, b.numero),
  ];
};
