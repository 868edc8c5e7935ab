import { singular } from "../text/stem.ts";
import type { Token } from "../text/tokens.ts";

/** « first second:word »: two words that make one, with function words between them or none; no word: it tells nothing. */
const table =
  "systeme information:si,tableau bord:tableaudebord,partie prenante:partieprenante,cahier charge:cahierdescharges," +
  "base donnee:basededonnees,mise oeuvre:miseenplace,mise place:miseenplace,mettre oeuvre:miseenplace," +
  "mettre place:miseenplace,prise compte:,prendre compte:,prenant compte:,tenant compte:,tenir compte:," +
  "intelligence artificiel:ia,intelligence artificielle:ia,feuille route:feuillederoute,plan action:plandaction," +
  "bonne pratique:bonnepratique,ressource humaine:rh,mise jour:miseajour,mettre jour:miseajour," +
  "retour experience:retourdexperience,appel offre:appeldoffres,point fort:pointfort,point faible:faiblesse";

let byFirst: Map<string, Map<string, string>> | undefined;

/** The words that may follow a folded word to make a compound with it, each with the word that stands for both. */
export const secondsOf = (word: string): ReadonlyMap<string, string> | undefined => {
  byFirst ??= readTable();
  return byFirst.get(singular(word));
};

/** The word that a compound makes, and the rank of the last of its tokens. */
export type Compound = { readonly word: string; readonly last: number };

/** The compound that a token makes with the next word that is not a function word, if it makes one. */
export const compoundAt = (
  tokens: readonly Token[],
  rank: number,
  seconds: ReadonlyMap<string, string>,
): Compound | undefined => {
  let last = rank + 1;
  while (last < rank + 3 && tokens[last]?.stop === true) last += 1;
  const word = seconds.get(singular(tokens[last]?.word ?? ""));
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
