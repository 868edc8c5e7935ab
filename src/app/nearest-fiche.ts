import type { Corpus } from "../model/corpus.ts";
import { type FicheHead, shortName } from "../model/head.ts";
import { numerosTyped } from "../model/identities.ts";
import { nearestName } from "../text/nearest.ts";
import { tokenize } from "../text/tokens.ts";
import { collected } from "./streams.ts";

/** The fiche that somebody most likely meant, by its number, a name, or words of its title: for « vouliez-vous dire ». */
export const nearestFiche = async (corpus: Corpus, typed: string): Promise<string | undefined> => {
  const [name = typed] = numerosTyped(typed.trim()) ?? [];
  const words = tokenize(name).filter(({ word, stop }) => !stop && word.length >= 3);
  if (words.length === 0 || name.includes("://")) return undefined;
  const heads = await collected(corpus.heads());
  const names = heads.flatMap((head) => [head.numero, shortName(head).toLowerCase()]);
  return nearestName(name, names) ?? (await ficheTitled(words.map(({ word }) => word).join(" "), heads))?.numero;
};

/** fuse.js reads whole titles without accents, word by word, in any order: its defaults do none of this. */
const ficheTitled = async (typed: string, heads: readonly FicheHead[]): Promise<FicheHead | undefined> => {
  const { default: Fuse } = await import("fuse.js");
  const index = new Fuse(heads, {
    keys: ["intitule"],
    ignoreDiacritics: true,
    ignoreLocation: true,
    useTokenSearch: true,
    threshold: 0.2,
  });
  return index.search(typed.slice(0, 100), { limit: 1 })[0]?.item;
};
