import { fold } from "../text/fold.ts";
import { isStopWord } from "../text/function-words.ts";
import type { Surete } from "./imported.ts";

/** The pieces of a text between its breaks: line ends, and the runs of spaces that stand for them in the register. */
export const pieces = (texte: string): string[] =>
  texte
    .split(/[ \t\u00a0]{2,}|[\r\n]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

/** Whether a text begins as no sentence does. */
export const startsLow = (texte: string): boolean => /^[\p{Ll}),;.:%€\]»]/u.test(texte);

const endsSentence = (texte: string): boolean => /[.;!?…]["»”)]?$/.test(texte);

/** Words in lower case that a line may well end with. */
const lastWords = /^(?:plus|moins|non|tous|autres?)$/;

/** Whether a text cannot end there: it goes on with what comes next. */
const goesOn = (texte: string): boolean => {
  if (/[,(«’'/-]$/.test(texte)) return true;
  const last = /\p{L}+$/u.exec(texte.slice(texte.lastIndexOf(" ") + 1))?.[0] ?? "";
  return last !== "" && last === last.toLowerCase() && isStopWord(fold(last)) && !lastWords.test(last);
};

/** A text longer than this, in UTF-16 units, is joined to nothing more: no sentence is as long. */
const longestSentence = 10_000;

const longestWord = 60;

/** Whether a piece goes on with the one before it, and how surely; undefined where it begins anew. */
export const continues = (before: string, piece: string): Surete | undefined => {
  if (before.length > longestSentence) return undefined;
  // How a text ends stands in its last word: the rest of it need not be read again for each piece.
  const end = before.slice(-longestWord);
  if (startsLow(piece) && !endsSentence(end)) return "sur";
  return goesOn(end) ? "a_relire" : undefined;
};
