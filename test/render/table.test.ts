import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { plain } from "../../src/render/paint.ts";
import { renderTable } from "../../src/render/table.ts";
import { type Block, type Cell, cellOf } from "../../src/render/view.ts";
import { runs } from "../support/runs.ts";

type Table = Extract<Block, { kind: "table" }>;
const table = (labels: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  kind: "table",
  columns: labels.map((label) => ({ label })),
  rows,
});
const letters = (text: string): string => [...text.replace(/\s/g, "")].sort().join("");
const word = fc.stringMatching(/^[a-zéèàœç'’-]{1,30}$/);
const cell = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

/** The label of a column is made of one capital letter, its own: each can be counted where labels are repeated. */
const signOf = (column: number): string => String.fromCharCode("A".charCodeAt(0) + column);
const labelOf = (column: number) =>
  fc
    .array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .map((lines) => lines.map((line) => line.map((length) => signOf(column).repeat(length)).join(" ")).join("\n"));

/** A cell of words, of two lines or empty. */
const anyCell = fc.oneof(
  { weight: 6, arbitrary: cell },
  { weight: 2, arbitrary: fc.tuple(word, cell).map((lines) => lines.join("\n")) },
  { weight: 1, arbitrary: fc.constant("") },
);
/** A row of so many columns, its cells running over one or more. */
const rowOf = (columns: number): fc.Arbitrary<Cell[]> =>
  fc
    .array(fc.tuple(anyCell, fc.integer({ min: 1, max: 3 })), { minLength: columns, maxLength: columns })
    .map((cells) => {
      let left = columns;
      return cells.flatMap(([text, wished]) => {
        const span = Math.min(wished, left);
        left -= span;
        return span === 0 ? [] : [span === 1 ? text : { text, span }];
      });
    });
const anyTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.record({
    kind: fc.constant("table" as const),
    columns: fc.tuple(
      ...Array.from({ length: columns }, (_, column) =>
        fc.record({ label: labelOf(column), align: fc.constantFrom("left" as const, "right" as const) }),
      ),
    ),
    rows: fc.array(rowOf(columns), { minLength: 1, maxLength: 4 }),
    header: fc.boolean(),
    compact: fc.boolean(),
  }),
);
/** Whether a value that is not empty begins in this column. */
const hasValueAt = (row: readonly Cell[], column: number): boolean => {
  let at = 0;
  return row.map(cellOf).some(({ text, span }) => {
    at += span;
    return at - span === column && span === 1 && text !== "";
  });
};

describe("a table", () => {
  test("keeps every letter and every line within the width, from 20 to 200", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 20, max: 200 }),
        (rows, width) => {
          const drawn = renderTable(table(["a", "b", "c"], rows), width, plain);
          for (const line of drawn.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(missingIn(letters(drawn), letters(rows.flat().join("")))).toBe("");
        },
      ),
    );
  });

  test("with spans, labels of two lines and long labels keeps every letter and every line within the width", () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 20, max: 200 }), (block, width) => {
        const drawn = renderTable(block, width, plain);
        for (const line of drawn.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        const cells = block.rows.flat().map((cell) => cellOf(cell).text);
        expect(letters(drawn.replace(/[A-Z]/g, ""))).toBe(letters(cells.join("")));
        for (const [column, { label }] of block.columns.entries()) {
          const length = letters(String(label)).length;
          const shown = drawn.split(signOf(column)).length - 1;
          expect({ label, partly: shown % length }).toEqual({ label, partly: 0 });
          if (column > 0 && block.header !== false && block.rows.some((row) => hasValueAt(row, column)))
            expect({ label, shown: shown > 0 }).toEqual({ label, shown: true });
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test("is the same in a pipe as on a terminal that has room for it", () => {
    const short = cell.map((text) => text.slice(0, 40).trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(short, short, short), { minLength: 1, maxLength: 4 }), (rows) => {
        const block = table(["a", "b", "c"], rows);
        expect(renderTable(block, Number.POSITIVE_INFINITY, plain)).toBe(renderTable(block, 10_000, plain));
      }),
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
    const drawn = renderTable(
      table(
        ["a", "b"],
        [
          ["un", "deux"],
          [long, long],
        ],
      ),
      Number.POSITIVE_INFINITY,
      plain,
    );
    expect(drawn).toBe(`un\n  b  deux\n\n${long}\n  b  ${long}`);
    const short = renderTable(
      table(
        ["a", "b"],
        [
          ["un", "deux"],
          ["un", long],
        ],
      ),
      Number.POSITIVE_INFINITY,
      plain,
    );
    expect(short).toContain(`un  ${long}`);
  });
});

/** The letters that are not among all, each counted as often as it is wanted. */
const missingIn = (all: string, wanted: string): string => {
  let left = all;
  let missing = "";
  for (const letter of wanted) {
    const at = left.indexOf(letter);
    if (at < 0) missing += letter;
    else left = left.slice(0, at) + left.slice(at + 1);
  }
  return missing;
};
