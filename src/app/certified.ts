import type { FicheHead } from "../model/head.ts";
import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";

/** The words of a name, folded, with a space on each side. */
const wordsOf = (name: string): string => ` ${(fold(name).match(/[a-z0-9]+/g) ?? []).join(" ")} `;

/** « CNAM » for « Conservatoire national des arts et métiers ». */
const initialsOf = (name: string): string =>
  tokenize(name)
    .map(({ word, stop }) => (stop ? "" : word.charAt(0)))
    .join("");

/** A shorter start or word would name half of the register. */
const shortest = 3;

/** The fiches one of whose certifiers has a name that begins with what was typed, and those whose name only holds its words. */
export const certifiedBy = (typed: string, heads: readonly FicheHead[]) => {
  const start = wordsOf(typed).trimEnd();
  const words = start.split(" ").filter((word) => word !== "");
  const holds = (name: string): boolean =>
    words.every((word) => `${wordsOf(name)}${initialsOf(name)} `.includes(` ${word} `));
  const withName = (fits: (name: string) => boolean): FicheHead[] =>
    heads.filter(({ certificateurs }) =>
      certificateurs.some(({ nom, nom_commercial }) => fits(nom) || fits(nom_commercial ?? "")),
    );
  return words.some(({ length }) => length >= shortest)
    ? { beginning: withName((name) => wordsOf(name).startsWith(start)), holding: withName(holds) }
    : { beginning: [], holding: [] };
};
