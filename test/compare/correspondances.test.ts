import fc from "fast-check";
import { expect, test } from "vitest";
import { correspondances } from "../../src/compare/correspondances.ts";
import { readStatement } from "../../src/compare/statement.ts";

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

test("a statement is taken apart: action, object, means, purpose, examples", () => {
  const { actions, parts } = readStatement(
    "Assurer le pressage des raisins (blancs, rouges) en utilisant un pressoir afin d'obtenir le moût",
  );
  expect(actions).toHaveLength(1);
  expect([...parts.values()]).toEqual([
    "objet",
    "objet",
    "exemple",
    "exemple",
    "moyen",
    "moyen",
    "finalite",
    "finalite",
  ]);
});

test("« système d'information » and « SI » are the same object", () => {
  expect(readStatement("Auditer le système d'information").parts).toEqual(readStatement("Auditer le S.I.").parts);
});
