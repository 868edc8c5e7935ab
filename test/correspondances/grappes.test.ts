import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grappesOf } from "../../src/correspondances/grappes.ts";
import type { Correspondance } from "../../src/model/sorties.generated.ts";

const pair = (a: string, b: string, score = 0.5): Correspondance => ({
  a: `RNCP${a}`,
  b: `RNCP${b}`,
  score,
  niveau: "partielle",
  origine: "calcul",
  raison: null,
  etat: null,
  propose_par: null,
  raisons: [],
});
const groups = (pairs: readonly Correspondance[]): string[] =>
  grappesOf(pairs).map((ids) => ids.map((id) => id.replace("RNCP", "")).join(" "));

describe("groups of competencies", () => {
  test("join what corresponds in several fiches", () => {
    const pairs = [pair("1BC01C01", "2BC01C01"), pair("2BC01C01", "3BC01C01"), pair("1BC01C01", "3BC01C01")];
    expect(groups(pairs)).toEqual(["1BC01C01 2BC01C01 3BC01C01"]);
  });
  test("are not joined by a weak chain", () => {
    const strong = [pair("1BC01C01", "2BC01C01", 0.9), pair("3BC01C01", "4BC01C01", 0.9)];
    expect(groups([...strong, pair("2BC01C01", "3BC01C01", 0.2)])).toEqual(["1BC01C01 2BC01C01", "3BC01C01 4BC01C01"]);
  });
  test("hold each competency once, whatever the order of the pairs", () => {
    const all = [1, 2, 3].flatMap((a) =>
      [1, 2, 3].flatMap((x) => [1, 2].map((y) => pair(`${a}BC01C0${x}`, `${a + 1}BC01C0${y}`, (a + x * y) / 20))),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const ids = grappesOf(shuffled).flat();
        expect(new Set(ids).size).toBe(ids.length);
        expect(groups(shuffled)).toEqual(groups(all));
      }),
    );
  });
  test("do not join what a reading left apart", () => {
    const read = { ...pair("1BC01C09", "2BC01C09"), origine: "lecture" as const };
    const around = [pair("1BC01C01", "3BC01C01", 0.9), pair("2BC01C01", "3BC01C01", 0.8)];
    expect(groups(around)).toEqual(["1BC01C01 2BC01C01 3BC01C01"]);
    expect(groups([...around, read])).toEqual(["1BC01C01 3BC01C01", "1BC01C09 2BC01C09"]);
  });
  test("of nothing are none", () => expect(grappesOf([])).toEqual([]));
});
