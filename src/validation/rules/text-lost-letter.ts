import type { Example, TextRule } from "../rule.ts";

const example = (text: string): Example => ({ "RNCP34762.yaml": `objectifs_contexte:\n  - "${text}"\n` });

/** One or two « ? » within a word, or before one: a sentence that ends with one has a space behind it, or a capital. */
const lost = /(?:\p{L}\?{1,2}|(?<![^\s(«"'’])\?)\p{Ll}/u;

/** An address may well hold « ? » between two letters. */
const isAddress = (word: string): boolean => /[/=&@]|www\./.test(word);

/** No letter of a text became « ? »: « cybers?curit? ». */
export const textLostLetter: TextRule = {
  id: "text-lost-letter",
  scope: "text",
  signs: /\?[a-zà-ÿ]/,
  examples: {
    bad: example("Concevoir des ?uvres num?riques"),
    good: example("Quelle œuvre ?Une œuvre numérique, https://www.exemple.fr/a?b"),
  },
  check: (text, report) => {
    const word = text.split(/\s/).find((one) => lost.test(one) && !isAddress(one));
    if (word !== undefined) report({ piece: word }, word);
  },
};
