import { compareCodeUnits } from "../model/diagnostic.ts";
import { familyOf } from "../text/families.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { SearchItem } from "./types.ts";

/** A word of a text: the rank of the text among the items, the word, and its place among the words that tell something. */
export type Posting = { readonly document: number; readonly token: Token; readonly place: number };

/** What a query needs of the texts. It depends on the items only, not on the order they came in. */
export type SearchIndex<Item extends SearchItem = SearchItem> = {
  /** In the order of their identifiers, by code unit. */
  readonly items: readonly Item[];
  /** Every folded word that is not a function word, with the places where it stands. */
  readonly vocabulary: ReadonlyMap<string, readonly Posting[]>;
  /** The places of all words of a family, in the order of the texts. */
  readonly families: ReadonlyMap<number, readonly Posting[]>;
};

/** Reads the texts once, so that several queries can be asked. */
export const buildIndex = <Item extends SearchItem>(items: readonly Item[]): SearchIndex<Item> => {
  const sorted = [...items].sort((a, b) => compareCodeUnits(a.id, b.id) || compareCodeUnits(a.texte, b.texte));
  const vocabulary = new Map<string, Posting[]>();
  const families = new Map<number, Posting[]>();
  const add = <Key>(map: Map<Key, Posting[]>, key: Key, posting: Posting): void => {
    const postings = map.get(key);
    if (postings === undefined) map.set(key, [posting]);
    else postings.push(posting);
  };
  for (let document = 0; document < sorted.length; document += 1) {
    let place = 0;
    for (const token of tokenize(sorted[document]?.texte ?? "")) {
      if (token.stop) continue;
      const posting = { document, token, place };
      place += 1;
      add(vocabulary, token.word, posting);
      add(families, familyOf(token.word), posting);
    }
  }
  return { items: sorted, vocabulary, families };
};
