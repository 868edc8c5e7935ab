/** A word of a text: its folded form, and where it stands in the text as it was given. */
export type Token = {
  readonly word: string;
  /** Offset of the first UTF-16 unit in the original text. */
  readonly start: number;
  /** Offset just after the last unit. */
  readonly end: number;
  /** Rank among the words of the text, from 0. The halves of « cybercrise » share a place in the text, not a rank. */
  readonly rank: number;
  /** A function word: it tells how the sentence is built, not what it is about. */
  readonly stop: boolean;
};

/** A text that can be found, and the identifier of what it belongs to. Whatever else it carries comes back with it. */
export type Findable = {
  /** Ties between hits are ordered by it. */
  readonly id: string;
  readonly texte: string;
  /** How much an answer in this text counts beside one in another; 1 by default. */
  readonly weight?: number;
};

/** A text of a fiche, with the field it stands in and the identifier of what it belongs to. */
export type TextOfFiche = Findable & {
  readonly fiche: string;
  readonly bloc: string | null;
  /** The key of the field: `competences`, `activites_visees`… */
  readonly champ: string;
  /** How much a find in this field counts: a competency most, then a title. */
  readonly weight: number;
};

/** A word of a text: the rank of the text among the items, the word, and its place among the words that tell something. */
export type Posting = { readonly document: number; readonly token: Token; readonly place: number };

/** What a query needs of the texts. It depends on the items only, not on the order they came in. */
export type SearchIndex<Item extends Findable = Findable> = {
  /** In the order of their identifiers, by code unit. */
  readonly items: readonly Item[];
  /** Every folded word that is not a function word, with the places where it stands. */
  readonly vocabulary: ReadonlyMap<string, readonly Posting[]>;
  /** The places of all words of a family, in the order of the texts. */
  readonly families: ReadonlyMap<number, readonly Posting[]>;
};
