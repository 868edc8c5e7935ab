import type { Token } from "../model/search-index.ts";
import { isInfinitive } from "./verbs.ts";

/** A stretch of a statement: the object of the action, its means, its purpose. */
export type Section = "objet" | "moyen" | "finalite";

const openers = new Set("afin permettant visant pour dans en de a au grace via selon".split(" "));
const known = new Map<string, boolean>();

/** Whether a folded word may open a section. Answers are kept by word. */
export const mayOpen = (word: string): boolean => {
  const found = known.get(word);
  if (found !== undefined) return found;
  const opens = openers.has(word) || (word.endsWith("ant") && participle.test(word));
  known.set(word, opens);
  return opens;
};

/** The section that a word opens, undefined when it goes on with the one before. */
export const openingOf = (tokens: readonly Token[], rank: number): Section | undefined => {
  const word = wordAt(tokens, rank);
  const next = wordAt(tokens, rank + 1);
  switch (word) {
    case "afin":
    case "permettant":
    case "visant":
      return "finalite";
    case "pour":
      return [1, 2, 3].some((far) => isInfinitive(wordAt(tokens, rank + far))) ? "finalite" : undefined;
    case "dans":
      return purposeNoun.test(next) || purposeNoun.test(wordAt(tokens, rank + 2)) ? "finalite" : "moyen";
    case "en":
      return next === "vue"
        ? "finalite"
        : gerund.test(next) || gerund.test(wordAt(tokens, rank + 2))
          ? "moyen"
          : undefined;
    case "de":
      return manner.test(next) ? "finalite" : undefined;
    case "a":
    case "au":
      return meansNoun.test(next) ? "moyen" : undefined;
    case "grace":
    case "via":
    case "selon":
      return "moyen";
    default:
      return participle.test(word) && tokens[rank + 1]?.stop === true ? "moyen" : undefined;
  }
};

const wordAt = (tokens: readonly Token[], rank: number): string => tokens[rank]?.word ?? "";

const purposeNoun = /^(?:but|objectif|souci|optique|perspective)$/;
const manner = /^(?:maniere|facon|sorte)$/;
const meansNoun = /^(?:aide|moyen|travers|partir)$/;
/** « répondant aux », « intégrant une » ; not the adjectives that look like them. */
const participle = /^(?!existant|important|suivant|dirigeant|pendant|cependant|restant|avant).{4,}ant$/;
const gerund = /^.{3,}ant$/;
