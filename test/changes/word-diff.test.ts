import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordDiff } from "../../src/changes/word-diff.ts";
import type { Segment } from "../../src/model/sorties.generated.ts";

const without = (segments: readonly Segment[], type: Segment["type"]): string =>
  segments
    .filter((one) => one.type !== type)
    .map(({ texte }) => texte)
    .join("");

const told = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ type, texte }) => ({ same: texte, removed: `[-${texte}-]`, added: `{+${texte}+}` })[type])
    .join("");

describe("the words that changed", () => {
  test("are whole words, and neighbours read as one change", () => {
    expect(told("gérer la crise", "gérer la crise.")).toBe("gérer la [-crise-]{+crise.+}");
    expect(told("gérer une petite crise ici", "gérer des grosses crises ici")).toBe(
      "gérer [-une petite crise-]{+des grosses crises+} ici",
    );
  });
  test("are none between equal texts, and all of them beside an empty one", () => {
    expect(wordDiff("une crise", "une crise")).toEqual([{ type: "same", texte: "une crise" }]);
    expect(wordDiff("", "une crise")).toEqual([{ type: "added", texte: "une crise" }]);
    expect(wordDiff("", "")).toEqual([]);
  });
  test("may be spaces", () => expect(told("une  crise", "une crise")).toBe("une[-  -]{+ +}crise"));

  const text = fc
    .array(fc.constantFrom("a", "b", "l'eau", " ", "  ", "\n", "é", "."), { maxLength: 30 })
    .map((pieces) => pieces.join(""));
  test("give both texts back, and never stand side by side with their like", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordDiff(before, after);
        expect(without(segments, "added")).toBe(before);
        expect(without(segments, "removed")).toBe(after);
        expect(segments.every(({ type }, index) => type !== segments[index - 1]?.type)).toBe(true);
      }),
    );
  });
  test("are all the words when too many change to look for the others", () => {
    const words = (letter: string): string => Array.from({ length: 3000 }, (_, i) => `${letter}${i}`).join(" ");
    expect(wordDiff(words("a"), words("b")).map(({ type }) => type)).toEqual(["removed", "added"]);
  });
});
