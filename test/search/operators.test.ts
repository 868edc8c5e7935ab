import { describe, expect, test } from "vitest";
import { searchCompetences } from "../../src/search/search.ts";

const items = [
  { id: "C01", texte: "Établir le plan de récolte et le plan de vente" },
  { id: "C02", texte: "Établir la récolte sur le plan technique" },
  { id: "C03", texte: "Contrôler la qualité de l’air du chai" },
  { id: "C04", texte: "Contrôler la vente en ligne" },
  { id: "C05", texte: "Rédiger des fiches de cave" },
];
const found = (text: string): string[] => searchCompetences(items, text).hits.map(({ item }) => item.id);

describe("operators", () => {
  test("an exact phrase must be there, function words included, elisions and accents apart", () => {
    expect(found('"plan de récolte"')).toEqual(["C01"]);
    expect(found("« plan de recolte » vente")).toEqual(["C01"]);
    expect(found('"qualite de l air"')).toEqual([]);
    expect(found('"qualité de l\'air"')).toEqual(["C03"]);
  });
  test("an alternative is enough", () => {
    expect(found("air | ligne").sort()).toEqual(["C03", "C04"]);
    expect(found('contrôler "vente en ligne"|air').sort()).toEqual(["C03", "C04"]);
  });
  test("words and phrases are left out, with their families", () => {
    expect(found("contrôle -ventes")).toEqual(["C03"]);
    expect(found('récolte -"plan de récolte"')).toEqual(["C02"]);
  });
  test("a query of words to leave out only is refused", () => {
    expect(searchCompetences(items, "-vente").refus).toBe("exclusions-seules");
  });
  test("a text with the right word comes before those with a mended one, whatever the weights", () => {
    const more = [1, 2].map((rank) => ({ id: `D${rank}`, texte: `Ranger la cave numéro ${rank}` }));
    const { hits, corrections } = searchCompetences([...items, ...more], "cave qualtié");
    expect(corrections).toEqual([{ from: "qualtié", to: "qualité" }]);
    expect(hits.map(({ item }) => item.id)).toEqual(["D1", "D2", "C05", "C03"]);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });
  test("when nothing is found, the words that look alike are named", () => {
    expect(searchCompetences(items, "contractualiser").nearest).toEqual([]);
    expect(searchCompetences(items, "controverse").nearest).toEqual(["contrôler"]);
    expect(searchCompetences(items, "xyz").nearest).toEqual([]);
  });
  test("a text may count less than another", () => {
    const light = { id: "A", texte: "Tailler la vigne", weight: 0.5 };
    const heavy = { id: "B", texte: "Tailler la vigne" };
    expect(searchCompetences([light, heavy], "vigne").hits.map(({ item }) => item.id)).toEqual(["B", "A"]);
  });
});
