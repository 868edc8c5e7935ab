import { expect, test } from "vitest";
import type { Findable } from "../../src/model/search-index.ts";
import { searchCompetences } from "../../src/search/search.ts";

const item = (id: string, texte: string): Findable => ({ id, texte });

const items = [
  item("C01", "Planifier les récoltes de l'été"),
  item("C02", "Contrôler la fermentation des moûts"),
  item("C03", "Coter les lots"),
  item("C04", "Noter les lots et les cotes"),
];

test.each([
  ["fermentatoin", "fermentation", "swapped letters"],
  ["Récotles", "récoltes", "swapped, with its accent"],
  ["planifer", "planifier", "a letter missing"],
  ["controoler", "contrôler", "a letter too many"],
])("%s → %s (%s)", (from, to) => {
  expect(searchCompetences(items, from).corrections).toEqual(to === "" ? [] : [{ from, to }]);
});

test("the correction finds what the right word finds", () => {
  expect(searchCompetences(items, "fermentatoin").hits.map((hit) => hit.item.id)).toEqual(["C02"]);
});

test("a word that a text holds is never mended, and what holds it comes first", () => {
  const { hits, corrections } = searchCompetences(items, "coter");
  expect(corrections).toEqual([]);
  expect(hits.map((hit) => hit.item.id)).toEqual(["C03", "C04"]);
});

test("a mended word scores less than the right one", () => {
  const [mended] = searchCompetences(items, "fermentatoin").hits;
  const [exact] = searchCompetences(items, "fermentation").hits;
  expect(mended?.score).toBeLessThan(exact?.score ?? 0);
});

test("short words and numbers are not mended", () => {
  expect(searchCompetences(items, "lt").hits).toEqual([]);
  expect(searchCompetences([item("C05", "Appliquer la norme 27001")], "27002").hits).toEqual([]);
});
