import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Findable, Posting, SearchIndex } from "../model/search-index.ts";
import { familyOf } from "../text/families.ts";
import { tokenize } from "../text/tokens.ts";

/** An index that holds all its texts. */
export type BuiltIndex<Item extends Findable> = SearchIndex<Item> & { readonly items: readonly Item[] };

/** Reads the texts once, so that several queries can be asked. */
export const buildIndex = <Item extends Findable>(items: readonly Item[]): BuiltIndex<Item> => {
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
