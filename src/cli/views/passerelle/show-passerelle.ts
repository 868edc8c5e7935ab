import type { Messages } from "../../../messages/fr.ts";
import type { View } from "../../../render/view.ts";
import { rapportBlock } from "../../rapport.ts";
import { sourceBlock } from "../../source.ts";
import { accesBlocks } from "./acces.ts";
import { competencesBlocks } from "./competences.ts";
import { complementsBlocks } from "./complements.ts";
import { headBlocks } from "./head.ts";
import { officiellesBlocks, oursBlock } from "./officielles.ts";
import type { Passerelle } from "./passerelle.ts";
import { passerelleRecords } from "./records.ts";
import { summaryBlocks } from "./summary.ts";

/** The answer first: who may still enter, what is covered, whose word that is; then the access, then the detail. */
export const showPasserelle = (passerelle: Passerelle, messages: Messages): View => {
  const { de, vers, data } = passerelle;
  return {
    data,
    records: passerelleRecords(passerelle),
    blocks: [
      ...headBlocks(passerelle, messages),
      ...summaryBlocks(passerelle, messages),
      ...officiellesBlocks(passerelle, messages),
      oursBlock(passerelle, messages),
      ...accesBlocks(passerelle, messages),
      ...complementsBlocks(passerelle, messages),
      ...competencesBlocks(passerelle, messages),
      sourceBlock([de, vers], messages),
      rapportBlock(data.rapport, data.date, messages),
    ],
  };
};
