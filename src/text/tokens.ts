import type { Token } from "../model/search-index.ts";
import { isApostrophe, isHyphen } from "./characters.ts";
import { fold } from "./fold.ts";
import { isBoundPrefix, isElidable, isStopWord } from "./function-words.ts";

/**
 * Splits a French text into folded words. Elided words (l', d', qu'…) are dropped; S.I. and SI give « si », R&D « rd »;
 * « sous-traitant » is one word, « cyber-crise », « cyber crise » and « cybercrise » are two; numbers stay whole.
 * Time is linear in the length of the text.
 */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const raw = match[0];
    addWord(tokens, text, foldWord(raw), match.index, match.index + raw.length);
  }
  return tokens;
};

/**
 * Numbers with spaces between their thousands, or with their decimals, then words: letters, digits, combining marks, soft hyphens and joiners, and the ++ or #
 * that ends the name of a language. Ranges instead of \p{L}: Unicode classes take milliseconds to compile.
 */
const wordPattern =
  /(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d])|\d+(?:[.,]\d+)+|[0-9A-Za-z\u00AA\u00AD\u00B2\u00B3\u00B5\u00B9\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02BB\u02BD-\u1FFF\u200B-\u200D\u2060\u2C00-\u2DFF\u3040-\uDFFF\uF900-\uFEFE\uFF10-\uFFDC]+(?:\+\+|#)?/g;

const addWord = (tokens: Token[], text: string, word: string, start: number, end: number): void => {
  const last = tokens[tokens.length - 1];
  if (last !== undefined && belongTogether(text, last, word, start)) {
    tokens.pop();
    push(tokens, last.word + word, last.start, end);
  } else if (word !== "" && !isElided(text, word, end)) {
    const cut = halves(word);
    if (cut > 0) push(tokens, word.slice(0, cut), start, end);
    push(tokens, word.slice(cut), start, end);
  }
};

/**
 * Where a word is cut in two, 0 for nowhere. « cyber » is joined, hyphenated and separated at will in the same
 * statements, and so are acronyms and their numbers (ISO27001, ISO 27001).
 */
const halves = (word: string): number => {
  if (word.length > 8 && word.startsWith("cyber")) return 5;
  return word.charCodeAt(word.length - 1) < 0x3a ? (/^([a-z]{2,})\d{2,}$/.exec(word)?.[1]?.length ?? 0) : 0;
};

const push = (tokens: Token[], word: string, start: number, end: number): void => {
  tokens.push({ word, start, end, rank: tokens.length, stop: isStopWord(word) });
};

/** l' or qu' before a word; several signs are allowed, as some pages write '' for '. */
const isElided = (text: string, word: string, end: number): boolean =>
  word.length < 8 && isApostrophe(text.charCodeAt(end)) && isElidable(word);

const belongTogether = (text: string, left: Token, word: string, start: number): boolean => {
  const gap = start - left.end;
  if (gap < 1 || gap > 2) return false;
  const sign = text.charCodeAt(left.end);
  if (isHyphen(sign)) return (gap === 1 || text[left.end + 1] === " ") && isBoundPrefix(left.word);
  return gap === 1 && (sign === 0x2e || sign === 0x26) && isInitials(left) && word.length === 1;
};

/** One letter, or letters joined so far with a dot or an ampersand between them. */
const isInitials = ({ word, start, end }: Token): boolean => 2 * word.length - 1 === end - start;

const folded = new Map<string, string>();

const foldWord = (raw: string): string => {
  const found = folded.get(raw);
  if (found !== undefined) return found;
  const word = fold(raw).replace(/[ \u00A0\u202F]/g, "");
  if (folded.size < 50_000) folded.set(raw, word);
  return word;
};
