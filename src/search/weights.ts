import type { Findable, Token } from "../model/search-index.ts";
import { inParenthesis } from "../text/parenthesis.ts";

/** How much of the weight of a word depends on its being repeated, on its coming early, on its standing in the sentence. */
const shares = { repeated: 0.35, early: 0.15, parenthesis: 0.1 } as const;

/** Words after which an early word is half as early. */
const earlyWords = 10;

/** How many occurrences of one word are looked at. */
const lookedAt = 40;

/** From 0 for a word that is missing to nearly 1 for one that is repeated, comes early, and is no mere example. */
export const emphasis = (tokens: readonly Token[], item: Pick<Findable, "texte">): number => {
  if (tokens.length === 0) return 0;
  const first = tokens.reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY);
  const repeated = 1 - shares.repeated / tokens.length;
  const early = 1 - shares.early + shares.early / (1 + first / earlyWords);
  return (
    repeated *
    early *
    (tokens.slice(0, lookedAt).every((token) => standsInParenthesis(token, item)) ? 1 - shares.parenthesis : 1)
  );
};

const standsInParenthesis = ({ inParenthesis: known, start }: Token, item: Pick<Findable, "texte">): boolean =>
  known ?? inParenthesis(item.texte, start);

/** 1 when the words of the query follow one another in the text, towards 0 when they stand apart or are missing. */
export const nearness = (tokens: readonly (readonly Token[])[]): number => {
  let sum = 0;
  for (let term = 1; term < tokens.length; term += 1) {
    sum += 2 / (1 + Math.max(1, leastDistance(tokens[term - 1] ?? [], tokens[term] ?? [])));
  }
  return sum / (tokens.length - 1);
};

/** In words. Only the first occurrences are looked at, so that the time stays linear in the text. */
const leastDistance = (left: readonly Token[], right: readonly Token[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const a of left.slice(0, lookedAt)) {
    for (const b of right.slice(0, lookedAt)) least = Math.min(least, Math.abs(b.rank - a.rank));
  }
  return least;
};
