import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { judge } from "../../src/validation/judge.ts";
import { validateDocument } from "../../src/validation/validate-document.ts";
import { filesOf } from "../support/examples.ts";

const badSiret = (siret: string) => `
certificateurs:
  - nom: "Un organisme"
    siret: "${siret}"
    nom_commercial: null
    site_internet: null
`;
const twoBadSirets = `${badSiret("39350481600232")}${badSiret("77572257201108").slice("\ncertificateurs:\n".length)}`;

const acceptation = (fields: Record<string, string> = {}) => {
  const all = {
    fiche: "RNCP34762",
    regle: "siret-key",
    extrait: "3935048",
    raison: "C'est la page qui se trompe.",
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `acceptations:\n  - ${lines.join("\n    ")}\n`;
};

const validate = (files: Record<string, string>, whole: string[] = []) => {
  const results = filesOf(files).map(({ file, text }) =>
    validateDocument(readYaml(new TextEncoder().encode(text), file), undefined),
  );
  const { findings, accepted } = judge(results, new Set(whole));
  return {
    findings: findings.map(({ file, code, range }) => `${file}:${range.start.line} ${code}`),
    accepted: accepted.map(({ code, reason }) => `${code} ${reason}`),
  };
};

describe("an acceptance", () => {
  it("sets aside the finding that it names, with its reason", () => {
    expect(validate({ "RNCP34762.yaml": badSiret("39350481600232"), "acceptations.yaml": acceptation() })).toEqual({
      findings: [],
      accepted: ["siret-key C'est la page qui se trompe."],
    });
  });
  it.each([
    ["another passage", { extrait: "7757225" }],
    ["another fiche", { fiche: "RNCP34763" }],
  ])("of %s sets nothing aside", (_, fields) => {
    const { findings } = validate({
      "RNCP34762.yaml": badSiret("39350481600232"),
      "acceptations.yaml": acceptation(fields),
    });
    expect(findings).toContain("RNCP34762.yaml:3 siret-key");
  });
  it("that fits nothing any more is a finding, at its passage", () => {
    expect(
      validate({ "RNCP34762.yaml": badSiret("39350481600231"), "acceptations.yaml": acceptation() }).findings,
    ).toEqual(["acceptations.yaml:4 acceptation-unused"]);
  });
  it("of a fiche that was not read says nothing, unless the whole folder was", () => {
    const files = { "RNCP34762.yaml": "", "acceptations.yaml": acceptation({ fiche: "RNCP34763" }) };
    expect(validate(files).findings).toEqual([]);
    expect(validate(files, ["."]).findings).toEqual(["acceptations.yaml:4 acceptation-unused"]);
  });
  it("that fits several texts sets none aside", () => {
    const { findings, accepted } = validate({
      "RNCP34762.yaml": twoBadSirets,
      "acceptations.yaml": acceptation({ extrait: "7" }).replace('"7"', '"0"'),
    });
    expect(findings.map((line) => line.split(" ")[1])).toEqual(["siret-key", "siret-key", "acceptation-ambiguous"]);
    expect(accepted).toEqual([]);
  });
  it("holds in its own folder only", () => {
    const { findings } = validate({ "RNCP34762.yaml": badSiret("39350481600232"), "acceptations/x.yaml": "" });
    expect(findings).toContain("RNCP34762.yaml:3 siret-key");
  });
  it("can accept neither syntax nor schema, nor a rule that does not exist", () => {
    for (const regle of ["schema-type", "yaml-tab", "siret-keys"]) {
      expect(validate({ "acceptations.yaml": acceptation({ regle }) }).findings).toEqual([
        "acceptations.yaml:3 schema-value",
      ]);
    }
  });
  it("covers a passage, not another fault of the same text", () => {
    const texts = 'intitule: "Concepteur  et aussi  expert"\n';
    const { findings, accepted } = validate({
      "RNCP34762.yaml": texts,
      "acceptations.yaml": acceptation({ regle: "text-double-space", extrait: "Concepteur  et" }),
    });
    expect([findings, accepted.length]).toEqual([["RNCP34762.yaml:1 text-double-space"], 1]);
  });
  it("is not said to be of no use while a fault may hide what it accepts", () => {
    const files = { "RNCP34762.yaml": "niveau: six\n", "acceptations.yaml": acceptation() };
    expect(validate(files, ["."]).findings).toEqual(["RNCP34762.yaml:1 schema-type"]);
  });
  it("of what only shows between fiches is not judged on a part of the folder", () => {
    const files = {
      "RNCP34762.yaml": "",
      "acceptations.yaml": acceptation({ regle: "code-label", extrait: "Sécurité" }),
    };
    expect(validate(files).findings).toEqual([]);
    expect(validate(files, ["."]).findings).toEqual(["acceptations.yaml:4 acceptation-unused"]);
  });
});
