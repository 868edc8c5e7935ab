import { describe, expect, it } from "vitest";
import { quantitiesOf } from "../../src/text/quantities.ts";

const minutes = (text: string) => [...quantitiesOf(text).minutes].sort((a, b) => a - b);

describe("durations of a text", () => {
  it.each([
    ["21 heures", [1260]],
    ["Préparation : 21h", [1260]],
    ["45 mn,15 min de présentation", [15, 45]],
    ["1h30", [90]],
    ["1 heure et demie", [90]],
    ["une heure quarante-cinq", [105]],
    ["1 heure et 30 minutes", [30, 60, 90]],
    ["20 à 28 h", [1200, 1680]],
    ["20-28 heures", [1200, 1680]],
    ["vingt et une heures", [1260]],
    ["quatre-vingt-dix minutes", [90]],
    ["une demi-heure", [30]],
    ["trois quarts d’heure", [45]],
    ["15' de présentation", [15]],
    ["1 200 heures", [72000]],
    ["1,5 h", [90]],
    ["équipe de 3 max, 4 personnes, en 2026", []],
  ])("%s", (text, expected) => expect(minutes(text)).toEqual(expected));
  it("reads months and years, told twice or not", () => {
    expect([...quantitiesOf("six (6) mois, au moins un an, puis 3 années").months]).toEqual([6, 12, 36]);
  });
  it("keeps what is no duration apart", () => {
    expect([...quantitiesOf("équipe de trois (20 à 28 h), ou en binôme").counts]).toEqual([3, 2]);
  });
  it("reads a megabyte of numbers", () => {
    expect([...quantitiesOf("1-".repeat(500_000)).counts]).toEqual([1]);
  });
});
