import type { Fiche } from "../model/fiche.generated.ts";
import { shortName } from "../model/ids.ts";
import { nearestName } from "../text/nearest.ts";
import { tokenize } from "../text/tokens.ts";

/** The fiche that somebody most likely meant, by its number, a name, or words of its title: for « vouliez-vous dire ». */
export const nearestFiche = async (typed: string, fiches: readonly Fiche[]): Promise<string | undefined> => {
  const words = tokenize(typed).filter(({ word, stop }) => !stop && word.length >= 3);
  if (words.length === 0 || typed.includes("://")) return undefined;
  const names = fiches.flatMap((fiche) => [fiche.numero, shortName(fiche).toLowerCase()]);
  return nearestName(typed, names) ?? (await ficheTitled(words.map(({ word }) => word).join(" "), fiches))?.numero;
};

/** fuse.js reads whole titles without accents, word by word, in any order: its defaults do none of this. */
const ficheTitled = async (typed: string, fiches: readonly Fiche[]): Promise<Fiche | undefined> => {
  const { default: Fuse } = await import("fuse.js");
  const index = new Fuse(fiches, {
    keys: ["intitule"],
    ignoreDiacritics: true,
    ignoreLocation: true,
    useTokenSearch: true,
    threshold: 0.2,
  });
  return index.search(typed.slice(0, 100), { limit: 1 })[0]?.item;
};
