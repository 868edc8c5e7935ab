import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { validateFiche } from "../../src/validation/validate-fiche.ts";
import { filesOf } from "../support/examples.ts";

const [base] = filesOf({ "RNCP34762.yaml": "" });
const findings = (...changes: [string, string][]): string[] => {
  const text = changes.reduce((all, [from, to]) => all.replace(from, to), base?.text ?? "");
  const found = validateFiche(readYaml(new TextEncoder().encode(text), "RNCP34762.yaml"));
  return found.map(({ range, code }) => `${range.start.line} ${code}`);
};
const badVoie: [string, string] = ["voie: VAE", "voie: VAEE"];
const badSiret: [string, string] = ["77572257201109", "77572257201108"];

describe("the reason of a syntax error", () => {
  const reasons = (from: string, to: string): unknown[] => {
    const text = (base?.text ?? "").replace(from, to);
    const found = readYaml(new TextEncoder().encode(text), "RNCP34762.yaml").diagnostics;
    return found.map(({ range, args }) => `${range.start.line} ${"reason" in args ? args.reason : undefined}`);
  };
  it.each([
    ["niveau: 6", "niveau:6", "3 colon-space"],
    ["niveau: 6", "niveau: -", "3 dash"],
    ["niveau: 6", "<<<<<<< HEAD\nniveau: 6", "3 conflict"],
    ["niveau: 6", "<<<<<<< HEAD\nniveau: 6\n=======\nniveau: 7\n>>>>>>> b", "3 conflict"],
    ["      - code: C02", "        code: C02", "26 item-dash"],
    ["    intitule:", "     intitule:", "22 indentation"],
    ["    intitule:", "   intitule:", "22 indentation"],
    ['"Concepteur d\'œuvres numériques"', "'Concepteur d'œuvres : numériques'", "2 inner-quote"],
    ['"Concepteur d\'œuvres numériques"', '"Concepteur "d\'œuvres" numériques"', "2 inner-quote"],
  ])("%s written %s is %s", (from, to, reason) => {
    expect(reasons(from, to)).toContain(reason);
  });
});

describe("a fault does not hide another one further on", () => {
  it.each<[string, [string, string], string]>([
    ["a quote never closed", ["niveau: 6", 'niveau: "6'], "3 yaml-syntax"],
    ["a bracket never closed", ["niveau: 6", "niveau: [6"], "3 yaml-syntax"],
    ["a tab", ['  - code: "326"', '\t- code: "326"'], "5 yaml-tab"],
    [
      "a colon in prose",
      ['intitule: "Concepteur d\'œuvres numériques"', "intitule: Concepteur : expert"],
      "2 yaml-unquoted-colon",
    ],
    ["an alias", ["niveau: 6", "niveau: *a"], "3 yaml-alias"],
  ])("%s: schema and rules still look at the other fields", (_, fault, own) => {
    expect(findings(fault, badVoie, badSiret)).toEqual([own, "13 siret-key", "49 schema-value"]);
  });
  it("nothing is said of the field where the syntax is wrong, nor of what is missing", () => {
    expect(findings(["niveau: 6\n", 'niveau: "6\n'])).toEqual(["3 yaml-syntax"]);
    expect(findings(["niveau: 6\n", ""], ['intitule: "C', "intitule: [C"])).toEqual(["2 yaml-syntax"]);
  });
  it("a schema error in one field does not hide a broken rule in another", () => {
    expect(findings(badVoie, badSiret)).toEqual(["13 siret-key", "49 schema-value"]);
    expect(findings(['libelle: "Informatique"', 'libele: "Informatique"'], badSiret)).toEqual([
      "6 schema-unknown-key",
      "13 siret-key",
    ]);
  });
});
