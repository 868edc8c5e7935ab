import type { Messages } from "../../../messages/fr.ts";
import type { Block, View } from "../../../render/view.ts";
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
  const bound: Block = { kind: "text", text: [{ text: messages.passerelle.avertissement, style: "strong" }] };
  return {
    data,
    records: passerelleRecords(passerelle),
    blocks: [
      ...headBlocks(passerelle, messages),
      ...summaryBlocks(passerelle, messages),
      bound,
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
