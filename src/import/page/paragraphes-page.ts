import type { Surete } from "../imported.ts";
import { continues } from "../morceaux.ts";
import type { Ligne } from "./sections.ts";

type Paragraphe = { readonly ligne: Ligne; readonly surete: Surete };

/** The paragraphs of a text: a line end inside a sentence is none between two. */
export const paragraphesDe = (lignes: readonly Ligne[]): { textes: string[]; lus: Paragraphe[] } => {
  const textes: string[] = [];
  const lus: Paragraphe[] = [];
  for (const ligne of lignes) {
    const last = textes.at(-1);
    const joins = last === undefined || ligne.nouveau ? undefined : continues(last, ligne.texte);
    if (last === undefined || joins === undefined) textes.push(ligne.texte);
    else textes.splice(-1, 1, `${last} ${ligne.texte}`);
    lus.push({ ligne, surete: joins ?? (ligne.doute === true ? "a_relire" : "sur") });
  }
  return { textes, lus };
};
