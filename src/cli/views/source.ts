import type { Messages } from "../../messages/fr.ts";
import { anyPage, pageUrl } from "../../model/identities.ts";
import type { Block } from "../../render/view.ts";

/** More fiches than this are not cited one by one. */
const cited = 4;

/** The attribution that the licence asks for, for people: a line with the licence, then the pages. */
export const sourceBlock = (fiches: readonly { readonly numero: string }[], messages: Messages): Block => {
  const numeros = fiches.map(({ numero }) => numero);
  const few = fiches.length > 0 && fiches.length <= cited;
  const named = messages.source(few ? messages.sourceFiches(numeros) : anyPage);
  const lines = few ? [named, ...numeros.map(pageUrl)] : [named];
  return { kind: "text", text: [{ text: lines.join("\n"), style: "dim" }] };
};
