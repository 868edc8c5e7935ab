import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";

/** The words of a text that tell what it is about, each with the number of times it stands there. */
export type WordBag = { readonly words: ReadonlyMap<string, number>; readonly total: number };

/** Two texts with one key differ at most by case, accents, apostrophes, hyphens and spaces. */
export const typographyKey = (text: string): string => fold(text).replace(/\s+/g, " ").trim();

/** The words of a text; its function words too when it has no others. */
export const wordBag = (text: string): WordBag => {
  const tokens = tokenize(text);
  const telling = tokens.filter(({ stop }) => !stop);
  const kept = telling.length > 0 ? telling : tokens;
  const words = new Map<string, number>();
  for (const { word } of kept) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, total: kept.length };
};

/** The share of the words of two texts that stand in both, from 0 to 1, whatever their order. */
export const resemblance = (a: WordBag, b: WordBag): number => {
  if (a.total + b.total === 0) return 0;
  let shared = 0;
  for (const [word, count] of a.words) shared += Math.min(count, b.words.get(word) ?? 0);
  return (2 * shared) / (a.total + b.total);
};
