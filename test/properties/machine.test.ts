import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { run } from "../support/run.ts";
import { corpora, everywhere, lists } from "./lines.ts";

const colour = "\u001b[";

describe("what programs read depends on neither language, width, colour nor locale", () => {
  test.each(everywhere)("$name: $line", async ({ line, contents: corpus }) => {
    for (const format of ["json", "csv"]) {
      const argv = [...line.split(" "), "--format", format];
      const usual = await run(argv, { corpus });
      const env = { COLUMNS: "40", FORCE_COLOR: "1", LC_ALL: "sv_SE.UTF-8" };
      const other = await run([...argv, "--lang", "en"], { corpus, env, terminal: { columns: 40, rows: 10 } });
      expect(other.stdout).toBe(usual.stdout);
      expect(usual.stdout).not.toContain(colour);
    }
  });
});

describe("a list has the same rows as JSON and as NDJSON", () => {
  const corpus = corpora.packaged.contents;
  test.each(lists)("%s", async (line) => {
    const printed = async (format: string): Promise<string> =>
      (await run([...line.split(" "), "--format", format], { corpus })).stdout;
    const rows = (await printed("ndjson")).split("\n").filter((one) => one !== "");
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((one) => JSON.parse(one))).toEqual(JSON.parse(await printed("json")).items);
  });
});

describe("colours only add escapes", () => {
  test.each(everywhere)("$name: $line", async ({ line, contents: corpus }) => {
    for (const COLUMNS of ["60", "120"]) {
      const argv = line.split(" ");
      const plain = await run(argv, { corpus, env: { COLUMNS } });
      const painted = await run(argv, { corpus, env: { COLUMNS, FORCE_COLOR: "1" } });
      expect(stripVTControlCharacters(painted.stdout)).toBe(plain.stdout);
      expect({ plain: plain.stdout.includes(colour), painted: painted.stdout.includes(colour) }).toEqual({
        plain: false,
        painted: painted.stdout !== "",
      });
    }
  });
});
