import { fold } from "../text/fold.ts";
import { isFrenchInfinitive } from "../text/infinitive.ts";
import type { Surete } from "./imported.ts";
import { continues, pieces as piecesOf, startsLow } from "./morceaux.ts";
import { type Repere, repereDe } from "./reperes.ts";

/** What an item of a list of competencies is. */
export type Item = {
  readonly nature: "competence" | "titre" | "note";
  /** The mark of the source before it, as published (`A1C1.`, `C.1.4.a`); null for none, and for a bullet. */
  readonly repere: string | null;
  readonly texte: string;
};

/** A list cut into its items, and how surely. */
export type Decoupe = { readonly items: readonly Item[]; readonly surete: Surete };

/** A piece of a list between two breaks, with its mark. */
type Morceau = { readonly repere: Repere | undefined; readonly texte: string; readonly doute: boolean };

/** Two thirds of a list tell what the rest of it is. */
const mostly = 2 / 3;

/** The longest single text that is taken for one statement, in UTF-16 units. */
const oneStatement = 600;

/**
 * Cuts a list of competencies as the register publishes it: line breaks became runs of two spaces or more, which also stand
 * inside sentences. Every character but white space and bullets is in an item.
 */
export const decoupe = (texte: string): Decoupe => {
  const marked = withMarks(piecesOf(texte));
  const joined = joinedPieces(marked);
  const items = joined.flatMap((piece) => cutAtMarks(piece, joined));
  const cut = cutAtInfinitives(items);
  return { items: cut.map((piece, index) => itemOf(piece, index, cut)), surete: sureteOf(cut) };
};

/** A list whose items are known: only their marks are told from their texts. */
export const listeConnue = (pieces: readonly string[]): Decoupe => {
  const items = withMarks(pieces).flatMap(asText);
  return { items: items.map((piece, index) => itemOf(piece, index, items)), surete: "sur" };
};

const morceauOf = (piece: string): Morceau => {
  const repere = repereDe(piece);
  return { repere, texte: repere === undefined ? piece : piece.slice(repere.longueur), doute: false };
};

/** The pieces with their marks: those of a shape that only one piece of many has are words of its text. */
const withMarks = (pieces: readonly string[]): Morceau[] => {
  const found = pieces.map(morceauOf);
  const marks = found.filter(({ repere }) => repere !== undefined).length;
  const isList = marks >= Math.min(2, pieces.length) && marks >= pieces.length / 4;
  const letters = found.filter(({ repere }) => repere?.forme === "o").length;
  const others = found.some(({ repere }) => repere !== undefined && repere.forme !== "o");
  return found.map((one, index) => {
    const isWord = !isList || (one.repere?.forme === "o" && letters < 2 && !others);
    return one.repere !== undefined && isWord && !isSure(one.repere)
      ? { repere: undefined, texte: pieces[index] ?? "", doute: false }
      : one;
  });
};

/** A mark that no sentence begins with. */
const isSure = ({ marque, forme }: Repere): boolean =>
  marque === null ? forme !== "o" : /^(?:rncp|rs)9/.test(forme) || /[:)–]$/.test(marque);

const firstWord = (texte: string): string =>
  fold(/^[\p{L}'’-]+/u.exec(texte)?.[0] ?? "").replace(/^(?:s|se|n|d|l)'/, "");

const beginsWithInfinitive = (texte: string): boolean => {
  const [first = "", second = ""] = texte.split(/\s+/, 2);
  const word = firstWord(first);
  return isFrenchInfinitive(word) || ((word === "se" || word === "ne") && isFrenchInfinitive(firstWord(second)));
};

/** Pieces of one sentence in one: what a run of spaces parted, and a mark from its text. */
const joinedPieces = (pieces: readonly Morceau[]): Morceau[] => {
  const low = pieces.filter(
    ({ texte, repere }) => repere === undefined && startsLow(texte) && beginsWithInfinitive(texte),
  );
  const isLowList = low.length >= pieces.length * mostly;
  const joined: Morceau[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isAlone = last !== undefined && last.texte === "";
    if (last === undefined || piece.repere !== undefined) joined.push(piece);
    else if (isAlone) joined.splice(-1, 1, { ...last, texte: piece.texte });
    else {
      const joins = isLowList && beginsWithInfinitive(piece.texte) ? undefined : continues(last.texte, piece.texte);
      if (joins === undefined) joined.push(piece);
      else joined.splice(-1, 1, together(last, piece, joins === "a_relire"));
    }
  }
  return joined.flatMap(asText);
};

/** A mark with nothing behind it is a text of its own; a bullet with nothing behind it is nothing. */
const asText = (piece: Morceau): Morceau[] => {
  if (piece.texte !== "") return [piece];
  const marque = piece.repere?.marque;
  return marque == null ? [] : [{ repere: undefined, texte: marque, doute: true }];
};

const together = (first: Morceau, second: Morceau, doute: boolean): Morceau => ({
  repere: first.repere,
  texte: /^[),.]/.test(second.texte) ? first.texte + second.texte : `${first.texte} ${second.texte}`,
  doute: first.doute || second.doute || doute,
});

const numbersIn = (marque: string): number[] => (marque.match(/\d+/g) ?? []).map(Number);

/** Whether a mark is the next one after another: `C2.` after `C1.`, `1.2` after `1.1`, `1.1.1` after `1.1`. */
const isNext = (marque: string, before: string): boolean => {
  const [now, old] = [numbersIn(marque), numbersIn(before)];
  const place = now.findIndex((value, index) => value !== old[index]);
  return place !== -1 && now[place] === (old[place] ?? 0) + 1 && now.slice(place + 1).every((value) => value <= 1);
};

/** The items that one space parts: a mark inside a text, of the shape of the others and next to the one before. */
const cutAtMarks = (piece: Morceau, pieces: readonly Morceau[]): Morceau[] => {
  const { repere } = piece;
  if (repere === undefined || repere.marque === null) return [piece];
  const formes = new Set(pieces.flatMap((one) => (one.repere?.marque == null ? [] : one.repere.forme)));
  const found: Morceau[] = [];
  let rest = piece;
  let from = 0;
  for (const { index } of piece.texte.matchAll(/(?<=\s)(?=[A-Z\d])/gu)) {
    const next = repereDe(piece.texte.slice(index, index + 40));
    if (next === undefined || next.marque === null || !formes.has(next.forme)) continue;
    if (!isNext(next.marque, rest.repere?.marque ?? "")) continue;
    found.push({ ...rest, texte: piece.texte.slice(from, index).trim() });
    from = index + next.longueur;
    rest = { repere: next, texte: "", doute: piece.doute };
  }
  return [...found, { ...rest, texte: piece.texte.slice(from).trim() }];
};

/** A capitalised infinitive before an article, after one space. */
const infinitiveInside =
  /(?<=[\p{Ll}\d.)] )(?=(\p{Lu}[\p{Ll}'’-]+) (?:l['’]|d['’]|(?:les?|la|une?|des|du|sa|son|ses|leurs?)\s))/gu;

/** In a list of infinitives, what one space parts begins with one as well. */
const cutAtInfinitives = (pieces: readonly Morceau[]): Morceau[] => {
  const isList = pieces.filter(({ texte }) => beginsWithInfinitive(texte)).length >= pieces.length * mostly;
  // A mark that is no bullet stands before every item of its list.
  if (!isList || pieces.length < 3 || pieces.some(({ repere }) => repere?.marque != null)) return [...pieces];
  return pieces.flatMap((piece) => {
    const places = [...piece.texte.matchAll(infinitiveInside)]
      .filter(([, word = ""]) => isFrenchInfinitive(fold(word)))
      .map(({ index }) => index);
    if (places.length === 0) return [piece];
    const starts = [0, ...places];
    return starts.map((start, rank) => ({
      repere: piece.repere,
      texte: piece.texte.slice(start, starts[rank + 1]).trim(),
      doute: true,
    }));
  });
};

const itemOf = ({ repere, texte }: Morceau, index: number, pieces: readonly Morceau[]): Item => ({
  nature: natureOf(index, pieces),
  repere: repere?.marque ?? null,
  texte,
});

const natureOf = (index: number, pieces: readonly Morceau[]): Item["nature"] => {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (piece === undefined) return "competence";
  if (/^(?:NB|N\.B|nota|remarques?|\*+\)?)\s?[.:)]/i.test(piece.texte)) return "note";
  if (next === undefined) return "competence";
  if (piece.repere === undefined && piece.texte.endsWith(":") && !startsLow(next.texte)) return "titre";
  return isAbove(piece.repere, next.repere) ? "titre" : "competence";
};

/** Whether a mark announces the next: `1.1` before `1.1.1`, `*` before `o`. */
const isAbove = (own: Repere | undefined, next: Repere | undefined): boolean => {
  if (own === undefined || next === undefined) return false;
  if (own.marque === null) return next.forme === "o" && own.forme !== "o";
  if (next.marque === null) return false;
  const [mine, below] = [numbersIn(own.marque), numbersIn(next.marque)];
  return below.length > mine.length && mine.every((value, place) => value === below[place]);
};

const sureteOf = (pieces: readonly Morceau[]): Surete => {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) {
    const isOne = only.texte.length <= oneStatement && !/[.;]\s+\p{Lu}/u.test(only.texte);
    return isOne ? "sur" : "non_decoupe";
  }
  const marks = pieces.filter(({ repere }) => repere !== undefined).length;
  const infinitives = pieces.filter(({ texte }) => beginsWithInfinitive(texte)).length;
  const mixed = marks > 0 && pieces.some(({ repere, texte }) => repere === undefined && !texte.endsWith(":"));
  const unlike = marks === 0 && infinitives < pieces.length && infinitives > 0;
  return pieces.some(({ doute }) => doute) || mixed || unlike ? "a_relire" : "sur";
};
