import { leftovers, withoutHtml } from "../text/html.ts";
import type { Surete } from "./imported.ts";
import { continues, pieces } from "./morceaux.ts";
import { repereDe } from "./reperes.ts";

/** A long text, a paragraph an item, and how surely it is parted so. */
export type Paragraphes = { readonly textes: readonly string[]; readonly surete: Surete };

/** The tags that end a paragraph where a page was left in a text. */
const ends = /<\/(?:p|li|div|tr|h\d)>|<br\s?\/?>/gi;

/** A text of the register as people read it: without the tags and entities that some fields still hold. */
export const sansHtml = (texte: string): string =>
  leftovers.test(texte) ? withoutHtml(texte.replace(ends, (tag) => `  ${tag}  `)) : texte;

/**
 * The paragraphs of a text whose line breaks became runs of spaces. Nothing is dropped, bullets and marks included; what
 * cannot be a beginning goes on with the line before.
 */
export const paragraphes = (texte: string): Paragraphes => {
  const textes: string[] = [];
  let doute = leftovers.test(texte);
  for (const piece of pieces(sansHtml(texte))) {
    const last = textes.at(-1);
    const joins = last !== undefined && repereDe(piece) === undefined ? continues(last, piece) : undefined;
    if (last === undefined || joins === undefined) textes.push(piece);
    else {
      textes.splice(-1, 1, `${last} ${piece}`);
      doute ||= joins === "a_relire";
    }
  }
  return { textes, surete: doute ? "a_relire" : "sur" };
};
