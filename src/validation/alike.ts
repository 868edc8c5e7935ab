import { withoutMark } from "../text/list-mark.ts";
import { stem } from "../text/stem.ts";
import { tokenize } from "../text/tokens.ts";

/** How two texts are alike: the same words, or the same but for a few that one of them has more. */
export type Alike = "same" | "near";

/** The share of the telling words that two texts must have in common to be near. */
const shared = 0.9;

/** With fewer telling words than this, one more makes another text. */
const leastWords = 6;

/** How many consonants at an end of a text make its key. */
const keyLength = 14;

const vowels = [..."aeiouy"].reduce((bits, vowel) => bits | (1 << (vowel.charCodeAt(0) & 0x1f)), 0);

/** Accents and capitals stand on vowels; a few signs of ASCII pass for consonants, and statements hardly have them. */
const isConsonant = (unit: number): boolean => unit > 0x40 && unit < 0x80 && (vowels & (1 << (unit & 0x1f))) === 0;

/** A number for the first consonants of a text, or for the last ones, whatever their case and the signs between them. */
const keyOf = (text: string, fromEnd: boolean): number => {
  let key = fromEnd ? 1 : 0;
  let consonants = 0;
  for (let step = 0; step < text.length && consonants < keyLength; step += 1) {
    const unit = text.charCodeAt(fromEnd ? text.length - 1 - step : step);
    if (!isConsonant(unit)) continue;
    key = (key * 33 + (unit & 0x1f)) | 0;
    consonants += 1;
  }
  return key;
};

/** Texts whose lengths are further apart than this are not alike. */
const leastRatio = 0.75;

/** What the mark of an item may add to a length. */
const markLength = 16;

const haveLikeLengths = (a = "", b = ""): boolean =>
  Math.min(a.length, b.length) >= leastRatio * Math.max(a.length, b.length) - markLength;

type Reading = { readonly words: string; readonly stems: ReadonlySet<string> };

const read = (text: string): Reading => {
  const tokens = tokenize(withoutMark(text));
  return {
    words: tokens.map(({ word }) => word).join(" "),
    stems: new Set(tokens.filter(({ stop }) => !stop).map(({ word }) => stem(word))),
  };
};

/** A word in the place of another makes another competency; words that only one of them has need not. */
const compare = (a: Reading, b: Reading): Alike | undefined => {
  if (a.words === b.words) return "same";
  const [less, more] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (less.size < leastWords || less.size < shared * more.size) return undefined;
  for (const one of less) if (!more.has(one)) return undefined;
  return "near";
};

/**
 * Calls `tell` for each text that is like an earlier one, with the rank of the first of these. Only texts that begin or
 * end alike are compared: words added at both ends, where they are few, hide a text, and the others cost nothing.
 */
export const eachAlike = (
  texts: readonly string[],
  tell: (rank: number, first: number, alike: Alike) => void,
): void => {
  const byKey = new Map<number, number[]>();
  const readings = new Map<number, Reading>();
  const reading = (rank: number): Reading => {
    const found = readings.get(rank) ?? read(texts[rank] ?? "");
    readings.set(rank, found);
    return found;
  };
  for (const [rank, text] of texts.entries()) {
    const groups = [keyOf(text, false), keyOf(text, true)].map((key) => {
      const group = byKey.get(key) ?? [];
      byKey.set(key, group);
      return group;
    });
    const others = groups.flat().filter((other) => haveLikeLengths(text, texts[other]));
    for (const other of others.sort((a, b) => a - b)) {
      const alike = compare(reading(rank), reading(other));
      if (alike === undefined) continue;
      tell(rank, other, alike);
      break;
    }
    for (const group of groups) group.push(rank);
  }
};
