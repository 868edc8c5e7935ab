import type { TextRule } from "../rule.ts";

const space = "[\\t \\u00A0\\u2000-\\u200A\\u202F]";
const suspect = /[\t\u00A0\u2000-\u200A\u202F]| {2}/;
const atEdge = new RegExp(`^${space}|${space}$`);

const isPlain = (unit: number): boolean => unit > 0x20 && unit !== 0xa0;

/** A quick look: most texts have ordinary spaces only, one at a time, between words. */
const isClean = (text: string): boolean =>
  isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)) && !suspect.test(text);

/** Two spaces or more between two words of a line: what begins a line of a list is no stray space. */
const doubled = new RegExp(`\\S${space}{2,}\\S`, "g");

/** What stands before the space is looked at from there: a search that begins with it takes twice as long. */
const signs = new RegExp(
  `${space}(?:$|(?<=\\S${space})${space}+\\S|(?<=(?:[:,[{-] ?|^ *)["']${space})|["'] *(?:$|[,\\]}#]))|[\\t\\u2000-\\u200A]`,
  "m",
);

/** A tab, or a space of another width, between two words; French has its own before some signs, and they stay. */
const wide = /\S[\t\u2000-\u200A]\S/g;

const shown = 20;

/** The run of spaces between the ends of the words around it: the spaces alone would be found in any indentation. */
const around = (text: string, start: number, end: number): string => {
  const before = /\S+$/.exec(text.slice(Math.max(0, start - shown), start))?.[0] ?? "";
  const after = /^\S+/.exec(text.slice(end, end + shown))?.[0] ?? "";
  return before + text.slice(start, end) + after;
};

/** The spaces of a text part words: one at a time, none at its ends. */
export const textDoubleSpace: TextRule = {
  id: "text-double-space",
  scope: "text",
  signs,
  examples: {
    bad: { "RNCP34762.yaml": 'intitule: "Concepteur  d\'œuvres numériques"\n' },
    good: { "RNCP34762.yaml": 'intitule: "Concepteur d\'œuvres numériques"\n' },
  },
  check: (text, report) => {
    if (isClean(text)) return;
    if (atEdge.test(text)) report({ problem: "edge" }, text);
    for (const [problem, pattern] of [
      ["double", doubled],
      ["wide", wide],
    ] as const) {
      for (const { index, 0: run } of text.matchAll(pattern)) {
        const piece = around(text, index + 1, index + run.length - 1);
        report({ problem, piece }, piece);
      }
    }
  },
};
