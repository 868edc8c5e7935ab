/** Something of ours: where it stands, what it says, and what the words of the page give for it. */
export type Claim = readonly [path: string, ours: unknown, page: unknown];

/** The numbers that a pattern finds in a text, in its order. */
export const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, digits]) => (digits === "un" ? 1 : Number(digits)));

/** Words that must stand in a text. */
export const quoted = (path: string, words: string, text: string): Claim => [
  path,
  words,
  text.includes(words) ? words : undefined,
];
