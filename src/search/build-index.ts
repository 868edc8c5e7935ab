import { compareCodeUnits } from "../model/diagnostic.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { SearchItem } from "./types.ts";

/** A word of a text: the rank of the text among the items, and the word. */
export type Posting = { readonly document: number; readonly token: Token };

/** What a query needs of the texts. It depends on the items only, not on the order they came in. */
export type SearchIndex<Item extends SearchItem = SearchItem> = {
  /** In the order of their identifiers, by code unit. */
  readonly items: readonly Item[];
  /** Every folded word that is not a function word, with the places where it stands. */
  readonly vocabulary: ReadonlyMap<string, readonly Posting[]>;
};

/** Reads the texts once, so that several queries can be asked. Stems are left to the query, which needs few of them. */
export const buildIndex = <Item extends SearchItem>(items: readonly Item[]): SearchIndex<Item> => {
  const sorted = [...items].sort((a, b) => compareCodeUnits(a.id, b.id) || compareCodeUnits(a.texte, b.texte));
  const vocabulary = new Map<string, Posting[]>();
  for (let document = 0; document < sorted.length; document += 1) {
    for (const token of tokenize(sorted[document]?.texte ?? "")) {
      if (token.stop) continue;
      const postings = vocabulary.get(token.word);
      if (postings === undefined) vocabulary.set(token.word, [{ document, token }]);
      else postings.push({ document, token });
    }
  }
  return { items: sorted, vocabulary };
};
