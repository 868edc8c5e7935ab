import { familyOf } from "../text/families.ts";
import { substanceOf } from "../text/substance.ts";
import { secondsOf } from "./locutions.ts";
import { isInfinitive, isLightVerb } from "./verbs.ts";

/** What is known of a folded word wherever it stands. */
export type Word = {
  readonly family: number;
  /** How much it tells, from 0 to 1. */
  readonly substance: number;
  readonly infinitive: boolean;
  /** An infinitive that says nothing without the noun behind it. */
  readonly light: boolean;
  /** What makes one turn with it when it follows: the second word, then what stands for both. */
  readonly seconds: ReadonlyMap<string, string> | undefined;
};

const known = new Map<string, Word>();

/** What is known of a folded word. Answers are kept by word. */
export const wordOf = (word: string): Word => {
  const found = known.get(word);
  if (found !== undefined) return found;
  const family = familyOf(word);
  const infinitive = isInfinitive(word);
  const read: Word = {
    family,
    substance: substanceOf(family),
    infinitive,
    light: infinitive && isLightVerb(word),
    seconds: secondsOf(word),
  };
  known.set(word, read);
  return read;
};
