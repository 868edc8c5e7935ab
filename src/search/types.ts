import type { Findable } from "../model/search-index.ts";
import type { Lien, Thesaurus } from "../text/lexique.ts";

/** Part of a text: first offset, offset just after the last UTF-16 unit. */
export type Mark = readonly [start: number, end: number];

/**
 * How a text answers a word of the query: by the word itself (`mot`), a word of its family (`famille`), an exact phrase
 * (`exacte`), a word it begins (`debut`), the word it was probably meant to be (`corrige`), a term of the lexicon, or one
 * to which it leads (`renvoi`).
 */
export type Manner = "mot" | "famille" | "exacte" | "renvoi" | "debut" | "corrige" | Lien;

/** Why a hit ranks where it does: one word or term of the query, and how the text answers it. */
export type Reason = {
  /** The word or term of the query, as typed. */
  readonly asked: string;
  /** The words of the text that answer, as they stand there, each once. */
  readonly found: readonly string[];
  readonly manner: Manner;
  /** The term of the lexicon that led there, or the word it was read as. */
  readonly via: string | null;
  /** How sure the answer is, from 0 to 1. */
  readonly certainty: number;
  /** The share of this word in the query, 1 for all of them. */
  readonly weight: number;
};

/** A text found: how well it answers, and which of its words do. */
export type SearchHit<Item extends Findable = Findable> = {
  readonly item: Item;
  /** Above 0, at most 1, rounded to four decimals. */
  readonly score: number;
  /** The words found, as offsets in `item.texte`, in its order and without overlap. */
  readonly marks: readonly Mark[];
  /** Whether it only stands near what was asked for: such texts come last, and are no answers. */
  readonly voisin: boolean;
  /** By word of the query, those that the text answers. */
  readonly reasons: readonly Reason[];
};

/** A word that no text holds, as it was typed, and the word of the texts it was read as. */
export type Respelling = { readonly from: string; readonly to: string };

/**
 * Why nothing was searched: no word at all, function words only (« de la »), or nothing but words to leave out
 * (« -cloud »).
 */
export type Refus = "requete-vide" | "mots-vides" | "exclusions-seules";

/** Hits, best first. `refus` is null when the query was searched, even if nothing was found. */
export type SearchResult<Item extends Findable = Findable> = {
  readonly hits: readonly SearchHit<Item>[];
  /** All that was found, whatever the limit of the hits: what answers, then what only stands near. */
  readonly found: readonly Item[];
  /** How many of them answer. */
  readonly answering: number;
  readonly corrections: readonly Respelling[];
  /** The words of the query that nothing answers, as typed. */
  readonly unanswered: readonly string[];
  /** When nothing was found, the words of the texts nearest to those asked for; empty otherwise. */
  readonly nearest: readonly string[];
  readonly refus: Refus | null;
};

/** What a search may be told besides the query. */
export type SearchOptions = {
  /** How many hits at most; all by default. */
  readonly limit?: number | undefined;
  /** The lexicon. The library takes the packaged one by default; `readThesaurus({ entrees: [] })` is none. */
  readonly thesaurus?: Thesaurus | undefined;
  /** Whether a folded word is French: it is never taken for another one. Without it, none is known. */
  readonly isFrench?: ((word: string) => boolean) | undefined;
  /** The codes NSF of the fiches that are searched: references for other trades lead nowhere. All serve by default. */
  readonly nsf?: readonly string[] | undefined;
};
