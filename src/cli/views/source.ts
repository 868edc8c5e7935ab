import type { Messages } from "../../messages/fr.ts";
import { anyPage, pageUrl } from "../../model/identities.ts";
import type { Block } from "../../render/view.ts";

/** More fiches than this are not cited one by one. */
const cited = 4;

/** A fiche, and the day on which its page or the export was read, where it is known. */
type Read = { readonly numero: string; readonly date_source?: string | null | undefined };

/** The attribution that the licence asks for, for people: a line with the licence, then the pages. */
export const sourceBlock = (fiches: readonly Read[], messages: Messages): Block => {
  const numeros = fiches.map(({ numero }) => numero);
  const few = fiches.length > 0 && fiches.length <= cited;
  const named = messages.source(few ? messages.sourceFiches(numeros) : anyPage);
  const lines = [`${named}, ${readOn(fiches, messages)}`, ...(few ? numeros.map(pageUrl) : [])];
  return { kind: "text", text: [{ text: lines.join("\n"), style: "dim" }] };
};

/** On which days the sources were read, from the first to the last; what is not known is said not to be. */
export const readOn = (fiches: readonly Read[], messages: Messages): string => {
  const days = [...new Set(fiches.map(({ date_source }) => date_source ?? ""))].sort();
  const known = days.filter((day) => day !== "").map(messages.date);
  return messages.readOn(known[0], known.at(-1), days.includes("") || days.length === 0);
};
