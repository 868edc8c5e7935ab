import fc from "fast-check";
import { expect, test } from "vitest";
import type { Findable } from "../../src/model/search-index.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { query, searchCompetences } from "../../src/search/search.ts";

const item = (id: string, texte: string): Findable => ({ id, texte });

const items = [
  item("C01", "Sécuriser l’accès aux entrepôts frigorifiques pour protéger les denrées"),
  item("C02", "Exploiter un SOC afin de surveiller les alertes"),
  item("C03", "Animer le dialogue social de l'atelier"),
  item("C04", "Utiliser l'IA pour trier les récoltes"),
  item("C05", "Assurer la liaison avec les coopératives"),
  item("C06", "Négocier avec les sous-traitants de l’atelier"),
  item("C07", "Réagir à une cyber-crise touchant les entrepôts"),
  item("C08", "Traiter les récoltes avant leur vente"),
  item("C09", "Décrire la sécurité de la cueillette (gants, casque, harnais)"),
  item("C10", "Négocier la vente des récoltes auprès des coopératives et suivre la vente"),
];

const found = (text: string): string[] => searchCompetences(items, text).hits.map(({ item: { id } }) => id);
const marked = (text: string): string[] =>
  searchCompetences(items, text).hits.flatMap(({ item: { texte }, marks }) => marks.map(([a, b]) => texte.slice(a, b)));

test("acronyms are whole words", () => {
  expect(found("soc")).toEqual(["C02"]);
  expect(found("SOC")).toEqual(["C02"]);
  expect(found("ia")).toEqual(["C04"]);
  expect(found("social")).toEqual(["C03"]);
});

test("a word finds its family, the same word first", () => {
  expect(found("sécurité")).toEqual(["C09", "C01"]);
  expect(found("négociation")).toEqual(["C06", "C10"]);
});

test("joined, hyphenated and separate words are one", () => {
  for (const text of ["cyber crise", "cyber-crise", "cybercrise", "CYBERCRISE"]) expect(found(text)).toEqual(["C07"]);
  for (const text of ["sous-traitants", "sous traitant", "soustraitants"]) expect(found(text)).toEqual(["C06"]);
});

test("from four letters on a beginning is enough", () => {
  expect(found("frigo")).toEqual(["C01"]);
  expect(found("fri")).toEqual([]);
});

test("marks point at the words in the original text", () => {
  expect(marked("ACCES entrepot")).toEqual(["accès", "entrepôts", "entrepôts"]);
  expect(marked("cybercrise")).toEqual(["cyber", "crise"]);
});

test("all the words best, then most of them, and not the common one alone", () => {
  const common = Array.from({ length: 9 }, (_, rank) => item(`D${rank}`, `Ranger l'atelier le jour ${rank}`));
  const some = [
    item("E1", "Préparer la soudure des cuves à l'atelier"),
    item("E2", "Contrôler une soudure"),
    item("E3", "Livrer des cuves"),
  ];
  const { hits } = searchCompetences([...common, ...some], "soudure cuves atelier");
  expect(hits[0]?.item.id).toBe("E1");
  expect(hits.map((hit) => hit.item.id).sort()).toEqual(["E1", "E2", "E3"]);
});

test("scores are from 0 to 1, with four decimals, in order", () => {
  const scores = searchCompetences(items, "négocier vente récoltes").hits.map(({ score }) => score);
  expect(scores.length).toBeGreaterThan(1);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const score of scores) {
    expect(score > 0 && score <= 1).toBe(true);
    expect(score).toBe(Math.round(score * 10_000) / 10_000);
  }
});

test("the limit cuts, the index can be asked again", () => {
  const index = buildIndex(items);
  expect(query(index, "entrepôt", { limit: 1 }).hits).toHaveLength(1);
  expect(query(index, "entrepôt")).toEqual(searchCompetences(items, "entrepôt"));
});

test.each(["", "  ", "’ … -"])("an empty query is refused: %j", (text) => {
  expect(searchCompetences(items, text)).toEqual({
    hits: [],
    found: [],
    answering: 0,
    corrections: [],
    unanswered: [],
    nearest: [],
    refus: "requete-vide",
  });
});

test("function words alone are refused, unknown words are not", () => {
  expect(searchCompetences(items, "de la").refus).toBe("mots-vides");
  expect(searchCompetences(items, "xylophone")).toEqual({
    hits: [],
    found: [],
    answering: 0,
    corrections: [],
    unanswered: ["xylophone"],
    nearest: [],
    refus: null,
  });
  expect(searchCompetences([], "vente")).toEqual({
    hits: [],
    found: [],
    answering: 0,
    corrections: [],
    unanswered: ["vente"],
    nearest: [],
    refus: null,
  });
});

test("accents, case, apostrophes and the form of Unicode never matter", () => {
  const texts = ["l’accès", "sécurité de l'atelier", "récoltes", "denrées", "coopératives", "surveillé"];
  const ranking = (text: string) =>
    searchCompetences(items, text).hits.map(({ item, score, marks }) => ({ item, score, marks }));
  const change = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.normalize("NFD"),
    (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
    (text) => text.replaceAll("'", "’"),
    (text) => text.replaceAll("’", "'"),
    (text) => ` ${text} `,
  );
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 4 }), (text, changes) => {
      const changed = changes.reduce((sofar, each) => each(sofar), text);
      expect(ranking(text)).not.toEqual([]);
      expect(ranking(changed)).toEqual(ranking(text));
    }),
  );
});

test("the order of the items never matters", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(items, { minLength: items.length }),
      fc.constantFrom("vente", "atelier récoltes", "recolte ateleir", "entrepôts"),
      (shuffled, text) => {
        expect(searchCompetences(shuffled, text)).toEqual(searchCompetences(items, text));
      },
    ),
  );
});

test("ties are in the order of the identifiers, by code unit", () => {
  const twins = ["b", "é", "B", "a"].map((id) => item(id, "Tailler la vigne"));
  expect(searchCompetences(twins, "vigne").hits.map((hit) => hit.item.id)).toEqual(["B", "a", "b", "é"]);
});

test("no query breaks it", () => {
  const piece = fc.constantFrom("vente", "atelier ", "récol", "-", '"', "|", " ", "cyber", "'", "de");
  const pieces = fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 8 });
  let answered = 0;
  fc.assert(
    fc.property(pieces, (parts) => {
      const { hits } = searchCompetences(items, parts.join(""));
      if (hits.length > 0) answered += 1;
      expect(hits.filter(({ score }) => !(score > 0 && score <= 1))).toEqual([]);
    }),
  );
  expect(answered).toBeGreaterThan(5);
});
