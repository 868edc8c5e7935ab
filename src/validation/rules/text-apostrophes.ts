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

type Use = { count: number; path: Path };

const countIn = (fiche: object, sign: string): Use => {
  const use: Use = { count: 0, path: [] };
  eachText(fiche, (text, path) => {
    const count = path[0] === "notes" ? 0 : countOf(text, sign);
    if (use.count === 0 && count > 0) use.path = [...path];
    use.count += count;
  });
  return use;
};

/**
 * A fiche writes its apostrophes one way. Most pages do not, and nothing is to be mended in what they say: it is told
 * once, where the rarer sign first stands, to those who look words up in the data. The notes are not of the page.
 */
export const textApostrophes: FicheRule = {
  id: "text-apostrophes",
  scope: "fiche",
  examples: {
    bad: { "RNCP34762.yaml": 'secteurs_activite: ["Systèmes d’information"]\n' },
    good: { "RNCP34762.yaml": 'secteurs_activite: ["Systèmes d\'information"]\n' },
  },
  reads: [],
  check: (fiche, report) => {
    const straight = countIn(fiche, "'");
    const curly = countIn(fiche, "’");
    if (straight.count === 0 || curly.count === 0) return;
    const { path } = straight.count < curly.count ? straight : curly;
    const piece = straight.count < curly.count ? "'" : "’";
    report(path, { straight: straight.count, curly: curly.count }, { piece });
  },
};
