import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";

test.each([
  ["L’Été à Angoulême", "l'ete a angouleme"],
  ["ŒUVRE, cœur, Æquo", "oeuvre, coeur, aequo"],
  ["straße STRAẞE", "strasse strasse"],
  ["co\u00ADopérer", "cooperer"],
  ["ﬁnance eﬀet", "finance effet"],
  ["Čapek, piñata, Łódź, \u{1d6e2}", "capek, pinata, lodz, α"],
  ["sous‑traitant", "sous-traitant"],
])("folds %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("decomposed and composed texts fold alike, and a fold is its own fold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = fold(text);
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      expect(fold(folded)).toBe(folded);
    }),
  );
});
