import type { Imported } from "../imported.ts";
import { lireLignes, type PageWish } from "../page/lire-page.ts";
import { lignesHtml } from "./lignes-html.ts";

/**
 * A saved public page, in the form of our data, by the words of its headings. Its blocks, items and cells are known, so that
 * nothing of them is guessed.
 * @throws what lirePage throws
 */
export const lireHtml = (html: string, wish: PageWish): Imported => {
  const { lignes, adresses } = lignesHtml(html);
  return lireLignes(lignes, adresses, "html", wish);
};
