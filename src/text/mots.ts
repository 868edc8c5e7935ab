import { compareCodeUnits } from "../model/diagnostic.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

/** How many words a line of a packed list holds: it is found by its first one. */
const perLine = 64;

/** A capital tells how many first letters a word has in common with the one before: A for none. */
const firstCapital = 65;

/** Front-codes the families of French words, sorted, a few on each line. */
export const packWords = (words: readonly string[]): string => {
  const known = new Set(words);
  // « supervisons » would make a word of « supervison ».
  const isVerbForm = (word: string): boolean =>
    word.endsWith("ons") && (known.has(`${word.slice(0, -3)}er`) || known.has(`${word.slice(0, -3)}ir`));
  const families = new Set(words.filter((word) => !isVerbForm(word)).map((word) => stem(fold(word))));
  const sorted = [...families].filter((family) => /^[a-z]{3,}$/.test(family)).sort(compareCodeUnits);
  return sorted
    .map((word, rank) => {
      if (rank % perLine === 0) return `${rank === 0 ? "" : "\n"}${word}`;
      const before = sorted[rank - 1] ?? "";
      let common = 0;
      while (common < 25 && common < before.length && word[common] === before[common]) common += 1;
      return String.fromCharCode(firstCapital + common) + word.slice(common);
    })
    .join("");
};

/** Whether a folded word is of the family of a French one, by a list that `packWords` made. */
export const isFrench = (packed: string, word: string): boolean => {
  const wanted = stem(word);
  const lines = packed.split("\n");
  let [from, to] = [0, lines.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (headOf(lines[middle] ?? "") <= wanted) from = middle;
    else to = middle;
  }
  return wordsOf(lines[from] ?? "").includes(wanted);
};

const headOf = (line: string): string => /^[a-z]*/.exec(line)?.[0] ?? "";

const wordsOf = (line: string): string[] => {
  let word = headOf(line);
  const words = [word];
  for (const [, capital = "", rest = ""] of line.matchAll(/([A-Z])([a-z]*)/g)) {
    word = word.slice(0, capital.charCodeAt(0) - firstCapital) + rest;
    words.push(word);
  }
  return words;
};
