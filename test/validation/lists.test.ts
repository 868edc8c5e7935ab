import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { validateDocuments } from "../../src/validation/validate-documents.ts";

const findings = (file: string, text: string): string[] =>
  validateDocuments([readYaml(new TextEncoder().encode(text), file)]).map(
    ({ code, range: { start } }) => `${start.line} ${code}`,
  );

describe("a list of entries", () => {
  test("is judged entry by entry: the fault of one hides nothing of the others, and lines are those of the file", () => {
    const text = [
      "entrees:",
      "  - terme: un",
      "    inconnue: 1",
      '    note: "x"',
      '  - terme: "deux mots"',
      '  - terme: "trois mots"',
      '    synonymes: ["Deux mots"]',
      '    note: "x"',
    ].join("\n");
    expect(findings("lexique.yaml", text)).toEqual(["3 schema-unknown-key", "5 lexique-origine", "7 lexique-doublon"]);
  });
  test("of readings as well", () => {
    const pair = (b: string, niveau: string): string =>
      `  - a: RNCP1BC01C01\n    b: ${b}\n    niveau: ${niveau}\n    raison: "Le même objet."\n    propose_par: x\n    etat: proposee\n`;
    const text = `a: RNCP1\nb: RNCP2\ncorrespondances:\n${pair("RNCP2BC01C01", "moyenne")}${pair("RNCP3BC01C01", "partielle")}`;
    expect(findings("correspondances/RNCP1--RNCP2.yaml", text)).toEqual(["6 schema-value", "11 lecture-fiches"]);
  });
  test("that is no list has no rules", () => {
    expect(findings("lexique.yaml", "entrees: non\n")).toEqual(["1 schema-type"]);
  });
});
