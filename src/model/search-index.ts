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
  /** Whether it stands in a parenthesis, where that is known without the text. */
  readonly inParenthesis?: boolean;
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
  readonly items: Pick<readonly Item[], "length" | "at">;
  /** Every folded word that is not a function word, with the places where it stands. */
  readonly vocabulary: Vocabulary;
  /** The places of all words of a family, in the order of the texts. */
  readonly families: Pick<ReadonlyMap<number, readonly Posting[]>, "get" | "has">;
};

/** The words of the texts. A word that is listed may stand in none of the texts that are searched: then it has no place. */
export type Vocabulary = Pick<ReadonlyMap<string, readonly Posting[]>, "get" | "has" | "keys">;

/** An index of the texts of fiches, which knows how many of them stand where. */
export type FichesIndex = SearchIndex<TextOfFiche> & {
  /** How many fiches are searched. */
  readonly parmi: number;
  /** How many fiches, and how many blocs, have texts here. */
  readonly fiches: number;
  readonly blocs: number;
  /** How many texts each of these fiches has in each bloc, and outside of its blocs (null). */
  readonly texts: (numeros: readonly string[]) => Iterable<TextsOfBloc>;
  /** In how many places words of a family stand at most, known without reading them. */
  readonly placesAtMost: (family: number) => number;
  /** The codes NSF of the fiches; undefined where one of them has none: words of every trade may then be meant. */
  readonly nsf: readonly string[] | undefined;
};

/** How many texts stand in a bloc of a fiche. */
export type TextsOfBloc = Pick<TextOfFiche, "fiche" | "bloc"> & { readonly textes: number };
