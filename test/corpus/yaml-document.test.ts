import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";

const read = (text: string) => readYaml(new TextEncoder().encode(text), "a.yaml");
/** Findings as `line:column code`. */
const found = (text: string): string[] =>
  read(text).diagnostics.map(({ code, range }) => `${range.start.line}:${range.start.column} ${code}`);

describe("values", () => {
  it("reads objects, lists and scalars of the core schema", () => {
    expect(read("a: 1\nb: [x, true, null]\nc:\n  d: no\n  e: 2026-09-01\n").value).toEqual({
      a: 1,
      b: ["x", true, null],
      c: { d: "no", e: "2026-09-01" },
    });
  });
  it("puts texts and keys in NFC", () => {
    const { value, rangeOf } = read("e\u0301te\u0301: De\u0301veloppeur\n");
    expect(value).toEqual({ été: "Développeur" });
    expect(rangeOf(["été"], "value").start).toEqual({ line: 1, column: 8 });
  });
  it("reads a text of 5,000 lines written with escapes", () => {
    const document = read(`a: "${"x\\n".repeat(5000)}"\n`);
    expect(document.diagnostics).toEqual([]);
    expect(document.value).toEqual({ a: "x\n".repeat(5000) });
  });
  it("gives the same value, lines and columns with a byte order mark, CRLF or CR", () => {
    const text = 'a: "x\n  y"\nb: >-\n  un\n  deux\n\n  trois\na: 2\n';
    const plain = read(text);
    for (const twin of [`\uFEFF${text}`, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r")]) {
      const other = read(twin);
      expect(other.value).toEqual(plain.value);
      expect(other.diagnostics).toEqual(plain.diagnostics);
      expect(other.rangeOf(["b"], "value")).toEqual(plain.rangeOf(["b"], "value"));
    }
    expect(plain.diagnostics.map(({ code }) => code)).toEqual(["yaml-duplicate-key"]);
  });
});

describe("positions", () => {
  const document = read("a: 00123\nb:\n  - c: 'x'\n    d: >-\n      un\n      deux\ne:\n");
  it.each([
    [["a"], "key", "1:1-1:2"],
    [["a"], "value", "1:4-1:9"],
    [["b", 0, "c"], "value", "3:8-3:11"],
    [["b", 0, "d"], "value", "4:8-6:11"],
    [["e"], "value", "7:1-7:2"],
    [["b", "absent"], "value", "2:1-2:2"],
    [["b", 0, "absent"], "key", "3:5-3:11"],
    [["absent"], "key", "1:1-1:9"],
    [[], "key", "1:1-1:9"],
  ] as const)("finds %j, its %s, at %s", (path, part, place) => {
    const { start, end } = document.rangeOf(path, part);
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(place);
  });
  it("gives scalars as written", () => {
    expect(document.sourceOf(["a"])).toBe("00123");
    expect(document.sourceOf(["b", 0, "c"])).toBe("'x'");
    expect(document.sourceOf(["b"])).toBeUndefined();
    expect(document.sourceOf(["absent"])).toBeUndefined();
  });
});

describe("syntax", () => {
  it.each([
    ["", ["1:1 file-empty"]],
    ["# rien\n---\n", ["1:1 file-empty"]],
    ["a:\n  b: 1\n c: 2\n", ["3:1 yaml-syntax"]],
    ["a: [1, 2\nb: 3\n", ["1:4 yaml-syntax"]],
    ["t: Bloc 1 : x\n", ["1:4 yaml-unquoted-colon"]],
    ["numero RNCP1\nintitule: x\n", ["1:1 yaml-syntax"]],
    ["a: 1\nblocs:\n\t- code: x\n", ["3:1 yaml-tab"]],
    ["a:\n  b: 1\n\tc: 2\n", ["3:1 yaml-tab"]],
    ["a: @x\n", ["1:4 yaml-syntax"]],
  ])("tells what is wrong in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(read(text).value).toBeUndefined();
  });
  it.each([
    'a: "x\n',
    "a: 'x\n",
    'a: "x\nb: "y"\n',
    "a: [1\n",
    "\n\nk: %x\n",
  ])("does not let an error hide another one 300 lines below: %j", (start) => {
    const places = found(`${start}${"# x\n".repeat(300)}z:\n  y: 1\n x: 2\n`);
    expect(places).toContain(`${start.split("\n").length - 1 + 303}:1 yaml-syntax`);
    expect(places.length).toBeGreaterThan(1);
  });
  it("tells once what a tab or a special space does to the lines below, and tells what is wrong after them", () => {
    const text = (indent: string) => `a:\n  - b: 1\n${indent}b: 2\n    c: 3\n    d: 4\ne:\n  f: 1\n g: 2\n`;
    expect(found(text("\t"))).toEqual(["3:1 yaml-tab", "8:1 yaml-syntax"]);
    expect(found(text("\u00a0\u00a0"))).toEqual(["3:1 text-special-space", "8:1 yaml-syntax"]);
  });
  it("warns when prose is cut at a comment, and not after a number, a code or a quoted text", () => {
    expect(found("a: Programmer en C # et C++\n")).toEqual(["1:20 yaml-comment-in-text"]);
    expect(found("a: 7 # x\nb: EPSI # x\nc: 'un mot' # x\nd: un mot\n# x\n")).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each([
    ["a: &b 1\nc: *b\n", ["1:4 yaml-alias", "2:4 yaml-alias"]],
    ["a: {x: 1}\n<<: {y: 2}\n", ["2:1 yaml-merge-key"]],
    ['a: !!js/function "f"\n', ["1:4 yaml-tag"]],
    ["a: !<tag:x> b\n", ["1:4 yaml-tag"]],
    ["%YAML 1.1\n---\na: no\n", ["1:1 yaml-directive"]],
    ["a: 1\n---\nb: 2\n", ["2:1 yaml-multiple-documents"]],
    ["1: x\nnull: y\n? [a]\n: z\n: q\n", ["1:1 yaml-key", "2:1 yaml-key", "3:3 yaml-key", "5:1 yaml-key"]],
    ["__proto__: {p: 1}\nconstructor: 1\n", ["1:1 yaml-reserved-key", "2:1 yaml-reserved-key"]],
    ["\u00a0\u00a0a: 1\n", ["1:1 text-special-space"]],
    ["a: 1\nb\u202f: 2\n", ["2:2 text-special-space"]],
    ["notes:\n\u00a0\u00a0- texte\n", ["2:1 text-special-space"]],
    ["a: un\n  \u2003deux\n", ["2:3 text-special-space"]],
    ["a: x\u0000y\n", ["1:5 text-control-character"]],
    ["a: x\u001b]52;c\u0007y\n", ["1:5 text-control-character", "1:11 text-control-character"]],
    ["a: x\u202ey\n", ["1:5 text-control-character"]],
    ["a: x\n\uFEFFb: y\n", ["2:1 text-control-character"]],
    ['a: "\\e[2J"\n', ["1:4 text-control-character"]],
    ['a: "\\uD800"\n', ["1:4 text-control-character"]],
    ['a: "\\u2066"\n', ["1:4 text-control-character"]],
  ])("tells it in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  it("names both lines of a duplicate key, and keeps the first value", () => {
    const document = read("a: b\nc: d\na: e\n");
    expect(document.diagnostics[0]?.args).toEqual({ key: "a", first: 1, second: 3 });
    expect(document.value).toEqual({ a: "b", c: "d" });
  });
  it("names the code point", () => {
    expect(read("a\u00a0: 1\n").diagnostics[0]?.args).toEqual({ codePoint: "U+00A0" });
    expect(read('a: "\\x9b"\n').diagnostics[0]?.args).toEqual({ codePoint: "U+009B" });
  });
  it("accepts special spaces in values, and spaces between surrogate pairs written with escapes", () => {
    expect(found('a: « un\u202fmot\u00a0»\nb: "\\uD83D\\uDE00"\n')).toEqual([]);
  });
  it("never lets a refused code point into the value", () => {
    expect(read('a: "x\\e"\nb: y\u0000\n').value).toEqual({ a: "x\uFFFD", b: "y\uFFFD" });
  });
});

describe("encodings", () => {
  const places = (bytes: Uint8Array) =>
    readYaml(bytes, "a").diagnostics.map(({ code, range, args }) => ({ code, ...range.start, ...args }));
  it("tells the line and the byte that is not UTF-8", () => {
    const expected = [{ code: "file-encoding", line: 2, column: 4, byte: "0xE9" }];
    expect(places(Buffer.from("a: 1\nb: é\n", "latin1"))).toEqual(expected);
    expect(places(Buffer.concat([Buffer.from("\uFEFFa: 1\r\nb: "), Buffer.from([0xe9])]))).toEqual(expected);
  });
  it.each(["\uFEFFa: é", "a: é"])("names UTF-16, with or without mark", (text) => {
    expect(places(Buffer.from(text, "utf16le")).map(({ code }) => code)).toEqual(["file-encoding-utf16"]);
  });
});
