import { leastSubstance } from "../text/substance.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { compoundAt } from "./compounds.ts";
import { mayOpen, openingOf, type Section } from "./sections.ts";
import { verbClasses } from "./verbs.ts";
import { type Word, wordOf } from "./words.ts";

/** What a word of a statement tells: what is done, to what, by what means, for what purpose, or a mere example. */
export type Part = "action" | "exemple" | Section;

/** A word of a statement in the part where it tells most; `place` counts the telling words before it in that part. */
export type Term = { readonly family: number; readonly part: Part; readonly place: number };

/** A statement taken apart: the families of its actions (its first word when it has no verb), and one term per family. */
export type Statement = { readonly actions: readonly number[]; readonly terms: readonly Term[] };

/** From the part that tells least about a competency to the one that tells most. */
const order: Readonly<Record<Part, number>> = { exemple: 0, finalite: 1, moyen: 2, action: 3, objet: 4 };

/** What « mise en place », « mise en œuvre » and their verbs are read as: an action, unless one stands before it. */
const settingUp = "miseenplace";

type Reading = { section: Section; place: number; awaited: number; actions: number[]; terms: Map<number, Term> };

/** Takes the statement of a competency apart, by the words that open a means or a purpose in French. */
export const readStatement = (texte: string): Statement => {
  const tokens = tokenize(texte);
  const examples = texte.includes("(");
  const reading: Reading = { section: "objet", place: 0, awaited: 0, actions: [], terms: new Map() };
  for (let rank = 0; rank < tokens.length; rank += 1) {
    const token = tokens[rank];
    if (token === undefined) continue;
    if (mayOpen(token.word)) open(reading, openingOf(tokens, rank));
    if (token.stop) continue;
    const { seconds } = wordOf(token.word);
    const compound = seconds === undefined ? undefined : compoundAt(tokens, rank, seconds);
    const word = compound?.word ?? token.word;
    if (word !== "") addWord(reading, word, examples && inParenthesis(texte, token));
    rank = compound?.last ?? rank;
  }
  const terms = [...reading.terms.values()];
  const first = terms[0];
  return { actions: reading.actions.length > 0 || first === undefined ? reading.actions : [first.family], terms };
};

const open = (reading: Reading, section: Section = reading.section): void => {
  if (section !== reading.section) reading.place = 0;
  reading.section = section;
};

const addWord = (reading: Reading, text: string, example: boolean): void => {
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
  const part = example ? "exemple" : verb ? "action" : section;
  const known = terms.get(family);
  if (known === undefined || order[part] > order[known.part]) terms.set(family, { family, part, place: reading.place });
  if (!verb && !example && substance === 1) reading.place += 1;
};

/** After a light verb the action is the next noun that tells something, and the one behind it when it names an action. */
const isAwaited = ({ awaited }: Reading, { family, substance }: Word): boolean =>
  substance > leastSubstance && (awaited === 2 || (awaited === 1 && verbClasses(family) !== 0));

const inParenthesis = (texte: string, { start }: Token): boolean =>
  texte.lastIndexOf("(", start) > texte.lastIndexOf(")", start);
