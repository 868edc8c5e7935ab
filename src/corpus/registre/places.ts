import type { Posting, Token } from "../../model/search-index.ts";
import { inParenthesis } from "../../text/parenthesis.ts";

/** The places of one word, packed as they come. */
export type Places = {
  /** Adds a place; the texts come in their order. */
  readonly add: (document: number, place: number, token: Token, texte: string) => void;
  readonly packed: () => Uint8Array;
};

/** The bytes that the five numbers of one place take at most, and at least. */
const longest = 25;
export const leastBytes = 5;

/** For each place, how far its text is from the one before, then where the word stands in it; seven bits to a byte. */
export const places = (): Places => {
  let bytes = new Uint8Array(32);
  let length = 0;
  let last = 0;
  const write = (number: number): void => {
    let rest = number;
    for (; rest >= 0x80; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
    bytes[length++] = rest;
  };
  return {
    add: (document, place, { start, end, rank }, texte) => {
      if (length + longest > bytes.length) {
        const larger = new Uint8Array(2 * bytes.length);
        larger.set(bytes);
        bytes = larger;
      }
      write(2 * (document - last) + (inParenthesis(texte, start) ? 1 : 0));
      for (const number of [place, rank - place, start, end - start]) write(number);
      last = document;
    },
    packed: () => bytes.subarray(0, length),
  };
};

/**
 * The places of a word in the texts that are searched.
 * @param isSearched tells of a text, by its rank, whether it is
 */
export const unpacked = (word: string, bytes: Uint8Array, isSearched: (document: number) => boolean): Posting[] => {
  const postings: Posting[] = [];
  let at = 0;
  const read = (): number => {
    let number = 0;
    for (let shift = 0; at < bytes.length; shift += 7) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return number;
  };
  let document = 0;
  while (at < bytes.length) {
    const first = read();
    document += first >>> 1;
    const place = read();
    const rank = place + read();
    const start = read();
    const end = start + read();
    const token = { word, start, end, rank, stop: false, inParenthesis: (first & 1) === 1 };
    if (isSearched(document)) postings.push({ document, place, token });
  }
  return postings;
};
