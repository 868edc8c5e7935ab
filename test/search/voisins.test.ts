import { expect, test } from "vitest";
import { searchCompetences } from "../../src/search/search.ts";
import { readThesaurus } from "../../src/text/lexique.ts";
import { run } from "../support/run.ts";

const items = [
  { id: "C01", texte: "Conseiller le viticulteur sur la taille de la vigne" },
  { id: "C02", texte: "Nettoyer les cuves et les récipients" },
  { id: "C03", texte: "Suivre la fermentation des moûts" },
  { id: "C04", texte: "Développer les ventes du domaine" },
  { id: "C05", texte: "Presser le raisin" },
];
const thesaurus = readThesaurus({
  entrees: [
    { terme: "cuve", associes: ["fermentation"], note: "x" },
    { terme: "fermentation", note: "x" },
  ],
  renvois: [
    { mots: ["sécateur électrique", "chef de culture"], voir: ["taille"], voir_aussi: ["fermentation"], source: "x" },
    { mots: ["developer"], voir: ["presser"], source: "x" },
  ],
});
const found = (text: string) =>
  searchCompetences(items, text, { thesaurus }).hits.map(({ item, voisin }) => `${item.id}${voisin ? " voisin" : ""}`);

test("words lead where the lexicon says, and what only stands near comes last, as a neighbour", () => {
  expect(found("chefs de culture")).toEqual(["C01", "C03 voisin"]);
});

test("an associated term with an entry of its own lets no text in by itself", () => {
  expect(found("cuve")).toEqual(["C02", "C03 voisin"]);
});

test("a mended word lets nothing in that the right one would not", () => {
  const isNear = (text: string) =>
    searchCompetences([{ id: "C02", texte: "Nettoyer la cuverie" }, ...items.slice(2)], text, {
      thesaurus: readThesaurus({
        entrees: [
          { terme: "cuverie", associes: ["fermentation"], note: "x" },
          { terme: "fermentation", note: "x" },
        ],
      }),
    }).hits.map(({ item, voisin }) => [item.id, voisin]);
  expect(isNear("cuveire")).toEqual(isNear("cuverie"));
  expect(isNear("cuverie")).toContainEqual(["C03", true]);
});

test("what answers a word of a term that no text holds only stands near", () => {
  const droit = readThesaurus({ renvois: [{ mots: ["vente aux enchères"], source: "x" }] });
  const hits = searchCompetences(items, "vente aux enchères", { thesaurus: droit }).hits;
  expect(hits.map(({ item, voisin }) => [item.id, voisin])).toEqual([["C04", true]]);
});

test("a word that the lexicon leads elsewhere does not answer by its family", () => {
  expect(found("developer")).toEqual(["C05"]);
});

test("the words of a reference do not answer one another", () => {
  expect(found("sécateur électrique")).toEqual(["C01", "C03 voisin"]);
  expect(searchCompetences([{ id: "C06", texte: "Tenir un chef de culture" }], "sécateur", { thesaurus }).hits).toEqual(
    [],
  );
});

test("a French word is no slip of the hand, whatever the texts hold", () => {
  const isFrench = (word: string): boolean => word === "cures";
  expect(searchCompetences(items, "cures", { isFrench }).hits).toEqual([]);
  expect(searchCompetences(items, "cures").corrections).toEqual([{ from: "cures", to: "cuves" }]);
});

test("words of questions and of offers do not count where others tell what is looked for", () => {
  expect(found("comment faire pour bien nettoyer une cuve ?")[0]).toBe("C02");
});

test("a search counts answers by programme, the others apart, and names texts elsewhere that answer", async () => {
  const { items: all, total, trouves, voisins } = JSON.parse((await run(["search", "gouvernance", "--json"])).stdout);
  expect({ total, length: all.length }).toEqual({ total: trouves, length: trouves + voisins });
  expect(all.map(({ voisin }: { voisin: boolean }) => voisin)).toEqual([
    ...Array(trouves).fill(false),
    ...Array(voisins).fill(true),
  ]);
  const folded = await run(["search", "gouvernance"]);
  const open = await run(["search", "gouvernance", "--voisins"]);
  expect(folded.stdout).toMatch(/^\d+ compétences sur 80 · EPSI \d+ sur 44, CESI \d+ sur 36\n/);
  expect(folded.stderr).toContain(`${voisins} textes de thèmes voisins`);
  expect(open.stdout).toContain(`Thèmes voisins, qui ne répondent pas à la question : ${voisins}`);
  const { status, stderr } = await run(["search", "soutenance"]);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/Avec --tout, \d+ textes des fiches/),
  });
});

test.each([
  "VAE",
  "M1803",
  "insertion",
  "prérequis",
  '"jury national unique"',
  "326m",
])("--tout finds %s", async (text) => {
  expect((await run(["search", text, "--tout", "--json"])).status).toBe(0);
});

test.each([
  ["travail", "Suivre les travaux"],
  ["baux", "Rédiger un bail"],
  ["clé", "Ranger les clefs"],
  ["empêchaient", "Empêcher les accès"],
  ["équipement", "Contrôler lʼéquipement"],
  ["5000", "Tester à 5\u00A0000 €"],
  ["5 000", "Tester à 5\u202F000 €"],
  ["sous traitans", "Piloter les sous-traitants"],
])("%s finds « %s »", (text, texte) => {
  expect(searchCompetences([{ id: "C01", texte }], text).hits).toHaveLength(1);
});
