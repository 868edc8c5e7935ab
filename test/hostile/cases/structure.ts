import type { Cases } from "../case.ts";
import { fiche } from "../template.mjs";

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${line(at)}\n`).join("");
const brackets = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const times = (count: number, told: string): string[] => Array.from({ length: count }, () => told);
const bomb = `a0: &a0 [x]\n${lines(9, (at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(10)}]`)}`;

/** What stops, slows or deceives a reader of YAML: nesting, size, aliases, tags, keys, documents. */
export const structure: Cases = {
  empty: ["", "1 file-empty"],
  "only-comment": ["# rien\n", "1 file-empty"],
  "scalar-root": ["juste du texte\n", "1 schema-type"],
  "list-root": ["- a\n", "1 schema-type"],
  "flow-depth-2000": [brackets(2000), "1 yaml-too-deep"],
  "flow-depth-2000-copy": [brackets(2000), "1 yaml-too-deep"],
  "flow-depth-850": [brackets(850), "1 yaml-too-deep"],
  "flow-depth-850-copy": [brackets(850), "1 yaml-too-deep"],
  "flow-objects-2000": [`${"{a: ".repeat(2000)}x${"}".repeat(2000)}`, "1 yaml-too-deep"],
  "unclosed-20000": ["[".repeat(20_000), "1 yaml-too-deep"],
  "block-depth-900": [lines(900, (at) => `${" ".repeat(at)}a:`), "64 yaml-too-deep"],
  "block-lists-900": ["- ".repeat(900), "1 yaml-too-deep"],
  "question-depth-400": [`${"? ".repeat(400)}x\n`, "1 yaml-too-deep"],
  "question-depth-500": [`${"? ".repeat(500)}x\n`, "1 yaml-too-deep"],
  "keys-20000": [lines(20_000, (at) => `k${at}: v`), "5001 yaml-too-many-items"],
  "keys-90000": [lines(90_000, (at) => `k${at}: v`), "5001 yaml-too-many-items"],
  "items-20000": [`a: [${"x,".repeat(20_000)}]\n`, "1 yaml-too-many-items"],
  "braces-50000": ["}".repeat(50_000), "1 yaml-syntax", "1 yaml-too-many-errors"],
  "braces-100000": ["}".repeat(100_000), "1 yaml-syntax", "1 yaml-too-many-errors"],
  "tabs-16000": [
    `a:\n${"\t- x\n".repeat(3200)}`,
    ...Array.from({ length: 20 }, (_, at) => `${at + 2} yaml-tab`),
    "22 yaml-too-many-errors",
  ],
  "spaces-1MB": [" ".repeat(1_000_001), "1 file-too-large"],
  "text-10MB": [fiche({ texte: `"${"x".repeat(1e7)}"` }), "1 file-too-large"],
  "text-900kB": [fiche({ texte: `"${"é".repeat(450_000)}"` }), "17 schema-length"],
  "alias-bomb": [
    bomb,
    "1 yaml-alias",
    ...times(11, "2 yaml-alias"),
    ...times(8, "3 yaml-alias"),
    "3 yaml-too-many-errors",
  ],
  "alias-of-a-text": [
    `a: &a x\nb: [${"*a,".repeat(99)}]\n`,
    "1 yaml-alias",
    ...times(19, "2 yaml-alias"),
    "2 yaml-too-many-errors",
  ],
  "alias-cycle": ["a: &a\n  b: *a\n", "1 yaml-alias", "2 yaml-alias"],
  "alias-missing": ["a: *b\n", "1 yaml-alias"],
  "anchor-alone": [fiche({ intitule: '&a "Développeur web"' }), "2 yaml-alias"],
  "merge-key": [
    fiche({ head: "base: &b {niveau: 5}\n", extra: "<<: *b\n" }),
    "1 yaml-alias",
    "39 yaml-merge-key",
    "39 yaml-alias",
  ],
  "merge-key-inline": [fiche({ extra: "<<: {niveau: 6}\n" }), "38 yaml-merge-key"],
  "yaml-1.1": [
    `%YAML 1.1\n---\n${fiche({ actif: "no", echeance: "2026-09-01" })}`,
    "1 yaml-directive",
    "32 schema-type",
  ],
  "yaml-1.2": [`%YAML 1.2\n---\n${fiche()}`, "1 yaml-directive"],
  "tag-directive": [
    `%TAG ! tag:yaml.org,2002:\n---\n${fiche({ intitule: "!int 5" })}`,
    "1 yaml-directive",
    "4 yaml-tag",
    "4 schema-unquoted-code",
  ],
  "words-of-yaml-1.1": [fiche({ actif: "no" }), "30 schema-type"],
  "date-of-yaml-1.1": [fiche({ echeance: "2029-09-01" })],
  "tag-function": [fiche({ intitule: '!!js/function "function(){return 1}"' }), "2 yaml-tag"],
  "tag-core": [fiche({ niveau: '!!int "5"' }), "3 yaml-tag"],
  "tag-binary": [fiche({ intitule: "!!binary aGVsbG8=" }), "2 yaml-tag"],
  "proto-key": [
    fiche({ extra: "__proto__:\n  polluted: true\nconstructor: {prototype: {polluted: true}}\n" }),
    "38 yaml-reserved-key",
    "40 yaml-reserved-key",
    "40 yaml-reserved-key",
  ],
  "proto-quoted": [fiche({ extra: '"__proto__": {polluted: true}\n' }), "38 yaml-reserved-key"],
  "method-keys": [
    fiche({ extra: "toString: x\nhasOwnProperty: x\nvalueOf: x\n" }),
    "38 yaml-reserved-key",
    "39 yaml-reserved-key",
    "40 yaml-reserved-key",
  ],
  "key-twice": [fiche({ extra: 'intitule: "Autre"\n' }), "38 yaml-duplicate-key"],
  "key-number": [fiche({ extra: "7: x\n" }), "38 yaml-key"],
  "key-null": [fiche({ extra: "? \n: x\n" }), "38 yaml-key"],
  "key-list": [fiche({ extra: "? [a]\n: x\n" }), "38 yaml-key"],
  documents: [`${fiche()}---\n${fiche({ rncp: "RNCP1" })}`, "38 yaml-multiple-documents"],
  "document-end": [`${fiche()}...\n${fiche({ rncp: "RNCP1" })}`, "39 yaml-multiple-documents"],
};
