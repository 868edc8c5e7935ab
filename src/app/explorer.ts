import type { Corpus, Scope, Standing } from "../model/corpus.ts";
import { isFailure } from "../model/errors.ts";
import { distinctNames, type FicheHead } from "../model/head.ts";
import { shortCode } from "../model/identities.ts";
import type { FichesIndex } from "../model/search-index.ts";
import type { Mark } from "../search/types.ts";
import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";
import { type SearchWish, wordsMeans } from "./search.ts";
import { readScope } from "./search-scope.ts";
import { collected } from "./streams.ts";

/** Something that may be chosen: a fiche, a bloc or a competency, with the words that name it. */
export type Entry = {
  readonly type: "fiche" | "bloc" | "competence";
  readonly id: string;
  readonly fiche: string;
  /** « EPSI BC01C03 ». */
  readonly nom: string;
  readonly texte: string;
  readonly marques: readonly Mark[];
  /** Whether it only stands near what was asked for. */
  readonly voisin: boolean;
};

/** What answers the words typed so far: fiches and blocs by their names, then competencies as `search` ranks them. */
export type Answers = {
  readonly entries: readonly Entry[];
  readonly trouves: number;
  readonly parmi: number;
  /** Of the fiches that hold an answer, how many. */
  readonly parFiche: readonly { readonly nom: string; readonly trouves: number }[];
  /** The words that were read as others. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Words of the texts near to those that nothing answers. */
  readonly nearest: readonly string[];
};

/** A corpus made ready for one who types in it. */
export type Explorable = {
  readonly heads: readonly FicheHead[];
  readonly nameOf: (numero: string) => string;
  /** What answers; a query that is none yet is answered by the fiches. */
  readonly find: (requete: string) => Promise<Answers>;
  /** The fiches that words name, all but one. */
  readonly fichesBut: (numero: string, words: string) => Promise<Answers>;
};

/** The most competencies of a list: nobody reads on. */
const most = 200;
/** A longer name leaves no room for what it names: its number is shown instead. */
const longestName = 20;
/** The most fiches and blocs found by their names, above the competencies. */
const mostNamed = 4;

/** What may be named, and its names, folded. */
type Nameable = Entry & { readonly noms: readonly string[] };

/**
 * Reads the heads, and indexes the competencies once.
 * @param standing which fiches of a register are wandered in
 */
export const explorable = async (
  corpus: Corpus,
  wish: Pick<SearchWish, "lexique" | "mots">,
  standing: Standing = {},
): Promise<Explorable> => {
  const { parseQuery, query } = await import("../search/search.ts");
  const heads = await collected(corpus.heads(standing));
  const names = distinctNames(heads);
  const nameOf = (numero: string): string => (names(numero).length > longestName ? numero : names(numero));
  const nameables = heads.flatMap((head): Nameable[] => [ficheEntry(head, nameOf), ...blocEntries(head, nameOf)]);
  const indexes = new Map<string, Promise<FichesIndex>>();
  const indexOf = (scope: Scope): Promise<FichesIndex> => {
    const key = JSON.stringify([scope.numeros, scope.blocs]);
    const index = indexes.get(key) ?? corpus.index(scope);
    indexes.set(key, index);
    return index;
  };
  const means = await wordsMeans(await indexOf({ ...standing, tout: false }), wish);
  const fiches = nameables.filter(({ type }) => type === "fiche");
  const listed = (entries: readonly Entry[]): Answers => ({
    entries,
    ...{ trouves: 0, parmi: 0, parFiche: [], corrections: [], nearest: [] },
  });
  const find = async (requete: string): Promise<Answers> => {
    if (requete.trim() === "") return listed(fiches);
    const parsed = parseQuery(requete.slice(0, longest));
    const index = await indexOf({ ...standing, ...(await scopeOf(corpus, parsed.filters)) });
    const { hits, found, answering, corrections, nearest } = query(index, parsed, { ...means, limit: most });
    const counts = new Map<string, number>();
    for (const { fiche } of found.slice(0, answering)) counts.set(fiche, (counts.get(fiche) ?? 0) + 1);
    return {
      entries: [
        ...named(nameables, requete.slice(0, longest)).slice(0, mostNamed),
        ...hits.map(
          ({ item, marks, voisin }): Entry => ({
            ...{ type: "competence", id: item.id, fiche: item.fiche, nom: nomOf(item.fiche, item.id, nameOf) },
            ...{ texte: item.texte, marques: marks, voisin },
          }),
        ),
      ],
      trouves: answering,
      parmi: index.items.length,
      parFiche: [...counts].map(([numero, trouves]) => ({ nom: nameOf(numero), trouves })),
      corrections,
      nearest,
    };
  };
  return {
    heads,
    nameOf,
    find,
    fichesBut: async (numero, words) => {
      const held = words.trim() === "" ? fiches : await ficheByName(fiches, words);
      return listed(held.filter(({ id }) => id !== numero));
    },
  };
};

/** Those of which one name holds each of the words as it is, the shortest first: nearly, « crise » is in « sécuriser ». */
const named = (entries: readonly Nameable[], words: string): Nameable[] => {
  const said = wordsIn(words);
  if (said.length === 0) return [];
  const shortest = ({ noms }: Nameable): number =>
    Math.min(...noms.map((nom) => (said.every((word) => nom.includes(word)) ? nom.length : Number.POSITIVE_INFINITY)));
  return entries
    .map((entry) => ({ entry, length: shortest(entry) }))
    .filter(({ length }) => Number.isFinite(length))
    .sort((a, b) => a.length - b.length)
    .map(({ entry }) => entry);
};

/** The fiches that words name, or nearly name. */
const ficheByName = async (fiches: readonly Nameable[], words: string): Promise<readonly Nameable[]> => {
  const held = named(fiches, words);
  if (held.length > 0) return held;
  const { default: Fuse } = await import("fuse.js");
  const options = { ignoreLocation: true, useExtendedSearch: true, threshold: 0.2 };
  const fuse = new Fuse(fiches, { keys: ["noms"], ...options });
  return fuse.search(wordsIn(words).join(" "), { limit: most }).map(({ item }) => item);
};

const wordsIn = (words: string): string[] =>
  tokenize(words).flatMap(({ word, stop }) => (stop || word.length === 1 ? [] : word));

/** Longer than this is no query. */
const longest = 200;

/** A name that is typed but in part names nothing yet. */
const scopeOf = async (corpus: Corpus, filters: Parameters<typeof readScope>[1]): Promise<Scope> => {
  try {
    return await readScope(corpus, filters, {});
  } catch (error) {
    if (isFailure(error)) return { tout: false };
    throw error;
  }
};

const nomOf = (numero: string, id: string, nameOf: (numero: string) => string): string =>
  `${nameOf(numero)} ${shortCode(id)}`;

const ficheEntry = (head: FicheHead, nameOf: (numero: string) => string): Nameable => ({
  ...{ type: "fiche", id: head.numero, fiche: head.numero, nom: nameOf(head.numero), texte: head.intitule },
  ...{ marques: [], voisin: false, noms: [nameOf(head.numero), head.numero, head.intitule].map(fold) },
});

const blocEntries = ({ numero, blocs }: FicheHead, nameOf: (numero: string) => string): Nameable[] =>
  blocs.map(({ code, intitule }) => ({
    ...{ type: "bloc", id: code, fiche: numero, nom: nomOf(numero, code, nameOf), texte: intitule },
    ...{ marques: [], voisin: false, noms: [`${nameOf(numero)} ${shortCode(code)}`, intitule].map(fold) },
  }));
