import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { plain } from "../../src/render/paint.ts";
import { renderTable } from "../../src/render/table.ts";
import type { Block } from "../../src/render/view.ts";

type Table = Extract<Block, { kind: "table" }>;
const table = (labels: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  kind: "table",
  columns: labels.map((label) => ({ label })),
  rows,
});
const letters = (text: string): string => [...text.replace(/\s/g, "")].sort().join("");
const word = fc.stringMatching(/^[a-zéèàœç'’-]{1,30}$/);
const cell = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

describe("a table", () => {
  test("keeps every letter and every line within the width, from 20 to 200", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 20, max: 200 }),
        (rows, width) => {
          const drawn = renderTable(table(["a", "b", "c"], rows), width, plain);
          for (const line of drawn.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
          const missing = letters(rows.flat().join(""));
          expect(subtract(letters(drawn), missing)).not.toBeUndefined();
        },
      ),
    );
  });

  test("keeps a number with its unit", () => {
    const drawn = renderTable(table(["texte"], [["dix mots puis 45\u00a0min"]]), 20, plain);
    expect(drawn.split("\n").some((line) => line.includes("45\u00a0min"))).toBe(true);
  });

  test("becomes a list of labelled values where columns would be ladders", () => {
    expect(
      renderTable(table(["code", "bloc", "note"], [["BC01", "une description assez longue", "à voir"]]), 24, plain),
    ).toBe("BC01\n  bloc  une description\n        assez longue\n  note  à voir");
  });

  test("aligns wide characters: every column starts where it should", () => {
    const drawn = renderTable(
      table(
        ["a", "b"],
        [
          ["✅ 日本", "x"],
          ["Œuvre 👩‍💻", "x"],
          ["e\u0301t\u0301", "x"],
        ],
      ),
      80,
      plain,
    );
    const places = drawn
      .split("\n")
      .slice(1)
      .map((line) => stringWidth(line.slice(0, line.lastIndexOf("x"))));
    expect(new Set(places).size).toBe(1);
  });

  test("of ten thousand rows has ten thousand rows", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`RNCP${i}`, "x"]);
    expect(renderTable(table(["a", "b"], rows), 80, plain).split("\n")).toHaveLength(10_001);
  });

  test("never wraps or cuts without a width", () => {
    const long = "mot ".repeat(500).trim();
    expect(renderTable(table(["a", "b"], [[long, long]]), Number.POSITIVE_INFINITY, plain)).toContain(
      `${long}  ${long}`,
    );
  });
});

/** What is left of sorted letters when these are taken away; undefined when one of them is not there. */
const subtract = (all: string, taken: string): string | undefined => {
  let left = all;
  for (const letter of taken) {
    const at = left.indexOf(letter);
    if (at < 0) return undefined;
    left = left.slice(0, at) + left.slice(at + 1);
  }
  return left;
};
