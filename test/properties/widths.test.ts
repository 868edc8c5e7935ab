import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import type { Contents } from "../../src/corpus/memory/in-memory.ts";
import { fr } from "../../src/messages/fr.ts";
import { packagedContents, run } from "../support/run.ts";
import { everywhere, explanations, helpNames, widths } from "./lines.ts";

const printed = async (line: string, corpus: Contents, columns?: number): Promise<string> => {
  const env = columns === undefined ? {} : { COLUMNS: String(columns) };
  return (await run(line.split(" "), { corpus, env })).stdout;
};

/** The words of a text, bars left out: they are as long as there is room. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/[█░]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "");

/** What the first list has more often than the second. */
const more = (these: readonly string[], those: readonly string[]): string[] => {
  const left = new Map<string, number>();
  for (const one of those) left.set(one, (left.get(one) ?? 0) + 1);
  return these.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
};

/** Whether a word is made of some of these pieces, one after the other: it was too long for its column. */
const isBroken = (word: string, pieces: ReadonlySet<string>): boolean => {
  const reached = [true];
  for (let end = 1; end <= word.length; end++)
    reached[end] = Array.from({ length: end }, (_, start) => start).some(
      (start) => reached[start] === true && end - start < word.length && pieces.has(word.slice(start, end)),
    );
  return reached[word.length] === true;
};

/** The labels of columns: where a table has no room, each row has a heading of its own, and needs no label for it. */
const labelsFor = ({ fiches }: Contents): ReadonlySet<string> => {
  const names = fiches.flatMap(({ certificateurs }) =>
    certificateurs.map(({ nom, nom_commercial }) => nom_commercial ?? nom),
  );
  const { blocVise, blocNonAcquis } = fr.passerelle;
  const ours = [fr.columns, fr.report.columns].flatMap((one) => Object.values(one));
  // Where the columns of a list have no room, its facts stand one after the other, the level with its name.
  const inARow = ["·", fr.premier.niveau(0)];
  return new Set(wordsOf([...ours, ...inARow, blocVise, ...names, ...names.map(blocNonAcquis)].join(" ")));
};

/** No word is lost, and what is new is a piece of a broken word or a label that stands there again. */
const expectSameWords = (narrow: string, whole: string, labels: ReadonlySet<string> = new Set()): void => {
  const [found, wanted] = [wordsOf(narrow), wordsOf(whole)];
  const [lost, extra] = [more(wanted, found), more(found, wanted)];
  const pieces = new Set(found);
  expect(lost.filter((word) => !isBroken(word, pieces) && !labels.has(word))).toEqual([]);
  const known = new Set([...wanted, ...labels]);
  expect(extra.filter((word) => !known.has(word) && !lost.some((one) => one.includes(word)))).toEqual([]);
};

const holds = async (line: string, contents: Contents): Promise<void> => {
  // Wide enough for every table to stand whole; in a pipe, long ones are lists.
  const whole = await printed(line, contents, 5000);
  const labels = labelsFor(contents);
  for (const width of widths) {
    const narrow = await printed(line, contents, width);
    expect(narrow.split("\n").filter((one) => stringWidth(one) > width)).toEqual([]);
    expectSameWords(narrow, whole, labels);
  }
};

describe("from 40 to 200 columns, no line is wider and no word is lost", () => {
  test.each(everywhere)("$name: $line", ({ line, contents }) => holds(line, contents));
});

describe("an explanation keeps its words, and its lines but those to be copied", () => {
  test.each(explanations)("%s", async (line) => {
    const whole = await printed(line, packagedContents());
    for (const width of widths) {
      const narrow = await printed(line, packagedContents(), width);
      expect(narrow.split("\n").filter((one) => stringWidth(one) > width && !one.startsWith("  "))).toEqual([]);
      expectSameWords(narrow, whole);
    }
  });
});

describe("help fits", () => {
  test.each(widths.filter((width) => width >= 80))("%i columns, in both languages", async (width) => {
    const commands = (await helpNames()).map((name) => `help ${name}`);
    for (const line of ["--help", ...commands, "help exit-codes"]) {
      for (const language of ["fr", "en"]) {
        const text = await printed(`--lang ${language} ${line}`, packagedContents(), width);
        expect(text.split("\n").length).toBeGreaterThan(5);
        expect({ line, wide: text.split("\n").filter((one) => stringWidth(one) > width) }).toEqual({ line, wide: [] });
      }
    }
  });
});

test("what would be lost is seen", () => {
  expect(() => expectSameWords("un deux", "un deux trois")).toThrow();
  expect(() => expectSameWords("un deux qua tre", "un deux")).toThrow();
  expectSameWords("an nonce deux", "deux annonce");
});
