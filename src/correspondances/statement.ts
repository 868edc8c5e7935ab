import type { Token } from "../model/search-index.ts";
import { inParenthesis } from "../text/parenthesis.ts";
import { leastSubstance } from "../text/substance.ts";
import { tokenize } from "../text/tokens.ts";
import { locutionAt, settingUp } from "./locutions.ts";
import { mayOpen, openingOf, type Section } from "./sections.ts";
import { verbClasses } from "./verbs.ts";
import { type Word, wordOf } from "./words.ts";

/** What a word of a statement tells: what is done, to what, by what means, for what purpose, or a mere example. */
export type Part = "action" | "exemple" | Section;

/** A word of a statement; `place` counts the telling words before it in its part, offsets are those of the text. */
export type Term = {
  readonly family: number;
  readonly part: Part;
  readonly place: number;
  readonly start: number;
  readonly end: number;
};

/** A statement taken apart: the families of its actions (its first word when it has no verb), and its words in order. */
export type Statement = { readonly actions: readonly number[]; readonly terms: readonly Term[] };

/** From the part that tells least about a competency to the one that tells most. */
const order: Readonly<Record<Part, number>> = { exemple: 0, finalite: 1, moyen: 2, action: 3, objet: 4 };

/** The one of two parts that tells more about a competency. */
export const strongest = (a: Part, b: Part): Part => (order[b] > order[a] ? b : a);

type Reading = { section: Section; place: number; awaited: number; readonly actions: number[]; readonly terms: Term[] };

/** Where a word stands in the text. */
type Piece = Pick<Term, "start" | "end">;

/** Takes the statement of a competency apart, by the words that open a means or a purpose in French. */
export const readStatement = (texte: string): Statement => {
  const tokens = tokenize(texte);
  const examples = texte.includes("(") ? texte : undefined;
  const reading: Reading = { section: "objet", place: 0, awaited: 0, actions: [], terms: [] };
  for (let rank = 0; rank < tokens.length; rank += 1) {
    const token = tokens[rank];
    if (token === undefined) continue;
    if (mayOpen(token.word)) open(reading, openingOf(tokens, rank));
    if (!token.stop) rank = readWord(reading, tokens, rank, examples);
  }
  const { actions, terms } = reading;
  const first = terms[0];
  return { actions: actions.length > 0 || first === undefined ? actions : [first.family], terms };
};

/** Reads the word or the turn that begins at a token; gives the rank of its last token. */
const readWord = (reading: Reading, tokens: readonly Token[], rank: number, examples: string | undefined): number => {
  const token = tokens[rank];
  if (token === undefined) return rank;
  const { seconds } = wordOf(token.word);
  const locution = seconds === undefined ? undefined : locutionAt(tokens, rank, seconds);
  const last = locution?.last ?? rank;
  const word = locution?.word ?? token.word;
  const example = examples !== undefined && inParenthesis(examples, token.start);
  if (word !== "") addWord(reading, word, { start: token.start, end: tokens[last]?.end ?? token.end }, example);
  return last;
};

const open = (reading: Reading, section: Section = reading.section): void => {
  if (section !== reading.section) reading.place = 0;
  reading.section = section;
};

const addWord = (reading: Reading, text: string, { start, end }: Piece, example: boolean): void => {
  const { section, actions, terms } = reading;
  const word = wordOf(text);
  const { family, substance } = word;
  const verb = section === "objet" && (word.infinitive || (text === settingUp && actions.length === 0));
  if (verb && word.light) {
    reading.awaited = 2;
    return;
  }
  if ((verb || isAwaited(reading, word)) && !actions.includes(family)) actions.push(family);
  if (verb) reading.awaited = 0;
  else if (reading.awaited > 0 && substance > leastSubstance) reading.awaited -= 1;
  if (verb) reading.place = 0;
  terms.push({ family, part: example ? "exemple" : verb ? "action" : section, place: reading.place, start, end });
  if (!verb && !example && substance === 1) reading.place += 1;
};

/** After a light verb the action is the next noun that tells something, and the one behind it when it names an action. */
const isAwaited = ({ awaited }: Reading, { family, substance }: Word): boolean =>
  substance > leastSubstance && (awaited === 2 || (awaited === 1 && verbClasses(family) !== 0));
