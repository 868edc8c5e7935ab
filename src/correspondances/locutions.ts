import type { Token } from "../model/search-index.ts";

/**
 * Turns that are grammar, no notion of a trade, which is why the lexicon does not have them: « first second:word », with
 * function words between them or none. « mise en place » is a verb like another; « en tenant compte de » tells nothing.
 */
const table =
  "mise oeuvre:miseenplace,mise place:miseenplace,mettre oeuvre:miseenplace,mettre place:miseenplace," +
  "mettant oeuvre:miseenplace,mettant place:miseenplace,prise compte:,prendre compte:,prenant compte:," +
  "tenant compte:,tenir compte:,prise consideration:,prendre consideration:,prenant consideration:";

/** What « mise en place », « mise en œuvre » and their verbs are read as. */
export const settingUp = "miseenplace";

let byFirst: Map<string, Map<string, string>> | undefined;

/** The words that may follow a folded word to make a turn with it, each with the word that stands for both. */
export const secondsOf = (word: string): ReadonlyMap<string, string> | undefined => {
  byFirst ??= readTable();
  return byFirst.get(word);
};

/** The word that stands for a turn, empty when it tells nothing, and the rank of the last of its tokens. */
export type Locution = { readonly word: string; readonly last: number };

/** The turn that a token makes with the next word that is not a function word, if it makes one. */
export const locutionAt = (
  tokens: readonly Token[],
  rank: number,
  seconds: ReadonlyMap<string, string>,
): Locution | undefined => {
  let last = rank + 1;
  while (last < rank + 3 && tokens[last]?.stop === true) last += 1;
  const word = seconds.get(tokens[last]?.word ?? "");
  return word === undefined ? undefined : { word, last };
};

const readTable = (): Map<string, Map<string, string>> => {
  const read = new Map<string, Map<string, string>>();
  for (const entry of table.split(",")) {
    const [words = "", result = ""] = entry.split(":");
    const [first = "", second = ""] = words.split(" ");
    const seconds = read.get(first) ?? new Map<string, string>();
    read.set(first, seconds.set(second, result));
  }
  return read;
};
