import { stem } from "../text/stem.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { openingOf, type Section } from "./sections.ts";
import { isInfinitive, isLightVerb } from "./verbs.ts";

/** What a word of a statement tells: what is done, to what, by what means, for what purpose, or a mere example. */
export type Part = "action" | "exemple" | Section;

/** A statement taken apart: the stems of its actions (its first word when it has no verb), and every stem with the part where it tells most. */
export type Statement = { readonly actions: readonly string[]; readonly parts: ReadonlyMap<string, Part> };

/** From the part that tells least about a competency to the one that tells most. */
const order: Readonly<Record<Part, number>> = { exemple: 0, finalite: 1, moyen: 2, action: 3, objet: 4 };

/** Takes the statement of a competency apart, by the words that open a means or a purpose in French. */
export const readStatement = (texte: string): Statement => {
  const tokens = tokenize(texte);
  const examples = texte.includes("(");
  const actions = new Set<string>();
  const parts = new Map<string, Part>();
  let section: Section = "objet";
  let awaited = false;
  for (let rank = 0; rank < tokens.length; rank += 1) {
    section = openingOf(tokens, rank) ?? section;
    const token = tokens[rank];
    if (token === undefined || token.stop) continue;
    const key = stemAt(tokens, rank);
    if (key === undefined) continue;
    const verb = section === "objet" && isInfinitive(token.word);
    if (verb && isLightVerb(token.word)) {
      awaited = true;
      continue;
    }
    if (verb || awaited) actions.add(key);
    awaited = false;
    const part = examples && inParenthesis(texte, token) ? "exemple" : verb ? "action" : section;
    const known = parts.get(key);
    if (known === undefined || order[part] > order[known]) parts.set(key, part);
  }
  if (actions.size === 0) for (const key of parts.keys()) return { actions: [key], parts };
  return { actions: [...actions], parts };
};

/** « système d'information » is said « SI » in the same statements; its second word then has no stem of its own. */
const stemAt = (tokens: readonly Token[], rank: number): string | undefined => {
  const key = stem(tokens[rank]?.word ?? "");
  if (key === "system" && (stemOf(tokens, rank + 1) === "inform" || stemOf(tokens, rank + 2) === "inform")) return "si";
  if (key !== "inform") return key;
  return stemOf(tokens, rank - 1) === "system" || stemOf(tokens, rank - 2) === "system" ? undefined : key;
};

const stemOf = (tokens: readonly Token[], rank: number): string => stem(tokens[rank]?.word ?? "");

const inParenthesis = (texte: string, { start }: Token): boolean =>
  texte.lastIndexOf("(", start) > texte.lastIndexOf(")", start);
