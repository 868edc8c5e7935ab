import fc from "fast-check";
import { expect, test } from "vitest";
import { correspondances } from "../../src/compare/correspondances.ts";

const vigne = [
  { id: "A01", texte: "Tailler les ceps de vigne afin de maîtriser le rendement de la parcelle" },
  { id: "A02", texte: "Conduire le tracteur enjambeur en respectant les règles de sécurité" },
  { id: "A03", texte: "Élaborer le calendrier des traitements phytosanitaires en s'appuyant sur la météo" },
  { id: "A04", texte: "Vendre les bouteilles au caveau" },
  { id: "A05", texte: "Recruter les vendangeurs saisonniers" },
];
const verger = [
  { id: "B01", texte: "Tailler les pommiers du verger pour maîtriser leur rendement" },
  { id: "B02", texte: "Établir le calendrier des traitements phytosanitaires du verger" },
  { id: "B03", texte: "Entretenir les ruches" },
  { id: "B04", texte: "Piloter un tracteur, en toute sécurité, dans le respect du code de la route" },
  { id: "B05", texte: "Greffer les jeunes plants" },
];

test("what is alike is found, what is not has no partner", () => {
  const found = correspondances(vigne, verger);
  expect(found.map(({ a, b }) => a + b)).toContain("A03B02");
  expect(found.some(({ a }) => a === "A04" || a === "A05")).toBe(false);
  expect(found.some(({ b }) => b === "B03")).toBe(false);
});

test("the same statement is equivalent, with the highest score", () => {
  const same = correspondances(vigne, vigne).filter(({ niveau }) => niveau === "equivalente");
  expect(same.map(({ a, b, score }) => [a, b, score])).toEqual(vigne.map(({ id }) => [id, id, 1]));
});

test("words of the trade in common do not make an equivalence", () => {
  const trade = vigne.map(({ id, texte }) => ({ id, texte: `${texte} du domaine viticole` }));
  const other = verger.map(({ id, texte }) => ({ id, texte: `${texte} du domaine viticole` }));
  expect(correspondances(trade, other).length).toBeLessThanOrEqual(correspondances(vigne, verger).length + 2);
});

test("sorted by a, then from the best score, then by b; scores from 0 to 1 with four decimals", () => {
  const found = correspondances(vigne, [...vigne, ...verger]);
  const sorted = [...found].sort((x, y) =>
    x.a < y.a ? -1 : x.a > y.a ? 1 : y.score - x.score || (x.b < y.b ? -1 : 1),
  );
  expect(found).toEqual(sorted);
  for (const { score, origine } of found) {
    expect(score).toBe(Math.round(score * 10_000) / 10_000);
    expect(score > 0 && score <= 1).toBe(true);
    expect(origine).toBe("calcul");
  }
});

test("neither the order of the statements nor the side matters", () => {
  const straight = correspondances(vigne, verger);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(vigne, { minLength: vigne.length }),
      fc.shuffledSubarray(verger, { minLength: verger.length }),
      (a, b) => {
        expect(correspondances(a, b)).toEqual(straight);
        expect(
          correspondances(b, a)
            .map(({ score }) => score)
            .sort(),
        ).toEqual(straight.map(({ score }) => score).sort());
      },
    ),
  );
});

test("empty lists and empty statements have no correspondence", () => {
  expect(correspondances([], verger)).toEqual([]);
  expect(correspondances([{ id: "A", texte: "" }], [{ id: "B", texte: "…" }])).toEqual([]);
});

test("of many that are much alike, three at most are proposed, and of equals that find no room none", () => {
  const sorts = ["muscat blanc", "merlot tardif", "gamay noir", "syrah jeune", "malbec ancien", "tannat fin"];
  const many = sorts.map((sort, rank) => ({ id: `C0${rank}`, texte: `Vinifier le ${sort} dans une cuve en inox` }));
  const found = correspondances([...many, ...vigne], [...many, ...vigne]);
  for (const { id } of many) expect(found.filter(({ a }) => a === id).length).toBeLessThanOrEqual(3);
  expect(found.filter(({ score }) => score === 1)).toHaveLength(many.length + vigne.length);
});

test("near nouns of one trade meet: who supplies, what is measured", () => {
  const found = correspondances(
    [
      { id: "A01", texte: "Piloter les fournisseurs de bouchons" },
      { id: "A02", texte: "Suivre les indicateurs de vente du caveau" },
      ...vigne.slice(0, 2),
    ],
    [
      { id: "B01", texte: "Gérer les prestataires du chai" },
      { id: "B02", texte: "Contrôler le tableau de bord des ventes" },
      { id: "B03", texte: "Soigner les chevaux de trait" },
    ],
  );
  expect(found.map(({ a, b }) => a + b)).toEqual(["A01B01", "A02B02"]);
});

test("another action on the same object is at most partial", () => {
  const [found] = correspondances(
    [{ id: "A01", texte: "Former les saisonniers à la taille des oliviers" }, ...vigne],
    [{ id: "B01", texte: "Analyser la taille des oliviers par les saisonniers" }, ...verger],
  );
  expect(found).toMatchObject({ a: "A01", b: "B01", niveau: "partielle" });
});

test("a short statement is not equivalent to another one for a few words in common", () => {
  const found = correspondances(
    [{ id: "A01", texte: "Récolter les olives" }, ...vigne],
    [{ id: "B01", texte: "Récolter les olives tardives à la main" }, ...verger],
  );
  expect(found.find(({ a }) => a === "A01")).toMatchObject({ b: "B01", niveau: "partielle" });
});
