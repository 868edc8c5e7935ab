import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "../../src/search/parse-query.ts";

const words = (texte: string) => ({ kind: "mots", texte });
const exact = (texte: string) => ({ kind: "exacte", texte });

describe("a query", () => {
  test("keeps words in a row together, so that terms of several words are seen", () => {
    expect(parseQuery("  gestion   de crise ").groups).toEqual([[words("gestion de crise")]]);
  });
  test.each(['"plan de crise"', "« plan de crise »", "“plan de crise”"])("has exact phrases: %s", (text) => {
    const [[piece] = []] = parseQuery(text).groups;
    expect(piece?.kind).toBe("exacte");
    expect(piece?.texte.trim()).toBe("plan de crise");
  });
  test("leaves out words and phrases", () => {
    expect(parseQuery('audit -rgpd -"plan de crise"')).toEqual({
      groups: [[words("audit")]],
      excluded: [words("rgpd"), exact("plan de crise")],
      filters: [],
    });
  });
  test("takes a hyphen within a word for a hyphen", () => {
    expect(parseQuery("cyber-crise sous-traitant").excluded).toEqual([]);
  });
  test("has filters, quoted or not, whatever the case", () => {
    expect(parseQuery('crise FICHE:cesi bloc:BC04 bloc:"epsi BC01"').filters).toEqual([
      { champ: "fiche", valeur: "cesi", sauf: false },
      { champ: "bloc", valeur: "BC04", sauf: false },
      { champ: "bloc", valeur: "epsi BC01", sauf: false },
    ]);
    expect(parseQuery("-fiche:cesi crise").filters).toEqual([{ champ: "fiche", valeur: "cesi", sauf: true }]);
  });
  test("has alternatives of neighbouring words and phrases", () => {
    expect(parseQuery("audit soc | siem réseau").groups).toEqual([
      [words("audit")],
      [words("soc"), words("siem")],
      [words("réseau")],
    ]);
    expect(parseQuery('soc|"plan de crise"|siem').groups).toEqual([
      [words("soc"), exact("plan de crise"), words("siem")],
    ]);
  });
});

describe("what is no operator is taken literally", () => {
  test.each([
    ['"crise', [[words('"crise')]]],
    ['crise " audit', [[words('crise " audit')]]],
    ["- crise", [[words("- crise")]]],
    ["| crise |", [[words("crise")]]],
    ["-- crise", [[words("-- crise")]]],
    ["fiche: crise", [[words("fiche: crise")]]],
    ["« crise", [[words("« crise")]]],
  ])("%s", (text, groups) => {
    expect(parseQuery(text)).toEqual({ groups, excluded: [], filters: [] });
  });
  test("and no word is lost, whatever stands around it", () => {
    const wordsIn = (text: string): string[] => (text.match(/crise|a/g) ?? []).sort();
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', "-", "|", "«", "»", "fiche:", " ", "crise", "a")), (pieces) => {
        const text = pieces.join("");
        const { groups, excluded, filters } = parseQuery(text);
        const kept = [...groups.flat(), ...excluded].map(({ texte }) => texte);
        expect(wordsIn([...kept, ...filters.map(({ valeur }) => valeur)].join(" "))).toEqual(wordsIn(text));
      }),
    );
  });
  test("fifty thousand quotes included", () => {
    const quotes = '"'.repeat(50_001);
    expect(parseQuery(quotes)).toEqual({ groups: [[words(quotes)]], excluded: [], filters: [] });
  });
});
