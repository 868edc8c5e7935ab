import type { Corpus, Scope } from "../../model/corpus.ts";
import type { Lectures } from "../../model/correspondances.generated.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { groupBy } from "../../model/group-by.ts";
import { type FicheHead, headOf } from "../../model/head.ts";
import { numerosNamed } from "../../model/identities.ts";
import type { Lexique } from "../../model/lexique.generated.ts";
import { rolesOf } from "../../model/organismes.ts";
import type { FichesIndex, SearchIndex, TextOfFiche, TextsOfBloc } from "../../model/search-index.ts";
import { fold } from "../../text/fold.ts";
import { namesOf, passes, stands } from "./heads.ts";
import { textsOf } from "./texts.ts";

/** Fiches as read, with what lies beside them; the fiches in the order of their numbers. */
export type Contents = {
  readonly fiches: readonly Fiche[];
  readonly lexique: Lexique | null;
  readonly lectures: readonly Lectures[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Makes an index of texts: `buildIndex`, loaded by whoever searches. */
export type Indexing = () => Promise<(texts: readonly TextOfFiche[]) => SearchIndex<TextOfFiche>>;

/** A corpus of fiches that are all at hand. */
export const inMemory = (contents: Contents, indexing: Indexing): Corpus => {
  const { fiches, lectures, diagnostics } = contents;
  const byNumero = new Map(fiches.map((fiche) => [fiche.numero, fiche]));
  const heads = once(() => fiches.map(headOf));
  const byName = once(() =>
    groupBy(
      heads().flatMap((head) => namesOf(head).map((name) => ({ name, head }))),
      ({ name }) => name,
    ),
  );
  const lecturesByPair = once(() => new Map(lectures.map((one) => [pairOf(one.a, one.b), one])));
  const chosen = (numeros?: Iterable<string>): Fiche[] =>
    numeros === undefined ? [...fiches] : [...numeros].flatMap((numero) => byNumero.get(numero) ?? []);
  return {
    get lexique() {
      return contents.lexique;
    },
    diagnostics,
    heads: async function* ({ numeros, ...filter } = {}) {
      const wanted = numeros === undefined ? heads() : headsOf(chosen(inOrder(numeros)));
      const { siret } = filter;
      const isOfBody = ({ numero }: FicheHead): boolean =>
        siret === undefined || chosen([numero]).some((fiche) => rolesOf(fiche, siret).length > 0);
      for (const head of wanted) if (passes(head, filter) && isOfBody(head)) yield head;
    },
    named: async (name) => {
      const numeros = numerosNamed(name);
      return numeros === undefined
        ? (byName().get(fold(name)) ?? []).map(({ head }) => head)
        : headsOf(chosen(numeros));
    },
    fiche: async (numero) => byNumero.get(numero),
    fiches: async function* (numeros) {
      yield* chosen(numeros);
    },
    index: async (scope) => {
      const read = chosen(scope.numeros).filter(
        (fiche) => stands(fiche, scope) && scope.sauf?.includes(fiche.numero) !== true,
      );
      const texts = textsIn(read, scope);
      const index = (await indexing())(texts);
      const placesAtMost = (family: number): number => index.families.get(family)?.length ?? 0;
      return { ...index, ...countsOf(texts), placesAtMost, parmi: read.length, nsf: nsfOf(read) };
    },
    lectures: async (a, b) => lecturesByPair().get(pairOf(a, b)),
    lecturesOf: async (numero) => lectures.filter(({ a, b }) => a === numero || b === numero),
  };
};

/** How many texts stand where. */
const countsOf = (texts: readonly TextOfFiche[]): Pick<FichesIndex, "fiches" | "blocs" | "texts"> => {
  const blocs = [...groupBy(texts, ({ fiche, bloc }) => `${fiche} ${bloc}`).values()].flatMap((own): TextsOfBloc[] =>
    own.slice(0, 1).map(({ fiche, bloc }) => ({ fiche, bloc, textes: own.length })),
  );
  const byFiche = groupBy(blocs, ({ fiche }) => fiche);
  return {
    fiches: byFiche.size,
    blocs: blocs.filter(({ bloc }) => bloc !== null).length,
    texts: (numeros) => numeros.flatMap((numero) => byFiche.get(numero) ?? []),
  };
};

const nsfOf = (fiches: readonly Fiche[]): string[] | undefined =>
  fiches.every(({ codes_nsf: codes }) => codes.length > 0)
    ? fiches.flatMap(({ codes_nsf: codes }) => codes.map(({ code }) => code))
    : undefined;

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const headsOf = (fiches: readonly Fiche[]): FicheHead[] => fiches.map(headOf);

const inOrder = (numeros: readonly string[]): string[] => [...new Set(numeros)].sort();

const pairOf = (a: string, b: string): string => [a, b].sort().join(" ");

const textsIn = (fiches: readonly Fiche[], { blocs, ...which }: Scope): TextOfFiche[] => {
  const texts = fiches.flatMap((fiche) => textsOf(fiche, which));
  if (blocs === undefined) return texts;
  const wanted = new Set(blocs);
  return texts.filter(({ bloc }) => bloc !== null && wanted.has(bloc));
};
