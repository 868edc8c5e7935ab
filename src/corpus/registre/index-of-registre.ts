import type { Scope } from "../../model/corpus.ts";
import type { FicheHead } from "../../model/head.ts";
import type { FichesIndex, Posting, TextOfFiche, TextsOfBloc } from "../../model/search-index.ts";
import { familyName } from "../../text/families.ts";
import { leastBytes, unpacked } from "./places.ts";
import { type Base, bytesOf, numbersOf, type Row } from "./sqlite.ts";

/** The index of the statements of a register that a scope leaves: the words are read as they are asked for. */
export const searchIndex = (base: Base, { numeros, sauf = [], actives, repertoire }: Scope): FichesIndex => {
  const columnOf = (nom: string): Uint32Array =>
    numbersOf(base.prepare("SELECT nombres FROM colonnes WHERE nom = ?").get(nom)?.nombres);
  const [fiche, bloc, fin, rs, numero] = ["fiche", "bloc", "fin", "rs", "numero"].map(columnOf);
  if (!fiche || !bloc || !fin || !rs || !numero) throw new Error("a column is missing");
  const ranks = numeros === undefined ? undefined : ranksOf(base, numeros);
  const left = ranksOf(base, sauf);
  const day = Number(actives?.replaceAll("-", "") ?? 0);
  const isIn = Uint8Array.from(numero, (own, rang) =>
    own !== 0 &&
    (ranks === undefined || ranks.has(rang)) &&
    !left.has(rang) &&
    (fin[rang] ?? 0) >= day &&
    (repertoire === undefined || (rs[rang] === 1) === (repertoire === "RS"))
      ? 1
      : 0,
  );
  const isSearched = (document: number): boolean => isIn[fiche[document] ?? 0] === 1;
  const codeOf = codesOf(base);
  const numeroOf = (rang: number): string => `${rs[rang] === 1 ? "RS" : "RNCP"}${numero[rang]}`;
  const inScope = isIn.reduce((sum, one) => sum + one, 0);
  return {
    ...wordsOf(base, isSearched),
    ...textsOf(base, { fiche, bloc, isSearched, codeOf, numeroOf }),
    parmi: inScope,
    nsf: nsfOf(base, isIn, inScope),
  };
};

/** More fiches than this are of every trade. */
const few = 50;

const nsfOf = (base: Base, isIn: Uint8Array, inScope: number): string[] | undefined => {
  if (inScope > few) return undefined;
  const tete = base.prepare("SELECT tete FROM fiches WHERE rang = ?");
  const codes: string[] = [];
  for (const [rang, one] of isIn.entries()) {
    if (one === 0) continue;
    const head: FicheHead = JSON.parse(String(tete.get(rang)?.tete));
    if (head.codes_nsf.length === 0) return undefined;
    codes.push(...head.codes_nsf.map(({ code }) => code));
  }
  return codes;
};

const ranksOf = (base: Base, numeros: readonly string[]): ReadonlySet<number> => {
  const rank = base.prepare("SELECT rang FROM fiches WHERE numero = ?");
  return new Set(numeros.map((numero) => Number(rank.get(numero)?.rang ?? 0)));
};

/** A statement that is read when something of it is asked for: of thousands that answer, a few are shown. */
class EnonceDuRegistre implements TextOfFiche {
  readonly champ = "competences";
  readonly weight = 1;
  #row: Row | undefined;
  readonly #document: number;
  readonly #columns: Columns & { readonly read: (document: number) => Row };
  constructor(document: number, columns: Columns & { readonly read: (document: number) => Row }) {
    this.#document = document;
    this.#columns = columns;
  }
  get id(): string {
    return String(this.#read().id);
  }
  get texte(): string {
    return String(this.#read().texte);
  }
  get fiche(): string {
    return this.#columns.numeroOf(this.#columns.fiche[this.#document] ?? 0);
  }
  get bloc(): string | null {
    const rang = this.#columns.bloc[this.#document] ?? 0;
    return rang === 0 ? null : this.#columns.codeOf(rang);
  }
  #read(): Row {
    this.#row ??= this.#columns.read(this.#document);
    return this.#row;
  }
}

const itemsOf = (base: Base, columns: Columns): ((document: number) => TextOfFiche | undefined) => {
  const enonce = base.prepare("SELECT id, texte FROM enonces WHERE rang = ?");
  const read = (document: number): Row => enonce.get(document + 1) ?? {};
  const known = { ...columns, read };
  return (document) => new EnonceDuRegistre(document, known);
};

/** So many are asked for one by one: of more, all are read at once. */
const oneByOne = 500;

/** The code of a bloc, by its rank. */
const codesOf = (base: Base): ((rang: number) => string) => {
  const statement = base.prepare("SELECT code FROM blocs WHERE rang = ?");
  const known = new Map<number, string>();
  return (rang) => {
    const code = known.get(rang);
    if (code !== undefined) return code;
    if (known.size === oneByOne)
      for (const row of base.prepare("SELECT rang, code FROM blocs").all())
        known.set(Number(row.rang), String(row.code));
    const found = known.get(rang) ?? String(statement.get(rang)?.code);
    known.set(rang, found);
    return found;
  };
};

const wordsOf = (
  base: Base,
  isSearched: (document: number) => boolean,
): Pick<FichesIndex, "vocabulary" | "families" | "placesAtMost"> => {
  const ofWord = base.prepare("SELECT places FROM mots WHERE mot = ?");
  const ofFamily = base.prepare("SELECT mot, places FROM mots WHERE famille = ? ORDER BY mot");
  const sizeOf = base.prepare("SELECT total(length(places)) AS n FROM mots WHERE famille = ?");
  const words = new Map<string, Posting[]>();
  const placesOf = (word: string): Posting[] => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const row = ofWord.get(word);
    const read = row === undefined ? [] : unpacked(word, bytesOf(row.places), isSearched);
    words.set(word, read);
    return read;
  };
  const families = new Map<number, Posting[]>();
  const placesOfFamily = (family: number): Posting[] => {
    const known = families.get(family);
    if (known !== undefined) return known;
    const rows = ofFamily.all(familyName(family));
    const read = rows.flatMap(({ mot, places }) => unpacked(String(mot), bytesOf(places), isSearched));
    if (rows.length > 1) read.sort((a, b) => a.document - b.document || a.place - b.place);
    families.set(family, read);
    return read;
  };
  const unlessNone = (places: Posting[]): Posting[] | undefined => (places.length === 0 ? undefined : places);
  let all: readonly string[] | undefined;
  return {
    vocabulary: {
      get: (word) => unlessNone(placesOf(word)),
      has: (word) => placesOf(word).length > 0,
      keys: () => {
        all ??= base
          .prepare("SELECT mot FROM mots ORDER BY mot")
          .all()
          .map(({ mot }) => String(mot));
        return all.values() as MapIterator<string>;
      },
    },
    placesAtMost: (family) => Math.ceil(Number(sizeOf.get(familyName(family))?.n) / leastBytes),
    families: {
      get: (family) => unlessNone(placesOfFamily(family)),
      has: (family) => placesOfFamily(family).length > 0,
    },
  };
};

/** Where each statement stands, by its rank. */
type Columns = {
  readonly fiche: Uint32Array;
  readonly bloc: Uint32Array;
  readonly isSearched: (document: number) => boolean;
  /** The code of a bloc, and the number of a fiche, by their ranks. */
  readonly codeOf: (rang: number) => string;
  readonly numeroOf: (rang: number) => string;
};

const textsOf = (base: Base, columns: Columns): Pick<FichesIndex, "items" | "fiches" | "blocs" | "texts"> => {
  const { fiche, bloc, isSearched, codeOf } = columns;
  const [fiches, blocs] = [new Set<number>(), new Set<number>()];
  let length = 0;
  for (let document = 0; document < fiche.length; document += 1) {
    if (!isSearched(document)) continue;
    length += 1;
    fiches.add(fiche[document] ?? 0);
    if (bloc[document] !== 0) blocs.add(bloc[document] ?? 0);
  }
  const rank = base.prepare("SELECT rang FROM fiches WHERE numero = ?");
  return {
    items: { length, at: itemsOf(base, columns) },
    fiches: fiches.size,
    blocs: blocs.size,
    texts: (numeros) => {
      const names = new Map(numeros.map((numero) => [Number(rank.get(numero)?.rang ?? 0), numero]));
      const counts = new Map<string, { readonly fiche: string; readonly bloc: number; textes: number }>();
      for (let document = 0; document < fiche.length; document += 1) {
        const [own, inBloc] = [names.get(fiche[document] ?? 0), bloc[document] ?? 0];
        if (own === undefined || !isSearched(document)) continue;
        const place = `${own} ${inBloc}`;
        const count = counts.get(place) ?? { fiche: own, bloc: inBloc, textes: 0 };
        counts.set(place, count);
        count.textes += 1;
      }
      return [...counts.values()].map(
        (one): TextsOfBloc => ({ ...one, bloc: one.bloc === 0 ? null : codeOf(one.bloc) }),
      );
    },
  };
};
