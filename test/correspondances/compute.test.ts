import fc from "fast-check";
import { expect, test } from "vitest";
import { correspondances } from "../../src/correspondances/compute.ts";
import { proches } from "../../src/correspondances/proches.ts";
import { readThesaurus } from "../../src/text/lexique.ts";

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
  expect(found.length).toBeGreaterThan(vigne.length);
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

test("near nouns of one trade meet: who supplies, what is asked for", () => {
  const found = correspondances(
    [
      { id: "A11", texte: "Piloter les fournisseurs de bouchons" },
      { id: "A12", texte: "Recueillir les attentes des promeneurs" },
      ...vigne.slice(0, 2),
    ],
    [
      { id: "B11", texte: "Gérer les prestataires du chai" },
      { id: "B12", texte: "Identifier les besoins des visiteurs" },
      { id: "B13", texte: "Soigner les chevaux de trait" },
    ],
  );
  expect(found.map(({ a, b }) => a + b)).toEqual(["A11B11", "A12B12"]);
});

const thesaurus = readThesaurus({
  entrees: [
    { terme: "oïdium", synonymes: ["maladie du blanc"], associes: ["traitement soufré"] },
    { terme: "mildiou", note: "Sans rapport." },
  ],
});
const malades = [{ id: "A21", texte: "Surveiller l'apparition de l'oïdium" }, ...vigne];
const soignes = [{ id: "B21", texte: "Repérer la maladie du blanc sur les rosiers" }, ...verger];

test("names of one notion of the lexicon meet, in one word or in several", () => {
  const names = (found: readonly { a: string; b: string }[]): string[] => found.map(({ a, b }) => a + b);
  expect(names(correspondances(malades, soignes))).not.toContain("A21B21");
  expect(names(correspondances(malades, soignes, { thesaurus }))).toContain("A21B21");
});

test("the reasons are words of both texts, the weightiest first, and add up to one at most", () => {
  const texteOf = new Map([...malades, ...soignes].map(({ id, texte }) => [id, texte]));
  for (const { a, b, raisons } of correspondances(malades, soignes, { thesaurus })) {
    expect(raisons.length).toBeGreaterThan(0);
    expect(raisons.length).toBeLessThanOrEqual(6);
    expect(raisons.map(({ poids }) => poids)).toEqual(raisons.map(({ poids }) => poids).sort((x, y) => y - x));
    expect(raisons.reduce((sum, { poids }) => sum + poids, 0)).toBeLessThanOrEqual(1.03);
    for (const raison of raisons) {
      expect(texteOf.get(a)).toContain(raison.a);
      expect(texteOf.get(b)).toContain(raison.b);
    }
  }
});

test("with a lexicon too, neither the order nor the side matters", () => {
  const straight = correspondances(malades, soignes, { thesaurus });
  const turned = correspondances([...malades].reverse(), [...soignes].reverse(), { thesaurus });
  expect(turned).toEqual(straight);
  const other = correspondances(soignes, malades, { thesaurus }).map((one) => [one.b, one.a, one.score, one.niveau]);
  expect(other.sort()).toEqual(straight.map(({ a, b, score, niveau }) => [a, b, score, niveau]).sort());
});

test("a reason tells how the words answer one another", () => {
  const reasonsOf = (a: string, b: string): Record<string, string> => {
    const [found] = correspondances([{ id: "A", texte: a }, ...vigne], [{ id: "B", texte: b }, ...verger], {
      thesaurus,
    });
    return Object.fromEntries((found?.raisons ?? []).map((one) => [one.b, `${one.partie} ${one.lien}`]));
  };
  expect(reasonsOf("Vérifier l'oïdium de la vigne", "Contrôler la maladie du blanc des vignes")).toEqual({
    Contrôler: "action verbe",
    "maladie du blanc": "objet lexique",
    vignes: "objet famille",
  });
  expect(reasonsOf("Tailler la vigne", "Tailler la vigne")).toEqual({ Tailler: "action mot", vigne: "objet mot" });
});

test("short lists: the nearest first, below the threshold too, and never what shares nothing", () => {
  const lists = proches(vigne, verger);
  expect(lists.map(({ id }) => id)).toEqual(vigne.map(({ id }) => id));
  for (const { proches: nearest } of lists) {
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(nearest.map(({ score }) => score)).toEqual(nearest.map(({ score }) => score).sort((x, y) => y - x));
  }
  expect(lists[0]?.proches[0]?.id).toBe("B01");
  expect(lists[4]?.proches).toEqual([]);
  expect(proches(vigne, verger, { nombre: 1 })[2]?.proches.map(({ id }) => id)).toEqual(["B02"]);
  expect(proches(vigne, [])).toEqual(vigne.map(({ id }) => ({ id, proches: [] })));
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
