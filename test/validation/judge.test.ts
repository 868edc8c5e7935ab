import fc from "fast-check";
import { expect, it } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { judge } from "../../src/validation/judge.ts";
import { validateDocument } from "../../src/validation/validate-document.ts";
import { filesOf } from "../support/examples.ts";

const link = (role: string, numero: string) => `${role}_certifications: [{numero: ${numero}, intitule: null}]\n`;
const rome = (libelle: string) => `codes_rome: [{code: M1802, libelle: ${libelle}}]\n`;

/** Files of which every rule between fiches finds something to say, with ties where there can be. */
const files = filesOf({
  "RNCP1.yaml": `numero: RNCP1\nblocs: []\n${link("anciennes", "RNCP2")}${rome("Un")}`,
  "RNCP2.yaml": `numero: RNCP2\nblocs: []\n${link("anciennes", "RNCP1")}${link("nouvelles", "RNCP3")}${rome("Deux")}`,
  "RNCP3.yaml": `numero: RNCP3\nblocs: []\n${link("anciennes", "RNCP4")}${rome("Trois")}`,
  "RNCP4.yaml": `numero: RNCP4\nblocs: []\n${link("nouvelles", "RNCP2")}${rome("Trois")}`,
  "RNCP5.yaml": `numero: RNCP3\nblocs: []\n${link("nouvelles", "RNCP3")}${rome("Un")}`,
  "RNCP34762.yaml": `notes: ["RNCP34762BC08, RNCP34762BC09"]\n`,
  "a.yaml": `numero: RNCP9\nblocs: []\n${rome("Deux")}`,
  "b.yaml": `numero: RNCP9\nblocs: []\n`,
  "c.yaml": `numero: RNCP8\nblocs: []\n`,
  "acceptations.yaml":
    "acceptations:\n  - {fiche: RNCP4, regle: code-label, extrait: Trois, raison: Le libellé est sur la page.}\n",
});
const results = files.map(({ file, text }) =>
  validateDocument(readYaml(new TextEncoder().encode(text), file), "2026-11-22"),
);

/** All that is found in these results, and the lines shown with it. */
const answer = (given: typeof results) => {
  const { findings, accepted, lineOf } = judge(given, new Set(["."]));
  return [...findings, ...accepted].map((one) => ({ ...one, line: lineOf(one.file, one.range.start.line) }));
};

it("finds the same in whatever order the files come", () => {
  const expected = answer(results);
  const codes = ["fiche-duplicate", "fiche-copy", "file-unnamed", "code-label", "reference"];
  expect([...new Set(expected.map(({ code }) => code))]).toEqual(
    expect.arrayContaining([...codes, "replacement-cycle"]),
  );
  const places = results.map((_, index) => index);
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
      expect(answer(order.flatMap((index) => results[index] ?? []))).toEqual(expected);
    }),
  );
});
