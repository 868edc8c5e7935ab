import type { Fiche } from "../model/fiche.generated.ts";

/** Where something stands in the source, both from 1. */
export type Lieu = { readonly ligne: number; readonly colonne: number };

/**
 * How surely a text became what it is in the fiche: word for word or told plainly (`sur`), by a rule that had to choose
 * (`a_relire`), or kept whole because nothing tells its items apart (`non_decoupe`).
 */
export type Surete = "sur" | "a_relire" | "non_decoupe";

/** A text of the source and what became of it. */
export type Placement = {
  /** What the source calls it: the heading of a page, the path of tags of an export. */
  readonly source: string;
  readonly lieu: Lieu;
  /** The texts as they were read, decoded. */
  readonly textes: readonly string[];
  /**
   * The path of the key that holds them, `blocs.0.competences`; null where the fiche has no place for them, "" for what
   * says nothing of it: the name of a picture, the head of a table, a line that the page shows twice.
   */
  readonly chemin: string | null;
  readonly surete: Surete;
};

/** A fiche that was brought in, and what became of every text of its source, in the order of the source. */
export type Imported = {
  readonly fiche: Fiche;
  readonly placements: readonly Placement[];
  /** The keys that this kind of source never fills: empty, they say nothing against what is known otherwise. */
  readonly unsaid: readonly (keyof Fiche)[];
};
