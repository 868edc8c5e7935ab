import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { runs } from "../support/runs.ts";

const read = (text: string) => readYaml(new TextEncoder().encode(text), "a.yaml");
const aliasBomb = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]\n`).join("");
const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: v\n`).join("");

const hostile: Readonly<Record<string, readonly [text: string, codes: readonly string[]]>> = {
  "2,000 brackets": ["[".repeat(2000) + "]".repeat(2000), ["yaml-too-deep"]],
  "20,000 unclosed brackets": ["[".repeat(20_000), ["yaml-too-deep"]],
  "900 levels of objects": [Array.from({ length: 900 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""), ["yaml-too-deep"]],
  "500 question marks": [`${"? ".repeat(500)}x\n`, ["yaml-too-deep"]],
  "20,000 keys": [keys(20_000), ["yaml-too-many-items"]],
  "90,000 keys": [keys(90_000), ["yaml-too-many-items"]],
  "60 lists of 4,000 items": [`- [${"a,".repeat(4000)}]\n`.repeat(60), ["yaml-too-many-items"]],
  "50,000 braces": ["}".repeat(50_000), ["yaml-syntax", "yaml-too-many-errors"]],
  "more than 1 MB": [" ".repeat(1_000_001), ["file-too-large"]],
};

describe("hostile inputs", () => {
  it.each(Object.entries(hostile))("refuses %s", (_, [text, codes]) => {
    expect(read(text).diagnostics.map(({ code }) => code)).toEqual(codes);
  });
  it("tells at most twenty errors, then that there are more", () => {
    const bomb = read(`a0: &a0 [x]\n${aliasBomb}`).diagnostics.map(({ code }) => code);
    expect(bomb).toEqual([...Array.from({ length: 20 }, () => "yaml-alias"), "yaml-too-many-errors"]);
    const tabs = read(`a:\n${"\t- x\n".repeat(4000)}`).diagnostics;
    expect(tabs).toHaveLength(21);
  });
  it("accepts a list of 5,000 items", () => {
    expect(read(`a:\n${"  - un mot\n".repeat(5000)}`).diagnostics).toEqual([]);
  });
});

describe("a cold process", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rncp-cold-"));
    const entry = resolve(import.meta.dirname, "../../src/corpus/yaml-document.ts");
    buildSync({ entryPoints: [entry], bundle: true, platform: "node", outfile: join(folder, "reader.cjs") });
    const script = `
      const { readYaml } = require("./reader.cjs");
      const bytes = Buffer.from("[".repeat(2000) + "]".repeat(2000));
      for (let time = 0; time < 3; time += 1) {
        const found = readYaml(bytes, "a").diagnostics;
        console.log(found.map(({ code, range }) => code + " " + range.start.line).join());
      }`;
    writeFileSync(join(folder, "cold.cjs"), script);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([1, 2])("reads deep nesting several times without being aborted", () => {
    const { status, signal, stdout } = spawnSync(process.execPath, [join(folder, "cold.cjs")], { encoding: "utf8" });
    expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: "yaml-too-deep 1\n".repeat(3) });
  });
});

const fragments = [
  "a: ",
  "- ",
  "? ",
  ": ",
  "[",
  "{",
  "]",
  "}",
  ",",
  '"',
  "'",
  "x",
  "\n",
  "\n  ",
  "\t",
  " #c",
  "|\n",
  ">-\n ",
];
const rare = [
  "&a ",
  "*a ",
  "!t ",
  "---\n",
  "...\n",
  "%Y\n",
  "\\",
  "\r",
  "\u00a0",
  "\0",
  "\u202e",
  "__proto__: ",
  "<<: ",
  "é",
];

describe("any content", () => {
  const holds = (bytes: Uint8Array) => {
    const { diagnostics, value } = readYaml(bytes, "a");
    for (const { range } of diagnostics) {
      expect(range.start.line).toBeGreaterThanOrEqual(1);
      expect(range.start.column).toBeGreaterThanOrEqual(1);
      expect(range.end.line).toBeGreaterThanOrEqual(range.start.line);
    }
    expect(diagnostics.length > 0 || value !== undefined).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  };
  it("never throws on bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), holds));
  });
  it("never throws on what looks like YAML", () => {
    const text = fc.array(fc.constantFrom(...fragments, ...rare), { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (content) => holds(new TextEncoder().encode(content))),
      { numRuns: runs(250) },
    );
  });
});
