import type { Messages } from "../../messages/fr.ts";
import type { Language } from "../../messages/sentence-of.ts";
import { textsById } from "../../model/competences.ts";
import type { ComparedFiches } from "./comparison.ts";
import { sheetOf } from "./sections.ts";
import { renderSheet, wordingOf } from "./sheet.ts";

/** A comparison as a page to send to a candidate, in one file. Loaded only when it is asked for. */
export const diffPage = (fiches: ComparedFiches, messages: Messages, lang: Language): string => {
  const wording = wordingOf(messages, lang);
  const comparison = { ...fiches, ...wording, textOf: textsById([fiches.a, fiches.b]) };
  return renderSheet(sheetOf(comparison), wording);
};

export { blocksPage } from "./blocks.ts";
export { pageWords } from "./sheet.ts";
