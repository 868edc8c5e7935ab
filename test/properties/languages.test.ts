import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en.ts";
import { failuresFr } from "../../src/messages/failures.fr.ts";
import { fr } from "../../src/messages/fr.ts";
import { helpEn } from "../../src/messages/help.en.ts";
import { helpFr } from "../../src/messages/help.fr.ts";
import { pageFr } from "../../src/messages/page.fr.ts";
import { rulesEn } from "../../src/messages/rules.en.ts";
import { rulesFr } from "../../src/messages/rules.fr.ts";
import { run } from "../support/run.ts";
import { corpora, everywhere, explanations, helpNames } from "./lines.ts";

/** The texts of messages: those of a function are what its source has between its values. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return [...String(value).matchAll(/`((?:[^`\\]|\\.)*)`|"((?:[^"\\]|\\.)*)"/g)].flatMap(([, template, quoted]) =>
      (template ?? quoted ?? "").split(/\$\{.*?\}+/s),
    );
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};
/** Without the spaces that lines are broken at, or that keep a sign with its word. */
const flat = (text: string): string => text.replace(/(?:\s|\\xA0|\\u202f|\\u00a0)+/gi, " ").trim();
const english = new Set(textsIn([en, helpEn, rulesEn]).map(flat));
const french = [...new Set(textsIn([fr, helpFr, pageFr, failuresFr, rulesFr]).map(flat))].filter(
  (text) => /\p{L}{2}.* .*\p{L}{3}/u.test(text) && text.length >= 8 && !english.has(text),
);

/** The French sentences of a text, but those that its fiches have themselves. */
const sentencesIn = (text: string, fiches: unknown): string[] => {
  const [whole, data] = [flat(text), flat(JSON.stringify(fiches))];
  return french.filter((one) => whole.includes(one) && !data.includes(one));
};
const seen = new Set<string>();

describe("nothing is left in French in the English output", () => {
  test.each(everywhere)("$name: $line", async ({ line, contents: corpus }) => {
    const { stdout, stderr } = await run([...line.split(" "), "--lang", "en"], { corpus });
    expect(sentencesIn(stdout + stderr, corpus)).toEqual([]);
    const inFrench = await run(line.split(" "), { corpus });
    const sentences = sentencesIn(inFrench.stdout + inFrench.stderr, corpus);
    for (const one of sentences) seen.add(one);
  });
  test("in the page, in what fails, in the help", async () => {
    const { contents: corpus, a, b } = corpora.petites;
    const commands = await helpNames();
    expect(commands.length).toBeGreaterThan(10);
    const asked = [
      ...commands.map((name) => `${name} --help`),
      ...["", "help exit-codes", "search", "show", "diff a", "list --niveau x", "frob", "export x", "show 1"],
      ...explanations,
      `diff ${a} ${b} --format html`,
      ...["text", "github", "markdown"].map((format) => `validate test/fixtures/fiche/invalid --format ${format}`),
    ];
    for (const line of asked) {
      const argv = line.split(" ").filter((word) => word !== "");
      const { stdout, stderr } = await run(["--lang", "en", ...argv], { corpus });
      expect({ line, left: sentencesIn(stdout + stderr, corpus) }).toEqual({ line, left: [] });
      const inFrench = await run(argv, { corpus });
      for (const one of sentencesIn(inFrench.stdout + inFrench.stderr, corpus)) seen.add(one);
    }
  });
  test("and the French output has these sentences, which are therefore looked for", () => {
    expect(seen.size).toBeGreaterThan(250);
  });
});
