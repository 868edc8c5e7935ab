import type { Corpus, Scope } from "../model/corpus.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { FichesIndex, Posting } from "../model/search-index.ts";
import { collected } from "./streams.ts";

/**
 * The fiches of two corpora as one: of two with one number, that of the first, which is small. The words and the readings
 * are those of the first as well.
 */
export const over = async (first: Corpus, second: Corpus): Promise<Corpus> => {
  const own = new Set((await collected(first.heads())).map(({ numero }) => numero));
  const others = (numeros: Iterable<string>): string[] => [...numeros].filter((numero) => !own.has(numero));
  const fiche = (numero: string): Promise<Fiche | undefined> => (own.has(numero) ? first : second).fiche(numero);
  return {
    lexique: first.lexique,
    diagnostics: [...first.diagnostics, ...second.diagnostics],
    heads: (filter) => inOrder(first.heads(filter), without(second.heads(filter), own)),
    named: async (name) =>
      [...(await first.named(name)), ...(await second.named(name)).filter(({ numero }) => !own.has(numero))].sort(
        (a, b) => compareCodeUnits(a.numero, b.numero),
      ),
    fiche,
    fiches: async function* (numeros) {
      if (numeros === undefined) yield* inOrder(first.fiches(), without(second.fiches(), own));
      else
        for (const numero of numeros) {
          const one = await fiche(numero);
          if (one !== undefined) yield one;
        }
    },
    index: async (scope) => {
      const ofFirst = scope.numeros?.filter((numero) => own.has(numero));
      const rest: Scope = {
        ...scope,
        sauf: [...(scope.sauf ?? []), ...own],
        ...(scope.numeros === undefined ? {} : { numeros: others(scope.numeros) }),
      };
      if (rest.numeros?.length === 0) return first.index({ ...scope, numeros: ofFirst });
      const behind = await second.index(rest);
      return together(behind, await first.index({ ...scope, numeros: ofFirst }));
    },
    lectures: (a, b) => first.lectures(a, b),
    lecturesOf: (numero) => first.lecturesOf(numero),
    origine: (numero) => (own.has(numero) ? (first.origine?.(numero) ?? "fournie") : "registre"),
  };
};

const without = async function* <One extends { readonly numero: string }>(
  all: AsyncIterable<One>,
  numeros: ReadonlySet<string>,
): AsyncGenerator<One> {
  for await (const one of all) if (!numeros.has(one.numero)) yield one;
};

/** Two lists in the order of their numbers, as one. */
const inOrder = async function* <One extends { readonly numero: string }>(
  first: AsyncIterable<One>,
  second: AsyncIterable<One>,
): AsyncGenerator<One> {
  const before = await collected(first);
  for await (const one of second) {
    while (before[0] !== undefined && compareCodeUnits(before[0].numero, one.numero) < 0) yield* before.splice(0, 1);
    yield one;
  }
  yield* before;
};

/** The texts of a small index come behind those of a large one: no register has so many. */
const behindAll = 2 ** 30;

const together = (large: FichesIndex, small: FichesIndex): FichesIndex => {
  const moved = (postings: readonly Posting[] | undefined): Posting[] =>
    postings?.map((one) => ({ ...one, document: one.document + behindAll })) ?? [];
  const both = (before: readonly Posting[] | undefined, after: readonly Posting[] | undefined) =>
    before === undefined && after === undefined ? undefined : [...(before ?? []), ...moved(after)];
  return {
    items: {
      length: large.items.length + small.items.length,
      at: (document) => (document < behindAll ? large.items.at(document) : small.items.at(document - behindAll)),
    },
    vocabulary: {
      get: (word) => both(large.vocabulary.get(word), small.vocabulary.get(word)),
      has: (word) => large.vocabulary.has(word) || small.vocabulary.has(word),
      keys: () => new Set([...large.vocabulary.keys(), ...small.vocabulary.keys()]).keys(),
    },
    families: {
      get: (family) => both(large.families.get(family), small.families.get(family)),
      has: (family) => large.families.has(family) || small.families.has(family),
    },
    placesAtMost: (family) => large.placesAtMost(family) + small.placesAtMost(family),
    parmi: large.parmi + small.parmi,
    fiches: large.fiches + small.fiches,
    blocs: large.blocs + small.blocs,
    texts: function* (numeros) {
      yield* large.texts(numeros);
      yield* small.texts(numeros);
    },
    nsf: large.nsf === undefined || small.nsf === undefined ? undefined : [...large.nsf, ...small.nsf],
  };
};
