import type { Messages } from "../../../messages/fr.ts";
import type { Block } from "../../../render/view.ts";
import { rapportBlock } from "../rapport.ts";
import { sourceBlock } from "../source.ts";
import { accesBlocks } from "./acces.ts";
import { competencesBlocks, lackingBlocks } from "./competences.ts";
import { complementsBlocks } from "./complements.ts";
import { headBlocks } from "./head.ts";
import { officiellesBlocks, oursBlock } from "./officielles.ts";
import type { Passerelle } from "./passerelle.ts";
import { summaryBlocks } from "./summary.ts";

/** The first screen, or all: the answer first: who may still enter, what is covered, what is missing; then the access, and whose word all that is. */
export const passerelleBlocks = (passerelle: Passerelle, messages: Messages, whole = true): Block[] => {
  const { de, vers, data } = passerelle;
  if (!whole)
    return [
      ...headBlocks(passerelle, messages),
      ...summaryBlocks(passerelle, messages),
      ...(data.blocs.some(({ origine }) => origine === "officielle") ? officiellesBlocks(passerelle, messages) : []),
      ...lackingBlocks(passerelle, messages),
      oursBlock(passerelle, messages),
      { kind: "text", text: [{ text: messages.passerelle.suite, style: "dim" }] },
      sourceBlock([de, vers], messages),
    ];
  return [...wholeBlocks(passerelle, messages), ...endBlocks(passerelle, messages)];
};

/** All that is told, but for whose words it is. */
export const wholeBlocks = (passerelle: Passerelle, messages: Messages): Block[] => [
  ...headBlocks(passerelle, messages),
  ...summaryBlocks(passerelle, messages),
  ...officiellesBlocks(passerelle, messages),
  ...competencesBlocks(passerelle, messages),
  ...complementsBlocks(passerelle, messages),
  ...accesBlocks(passerelle, messages),
];

/** Whose words it is, the source and the report. */
export const endBlocks = (passerelle: Passerelle, messages: Messages): Block[] => {
  const { de, vers, data } = passerelle;
  return [
    oursBlock(passerelle, messages),
    sourceBlock([de, vers], messages),
    rapportBlock(data.rapport, data.date, messages),
  ];
};
