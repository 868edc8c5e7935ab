import type { Messages } from "../../../messages/fr.ts";
import type { Block } from "../../../render/view.ts";
import { rapportBlock } from "../rapport.ts";
import { sourceBlock } from "../source.ts";
import { accesBlocks } from "./acces.ts";
import { competencesBlocks } from "./competences.ts";
import { complementsBlocks } from "./complements.ts";
import { headBlocks } from "./head.ts";
import { officiellesBlocks, oursBlock } from "./officielles.ts";
import type { Passerelle } from "./passerelle.ts";
import { summaryBlocks } from "./summary.ts";

/** The answer first: who may still enter, what is covered, what is missing; then the access, and whose word all that is. */
export const passerelleBlocks = (passerelle: Passerelle, messages: Messages): Block[] => {
  const { de, vers, data } = passerelle;
  return [
    ...headBlocks(passerelle, messages),
    ...summaryBlocks(passerelle, messages),
    ...officiellesBlocks(passerelle, messages),
    ...competencesBlocks(passerelle, messages),
    ...complementsBlocks(passerelle, messages),
    ...accesBlocks(passerelle, messages),
    oursBlock(passerelle, messages),
    sourceBlock([de, vers], messages),
    rapportBlock(data.rapport, data.date, messages),
  ];
};
