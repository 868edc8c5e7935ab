import { withoutMark } from "../text/list-mark.ts";
import { stem } from "../text/stem.ts";
import { tokenize } from "../text/tokens.ts";

/** How two texts are alike: the same words, or the same but for a few that one of them has more. */
export type Alike = "same" | "near";

/** The share of the telling words that two texts must have in common to be near. */
const shared = 0.9;

/** With fewer telling words than this, one more makes another text. */
const leastWords = 6;

const buckets = 64;

/** Roughly, how many words of each kind a text has: enough to tell most texts apart at the cost of one pass. */
type Sketch = { readonly counts: Uint8Array; readonly words: number };

/** Near enough: letters, with a few signs of ASCII that statements hardly have. */
const isLetter = (unit: number): boolean => unit > 0x40 && unit < 0x2000 && (unit < 0x80 || unit > 0xbf);

const sketchOf = (text: string): Sketch => {
  const counts = new Uint8Array(buckets);
  let words = 0;
  let hash = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const unit = index < text.length ? text.charCodeAt(index) : 0;
    if (isLetter(unit)) hash = (hash * 33 + (unit & 0x1f) + 1) | 0;
    else if (hash !== 0) {
      const bucket = (hash ^ (hash >>> 7)) & (buckets - 1);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
      words += 1;
      hash = 0;
    }
  }
  return { counts, words };
};

/** Whether the texts of two sketches may be alike; those that are not near are mostly told apart. */
const mayBeAlike = (a: Sketch, b: Sketch): boolean => {
  const allowed = 4 + Math.min(a.words, b.words) / 4;
  if (Math.abs(a.words - b.words) > allowed) return false;
  let difference = 0;
  for (let bucket = 0; bucket < buckets && difference <= allowed; bucket += 1) {
    difference += Math.abs((a.counts[bucket] ?? 0) - (b.counts[bucket] ?? 0));
  }
  return difference <= allowed;
};

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
  return [...less].every((one) => more.has(one)) ? "near" : undefined;
};

/** Calls `tell` for each text that is like an earlier one, with the rank of the first of these. */
export const eachAlike = (
  texts: readonly string[],
  tell: (rank: number, first: number, alike: Alike) => void,
): void => {
  const sketches = texts.map(sketchOf);
  const readings = new Map<number, Reading>();
  const reading = (rank: number): Reading => {
    const found = readings.get(rank) ?? read(texts[rank] ?? "");
    readings.set(rank, found);
    return found;
  };
  for (const [rank, sketch] of sketches.entries()) {
    for (const [first, other] of sketches.entries()) {
      if (first === rank) break;
      const alike = mayBeAlike(sketch, other) ? compare(reading(rank), reading(first)) : undefined;
      if (alike === undefined) continue;
      tell(rank, first, alike);
      break;
    }
  }
};
