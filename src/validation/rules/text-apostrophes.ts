import type { Path } from "../../model/diagnostic.ts";
import { eachText } from "../facts.ts";
import type { FicheRule } from "../rule.ts";

const isLetter = (unit: number): boolean => (unit | 0x20) > 0x60 && (unit < 0x7f || unit > 0xbf) && unit < 0x2000;

/** How often a sign stands between two letters, where it can only be an apostrophe. */
const countOf = (text: string, sign: string): number => {
  let count = 0;
  for (let at = text.indexOf(sign, 1); at !== -1; at = text.indexOf(sign, at + 1)) {
    if (isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) count += 1;
  }
  return count;
};

/** How often a sign is used, and in which text first. */
type Use = { readonly sign: string; count: number; path: Path };

const addUse = (use: Use, text: string, path: Path): void => {
  const count = countOf(text, use.sign);
  if (count > 0 && use.count === 0) use.path = [...path];
  use.count += count;
};

/** A sign is a stray when the other one stands at least this many times for each of it. */
const strayAmong = 20;

const example = (times: number) => `
intitule: "Concepteur d'œuvres numériques"
secteurs_activite:
  - "${"l’entreprise, ".repeat(times)}et l’État"
`;

/**
 * Most pages mix both apostrophes, and what they say is kept: only a few of one kind among many of the other are told,
 * which may have been typed by whoever copied the page. The notes are not of the page.
 */
export const textApostrophes: FicheRule = {
  id: "text-apostrophes",
  scope: "fiche",
  examples: { bad: { "RNCP34762.yaml": example(40) }, good: { "RNCP34762.yaml": example(4) } },
  reads: [],
  check: (fiche, report) => {
    const straight: Use = { sign: "'", count: 0, path: [] };
    const curly: Use = { sign: "’", count: 0, path: [] };
    eachText(fiche, (text, path) => {
      if (path[0] === "notes") return;
      addUse(straight, text, path);
      addUse(curly, text, path);
    });
    const [few, many] = straight.count < curly.count ? [straight, curly] : [curly, straight];
    if (few.count === 0 || few.count * strayAmong > many.count) return;
    report(few.path, { few: few.count, sign: few.sign, many: many.count, other: many.sign }, { piece: few.sign });
  },
};
