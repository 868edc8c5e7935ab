import { expect, test } from "vitest";
import { differingWords } from "../../src/text/differing-words.ts";

const words = (texte: string, other: string): string[] =>
  differingWords(texte, other).map(([start, end]) => texte.slice(start, end));

test("marks the words that the other text has in no form, those in a row together", () => {
  expect(words("Auditer l'infrastructure réseau du site", "Mener un audit du site")).toEqual(["infrastructure réseau"]);
  expect(words("Mener un audit du site", "Auditer l'infrastructure réseau du site")).toEqual(["Mener"]);
});

test("marks nothing in texts of the same words, and all of a text without any in common", () => {
  expect(words("Piloter les équipes", "Le pilotage d'une équipe")).toEqual([]);
  expect(words("Piloter les équipes", "Vendre du pain")).toEqual(["Piloter", "équipes"]);
});

test("takes « SI » and « système d'information » for one another", () => {
  expect(words("Auditer le SI", "Auditer le système d’information")).toEqual([]);
  expect(words("Auditer le système d’information", "Auditer le S.I.")).toEqual([]);
  expect(words("Auditer le système", "Auditer le contrat")).toEqual(["système"]);
});
