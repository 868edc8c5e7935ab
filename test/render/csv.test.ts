import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderCsv } from "../../src/render/csv.ts";
import { safe } from "../../src/text/safe.ts";
import { readCsv } from "../support/csv.ts";
import { hostileText } from "../support/hostile-text.ts";
import { whole } from "../support/written.ts";

const csvOf = (...given: Parameters<typeof renderCsv>): Promise<string> => whole(renderCsv(...given));
const one = (value: string | number | null) => ({ columns: ["a", "b"], rows: [[value, "x"]] });

describe("a CSV", () => {
  test("quotes commas, quotes and line ends, and ends each record with CRLF", async () => {
    expect(await csvOf(one('a,"b"\nc'))).toBe('a,b\r\n"a,""b""\nc",x\r\n');
  });
  test.each([
    "\n",
    "a\nb",
    " ",
    " a",
    "a ",
    "\t",
    "\u00a0a",
  ])("quotes %j, which some readers would change", async (text) => {
    expect(await csvOf(one(text))).toBe(`a,b\r\n"${text}",x\r\n`);
  });
  test("for Excel, quotes line ends too", async () => {
    expect(await csvOf(one("a\nb"), true)).toBe('\ufeffa;b\r\n"a\nb";x\r\n');
  });
  test("shows a carriage return, which would write over a line of a terminal", async () => {
    expect(await csvOf(one("a\rb\r\nc"))).toBe('a,b\r\n"a⟨U+000D⟩b⟨U+000D⟩\nc",x\r\n');
  });
  test("of one column has no empty line, which is no record for most readers", async () => {
    expect(await csvOf({ columns: ["a"], rows: [[null], ["x"]] })).toBe('a\r\n""\r\nx\r\n');
  });
  test("is read back, whatever the texts and the columns", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostileText, hostileText)), async (rows) => {
        for (const columns of [["a", "b"], ["a"]]) {
          const kept = rows.map((row) => row.slice(0, columns.length));
          const text = await csvOf({ columns, rows: kept });
          expect(readCsv({ text, delimiter: "," })).toEqual([columns, ...kept.map((row) => row.map(safe))]);
        }
      }),
    );
  });
  test("leaves the unknown empty and numbers bare", async () => {
    expect(await csvOf(one(null))).toBe("a,b\r\n,x\r\n");
    expect(await csvOf(one(21))).toBe("a,b\r\n21,x\r\n");
  });
  test("keeps a text that looks like a formula as it is, for scripts", async () => {
    expect(await csvOf(one("=1+1"))).toBe("a,b\r\n=1+1,x\r\n");
  });
  test.each([
    "=1+1",
    " =1+1",
    "+33",
    "-2+3",
    "@SUM",
    "a\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "\u00a0=1",
    "\t=1",
  ])("for Excel, guards %j", async (text) => expect(await csvOf(one(text), true)).toMatch(/^\ufeffa;b\r\n"?'/));
  test("for Excel, leaves other texts alone", async () => {
    expect(await csvOf(one("C'est l'été : 1 = 1"), true)).toBe("\ufeffa;b\r\nC'est l'été : 1 = 1;x\r\n");
  });
  test("shows control characters instead of sending them", async () => {
    expect(await csvOf(one("a\u001b[31mb"))).toBe("a,b\r\na⟨U+001B⟩[31mb,x\r\n");
  });
});
