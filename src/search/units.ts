import type { SearchIndex, Token } from "../model/search-index.ts";
import { familyOf } from "../text/families.ts";
import { fold } from "../text/fold.ts";
import { isBoundPrefix } from "../text/function-words.ts";
import { type Thesaurus, termLengthAt } from "../text/lexique.ts";
import { tokenize } from "../text/tokens.ts";
import { evidenceOf, isFound } from "./evidence.ts";
import { findPhrase, findTerm } from "./find.ts";
import type { Piece, Query } from "./parse-query.ts";
import type { Respelling } from "./types.ts";
import { type Reader, termUnit, type Unit, wordUnits } from "./word-units.ts";

/** What a query looks for, each thing once, with the corrections that were needed and the texts to leave out. */
export type Units = {
  readonly units: readonly Unit[];
  readonly corrections: readonly Respelling[];
  readonly excluded: ReadonlySet<number>;
};

/** Reads a query against the words of the texts. */
export const readUnits = (index: SearchIndex, query: Query, thesaurus?: Thesaurus): Units => {
  const reader: Reader = { index, thesaurus, corrections: new Map() };
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
  const tokens = joinPrefixes(reader.index, tokenize(texte)).filter(({ stop }) => !stop);
  const families = tokens.map(({ word }) => familyOf(word));
  const units: Unit[] = [];
  for (let place = 0; place < tokens.length; ) {
    const length = Math.max(1, reader.thesaurus === undefined ? 1 : termLengthAt(reader.thesaurus, families, place));
    const run = tokens.slice(place, place + length);
    const asked = texte.slice(run[0]?.start, run.at(-1)?.end);
    if (length === 1) units.push(...wordUnits(reader, run[0], asked, halfBefore(tokens, place)));
    else units.push(termUnit(reader, families, place, run, asked));
    place += length;
  }
  return units;
};

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

const isCompound = (index: SearchIndex, left: Token, right: Token): boolean =>
  isBoundPrefix(left.word) && left.end !== right.end && index.families.has(familyOf(left.word + right.word));
