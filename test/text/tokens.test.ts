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
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let last = 0;
      tokenize(text).forEach(({ start, end, rank, word }, index) => {
        expect(rank).toBe(index);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(word).not.toBe("");
        last = start;
      });
    }),
  );
});

test("the time is linear: a megabyte is a matter of a second", () => {
  const start = performance.now();
  tokenize("L’été, l'atelier cyber-sûr. ".repeat(40_000));
  expect(performance.now() - start).toBeLessThan(1500);
});
