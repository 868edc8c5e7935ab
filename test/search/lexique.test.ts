import { describe, expect, test } from "vitest";
import { searchCompetences } from "../../src/search/search.ts";
import { readThesaurus } from "../../src/text/lexique.ts";

const thesaurus = readThesaurus({
  entrees: [
    { terme: "vigneron", synonymes: ["viticulteur", "exploitant de vigne"], note: "x" },
    { terme: "cuve", generiques: ["récipient"], associes: ["fermentation"], note: "x" },
    { terme: "HACCP", synonymes: ["analyse des dangers"], associes: ["hygiène"], note: "x" },
    { terme: "dégustation à l'aveugle", associes: ["jury"], note: "x" },
  ],
});

const items = [
  { id: "C01", texte: "Conseiller le viticulteur sur la taille" },
  { id: "C02", texte: "Nettoyer les cuves et les récipients" },
  { id: "C03", texte: "Suivre la fermentation des moûts" },
  { id: "C04", texte: "Appliquer la méthode d'analyse des dangers en cave" },
  { id: "C05", texte: "Former les vignerons à la vente" },
  { id: "C06", texte: "Respecter l'hygiène du chai" },
  { id: "C07", texte: "Analyser les sols" },
  { id: "C08", texte: "Animer un jury" },
];

const found = (text: string, withLexicon = true): string[] =>
  searchCompetences(items, text, withLexicon ? { thesaurus } : {}).hits.map(({ item }) => item.id);

describe("the lexicon", () => {
  test("finds by synonyms, the word itself first", () => expect(found("vigneron")).toEqual(["C05", "C01"]));
  test("reads a term of several words, in any inflection, as one", () => {
    expect(found("exploitants de vignes")).toEqual(["C01", "C05"]);
    expect(found("HACCP")).toEqual(["C04", "C06"]);
  });
  test("does not take the words of a term apart", () => expect(found("analyse des dangers")).toEqual(["C04", "C06"]));
  test("gives the narrower term more than the wider one", () => {
    const byWider = searchCompetences(items, "récipient", { thesaurus }).hits[0];
    expect(byWider?.item.id).toBe("C02");
    expect(found("cuve")).toEqual(["C02", "C03"]);
  });
  test("has associated terms in one way only", () => {
    expect(found("fermentation")).toEqual(["C03"]);
    expect(found("jury")).toEqual(["C08"]);
  });
  test("answers a word that is only part of its terms, rather than mend it", () => {
    const result = searchCompetences(items, "aveugle", { thesaurus });
    expect(result.corrections).toEqual([]);
    expect(found("exploitant")).toEqual(["C01", "C05"]);
  });
  test("can be left out", () => {
    expect(found("vigneron", false)).toEqual(["C05"]);
    expect(found("haccp", false)).toEqual([]);
  });
  test("marks the words that answer, and says why", () => {
    const [hit] = searchCompetences(items, "haccp", { thesaurus }).hits;
    expect(hit?.marks.map(([start, end]) => hit.item.texte.slice(start, end))).toEqual(["analyse", "dangers"]);
    expect(hit?.reasons).toEqual([
      {
        asked: "haccp",
        found: ["analyse", "dangers"],
        manner: "synonyme",
        via: "analyse des dangers",
        certainty: 0.8,
        weight: 1,
      },
    ]);
  });
});
