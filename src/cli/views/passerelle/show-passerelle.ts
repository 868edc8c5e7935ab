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

/** The answer first: who may still enter, what is covered, whose word that is; then the access, then the detail. */
export const passerelleBlocks = (passerelle: Passerelle, messages: Messages): Block[] => {
  const { de, vers, data } = passerelle;
  return [
    ...headBlocks(passerelle, messages),
    ...summaryBlocks(passerelle, messages),
    ...officiellesBlocks(passerelle, messages),
    oursBlock(passerelle, messages),
    ...accesBlocks(passerelle, messages),
    ...complementsBlocks(passerelle, messages),
    ...competencesBlocks(passerelle, messages),
    sourceBlock([de, vers], messages),
    rapportBlock(data.rapport, data.date, messages),
  ];
};
