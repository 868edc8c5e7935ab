/** A text that can be found, and the identifier of what it belongs to. Whatever else it carries comes back with it. */
export type SearchItem = {
  /** Ties between hits are ordered by it. */
  readonly id: string;
  readonly texte: string;
};

/** Part of a text: first offset, offset just after the last UTF-16 unit. */
export type Mark = readonly [start: number, end: number];

/** A statement found: how well it answers, and which of its words do. */
export type SearchHit<Item extends SearchItem = SearchItem> = {
  readonly item: Item;
  /** Above 0, at most 1, rounded to four decimals. */
  readonly score: number;
  /** The words found, as offsets in `item.texte`, in its order and without overlap. */
  readonly marks: readonly Mark[];
};

/** A word that no text holds, as it was typed, and the word of the texts it was read as. */
export type Correction = { readonly from: string; readonly to: string };

/** Why nothing was searched: no word at all, or function words only (« de la »). */
export type Refus = "requete-vide" | "mots-vides";

/** Hits, best first. `refus` is null when the query was searched, even if nothing was found. */
export type SearchResult<Item extends SearchItem = SearchItem> = {
  readonly hits: readonly SearchHit<Item>[];
  readonly corrections: readonly Correction[];
  readonly refus: Refus | null;
};

/** `limit`: how many hits at most; all by default. */
export type SearchOptions = { readonly limit?: number };
