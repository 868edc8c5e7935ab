import type { SearchIndex, Token } from "../model/search-index.ts";
import { familyOf } from "../text/families.ts";
import { fold } from "../text/fold.ts";
import { isBoundPrefix } from "../text/function-words.ts";
import { termLengthAt } from "../text/lexique.ts";
import { renvoiLengthAt } from "../text/renvois.ts";
import { tokenize } from "../text/tokens.ts";
import { askedFor, evidenceOf, isFound, type Reader } from "./evidence.ts";
import { findPhrase, findTerm } from "./find.ts";
import type { Piece, Query } from "./parse-query.ts";
import { nearestWord } from "./spelling.ts";
import { isSpoken } from "./spoken-words.ts";
import type { Respelling, SearchOptions } from "./types.ts";
import { termUnit, type Unit, wordUnits } from "./word-units.ts";

/** What a query looks for, each thing once, with the corrections that were needed and the texts to leave out. */
export type Units = {
  readonly units: readonly Unit[];
  readonly corrections: readonly Respelling[];
  readonly excluded: ReadonlySet<number>;
};

/** Reads a query against the words of the texts. */
export const readUnits = (
  index: SearchIndex,
  query: Query,
  { thesaurus, nsf, isFrench }: Omit<SearchOptions, "limit">,
): Units => {
  const reader: Reader = { index, thesaurus, nsf, isFrench, corrections: new Map() };
  const units = new Map<string, Unit>();
  for (const group of query.groups) {
    const read = group.map((piece) => unitsOf(reader, piece));
    const together = group.length === 1 ? (read[0] ?? []) : alternatives(read);
    for (const unit of together) if (!units.has(unit.key)) units.set(unit.key, unit);
  }
  const excluded = new Set(query.excluded.flatMap((piece) => documentsOf(reader, piece)));
  return { units: [...units.values()], corrections: [...reader.corrections.values()], excluded };
};

/** Alternatives are one thing to look for. */
const alternatives = (read: readonly (readonly Unit[])[]): Unit[] => {
  const units = read.flat();
  if (units.length === 0) return [];
  return [
    {
      asked: units.map(({ asked }) => asked).join(" | "),
      key: units.map(({ key }) => key).join("|"),
      substance: Math.max(...units.map(({ substance }) => substance)),
      required: read.every((one) => one.length > 0 && one.every(({ required }) => required)),
      evidence: units.flatMap(({ evidence }) => evidence),
    },
  ];
};

const unitsOf = (reader: Reader, { kind, texte }: Piece): Unit[] => {
  if (kind === "mots") return unitsOfWords(reader, texte);
  if (tokenize(texte).every(({ stop }) => stop)) return [];
  return [
    {
      asked: `"${texte}"`,
      key: `"${fold(texte)}"`,
      substance: 1,
      required: true,
      evidence: [evidenceOf("exacte", null, findPhrase(reader.index, texte))].filter(isFound),
    },
  ];
};

const documentsOf = ({ index }: Reader, { kind, texte }: Piece): number[] => {
  const words = joinPrefixes(index, tokenize(texte)).filter(({ stop }) => !stop);
  const found =
    kind === "exacte"
      ? findPhrase(index, texte)
      : findTerm(index, { families: words.map(({ word }) => familyOf(word)) });
  return found.map(({ document }) => document);
};

const unitsOfWords = (reader: Reader, texte: string): Unit[] => {
  const all = joinPrefixes(reader.index, tokenize(texte)).filter(({ stop }) => !stop);
  const telling = all.filter(({ word }) => !isSpoken(word));
  const tokens = telling.length > 0 ? telling : all;
  const { families } = askedFor(tokens.map(({ word }) => word));
  const units: Unit[] = [];
  for (let place = 0; place < tokens.length; ) {
    const length = Math.max(1, lengthAt(reader, families, place));
    const run = tokens.slice(place, place + length);
    const asked = texte.slice(run[0]?.start, run.at(-1)?.end);
    const term = length > 1 ? termUnit(reader, askedFor(run.map(({ word }) => word)), asked) : undefined;
    if (term !== undefined && term.evidence.length > 0) units.push(term);
    else
      for (const [rank, token] of run.entries()) {
        const typed = texte.slice(token.start, token.end);
        const read = wordUnits(reader, token, typed, halfBefore(tokens, place + rank));
        // A term names one thing: « droit du travail » is not answered by rights of access, which only stand near.
        units.push(...(term === undefined ? read : read.map(onlyNear)));
      }
    place += run.length;
  }
  return units;
};

/** The same word, as part of a term that no text holds. */
const onlyNear = (unit: Unit): Unit => ({
  ...unit,
  evidence: unit.evidence.map((one) => ({ ...one, isNear: true })),
});

/** How many words the longest term of the lexicon takes there, or the longest that lead to one. */
const lengthAt = ({ thesaurus }: Reader, families: readonly number[], place: number): number =>
  thesaurus === undefined
    ? 0
    : Math.max(termLengthAt(thesaurus, families, place), renvoiLengthAt(thesaurus.renvois, families, place));

/** The first half of « cybercrise », for the second one; empty for a word that is whole. */
const halfBefore = (tokens: readonly Token[], place: number): string => {
  const [before, token] = [tokens[place - 1], tokens[place]];
  return before !== undefined && before.start === token?.start ? before.word : "";
};

/** « sous traitants » means « sous-traitants » where the texts know the compound. */
const joinPrefixes = (index: SearchIndex, tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, rank) => {
    const previous = tokens[rank - 1];
    if (previous !== undefined && isCompound(index, previous, token)) {
      return [{ ...token, word: previous.word + token.word, start: previous.start, stop: false }];
    }
    const next = tokens[rank + 1];
    return next !== undefined && isCompound(index, token, next) ? [] : [token];
  });

/** A compound that the texts know, or, where its second half is no word of theirs, one that differs by a slip of the hand. */
const isCompound = (index: SearchIndex, left: Token, right: Token): boolean => {
  if (!isBoundPrefix(left.word) || left.end === right.end) return false;
  const whole = left.word + right.word;
  return (
    index.families.has(familyOf(whole)) ||
    (!index.families.has(familyOf(right.word)) && nearestWord(whole, index.vocabulary)?.startsWith(left.word) === true)
  );
};
