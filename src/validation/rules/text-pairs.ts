import type { Example, TextRule } from "../rule.ts";

const example = (text: string): Example => ({ "RNCP34762.yaml": `objectifs_contexte:\n  - ${text}\n` });

/** Quotes around a whole text: they were meant for YAML, which takes them for a part of it. */
const around = /^(?:“[^“”]*”|«[^«»]*»|„[^„“”]*[“”])$/u;

/** Where a sign opens that nothing closes before the text ends; undefined where there is none. */
const unclosed = (text: string, open: string, close: string): number | undefined => {
  if (!text.includes(open)) return undefined;
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) opened.push(at);
    else if (text[at] === close) opened.pop();
  }
  return opened.at(-1);
};

/** A straight quote before or behind a word, alone in its text: the same sign opens and closes. */
const straight = (text: string): number | undefined => {
  const [, before = "", after] = /^([^"]*)"([^"]*)$/su.exec(text) ?? [];
  if (after === undefined) return undefined;
  const isOpen = /^$|[\s(]$/.test(before) && /^[\p{L}\d]/u.test(after);
  return isOpen ? before.length : /\p{L}$/u.test(before) && after === "" ? before.search(/\S{1,20}$/) : undefined;
};

/** A quote or a parenthesis that opens in a text closes in it, and no quotes are around all of it. */
export const textPairs: TextRule = {
  id: "text-pairs",
  scope: "text",
  signs: /[“«„"(]/,
  examples: {
    bad: example("Concevoir une œuvre « numérique en équipe"),
    good: example("Concevoir une œuvre « numérique » en équipe"),
  },
  check: (text, report) => {
    if (around.test(text)) return report({ problem: "around", piece: text }, text.slice(0, 20));
    const at = unclosed(text, "«", "»") ?? unclosed(text, "“", "”") ?? straight(text) ?? unclosed(text, "(", ")");
    if (at === undefined) return;
    const piece = text.slice(at, at + 30).replace(/\s+\S*$/, "");
    report({ problem: "open", piece }, /^.\s?\S*/.exec(piece)?.[0] ?? piece);
  },
};
