import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../../src/text/tokens.ts";

const words = (text: string): string[] => tokenize(text).map(({ word }) => word);

test.each([
  ["l'atelier d’hiver, qu'il s''ouvre", ["atelier", "hiver", "il", "ouvre"]],
  ["le S.I. et le SI", ["le", "si", "et", "le", "si"]],
  ["R&D", ["rd"]],
  ["sous-traitants, télé-travail", ["soustraitants", "teletravail"]],
  ["haute-disponibilité", ["haute", "disponibilite"]],
  ["ISO 27001, ISO27001", ["iso", "27001", "iso", "27001"]],
  ["3,5 jours", ["3,5", "jours"]],
  ["en C++ et en C#", ["en", "c++", "et", "en", "c#"]],
  ["", []],
  ["… ’ -- ()", []],
])("splits %j", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("cyber is a word of its own however it is joined", () => {
  for (const text of ["cyber-crise", "cybercrise", "cyber crise", "Cyber‑Crise", "cyber- crise"]) {
    expect(words(text)).toEqual(["cyber", "crise"]);
  }
});

test("function words are marked, si is not one of them", () => {
  expect(tokenize("la sûreté du SI").map(({ stop }) => stop)).toEqual([true, false, true, false]);
});

test("offsets point at the words of the original text", () => {
  const text = "Protéger l’œuvre (e\u0301tape 2) du S.I.";
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Protéger",
    "œuvre",
    "e\u0301tape",
    "2",
    "du",
    "S.I",
  ]);
});

test("any text gives tokens in order, inside the text", () => {
  const piece = fc.constantFrom("l’", "été", " ", "-", "cyber", "S.I.", "R&D", "3,5", "C++", "e\u0301", "''", "…");
  const pieces = fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 20 });
  let split = 0;
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      let last = 0;
      tokenize(text).forEach(({ start, end, rank, word }, index) => {
        split += 1;
        expect(rank).toBe(index);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(word).not.toBe("");
        last = start;
      });
    }),
  );
  expect(split).toBeGreaterThan(100);
});

test("a megabyte is split to its end", () => {
  const text = "L’été, l'atelier cyber-sûr. ".repeat(40_000);
  const tokens = tokenize(text);
  expect(tokens).toHaveLength(4 * 40_000);
  expect(tokens.at(-1)).toMatchObject({ word: "sur", end: text.length - 2 });
});
