import type { Corpus, Scope } from "../model/corpus.ts";
import type { FicheHead } from "../model/head.ts";
import type { Filtre } from "../search/parse-query.ts";
import { blocCodes } from "./bloc-codes.ts";
import { resolveHead } from "./resolve.ts";
import { collected } from "./streams.ts";

/** Where a search looks, by the options of a command. */
export type ScopeWish = { readonly fiche?: string; readonly bloc?: string; readonly tout?: boolean };

/**
 * What the filters of a query and the options name. Filters of one kind in a query widen one another (`fiche:epsi
 * fiche:cesi`), an option narrows what they name; `-fiche:` and `-bloc:` leave out.
 * @throws failure `no-such-bloc` when no fiche has it, or those of resolveHead and resolveTarget
 */
export const readScope = async (corpus: Corpus, filters: readonly Filtre[], wish: ScopeWish): Promise<Scope> => {
  const valuesOf = (champ: Filtre["champ"], sauf: boolean): string[] =>
    filters.filter((filter) => filter.champ === champ && filter.sauf === sauf).map(({ valeur }) => valeur);
  const listed = (champ: "fiche" | "bloc"): string[][] =>
    [valuesOf(champ, false), [wish[champ] ?? []].flat()].filter((values) => values.length > 0);
  const numeros = await numerosIn(corpus, listed("fiche"), valuesOf("fiche", true));
  const places = listed("bloc");
  const leftOut = valuesOf("bloc", true);
  const tout = wish.tout === true;
  if (places.length + leftOut.length === 0) return { tout, numeros };
  const heads = await collected(corpus.heads({ numeros }));
  return { tout, numeros, blocs: await blocsIn(corpus, heads, places, leftOut) };
};

const numerosIn = async (
  corpus: Corpus,
  listed: readonly (readonly string[])[],
  leftOut: readonly string[],
): Promise<string[] | undefined> => {
  const numerosOf = async (names: readonly string[]): Promise<string[]> =>
    (await Promise.all(names.map((name) => resolveHead(corpus, name)))).map(({ numero }) => numero);
  const named = await Promise.all(listed.map(numerosOf));
  const without = await numerosOf(leftOut);
  if (named.length + without.length === 0) return undefined;
  const all = named[0] ?? (await collected(corpus.heads())).map(({ numero }) => numero);
  return all.filter((numero) => named.every((numeros) => numeros.includes(numero)) && !without.includes(numero));
};

const blocsIn = async (
  corpus: Corpus,
  heads: readonly FicheHead[],
  listed: readonly (readonly string[])[],
  leftOut: readonly string[],
): Promise<string[]> => {
  const codesOf = async (names: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set((await Promise.all(names.map((name) => blocCodes(heads, corpus, name)))).flat());
  const named = await Promise.all(listed.map(codesOf));
  const without = await codesOf(leftOut);
  return heads
    .flatMap(({ blocs }) => blocs.map(({ code }) => code))
    .filter((code) => named.every((codes) => codes.has(code)) && !without.has(code));
};
