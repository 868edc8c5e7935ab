import { describe, expect, it } from "vitest";
import { competenceCode } from "../../../src/validation/rules/competence-code.ts";
import { foundIn, told } from "../../support/rules.ts";

const check = (codes: readonly string[], codes_retires?: string[]) =>
  told(
    competenceCode,
    {
      blocs: [
        {
          code: "RNCP34762BC01",
          intitule: "Un bloc",
          competences: codes.map((code, index) => ({ code, texte: `Faire ${index}` })),
          ...(codes_retires && { codes_retires }),
          evaluation: null,
        },
      ],
    },
    (args) => (args.problem === "gap" ? `gap ${args.first}-${args.last}` : args.problem),
  ).map((line) => line.replace("blocs.0.", ""));

describe("the codes of the competencies of a bloc", () => {
  it("have no gap but those of retired codes", () => {
    expect(check(["C01", "C04"])).toEqual(["competences.1.code gap C02-C03"]);
    expect(check(["C02"])).toEqual(["competences.0.code gap C01-C01"]);
    expect(check(["C01", "C04"], ["C03", "C02"])).toEqual([]);
    expect(check(["C02"], ["C01"])).toEqual([]);
  });
  it("name each hole where it ends", () => {
    expect(check(["C01", "C05"], ["C03"])).toEqual(["codes_retires.0 gap C02-C02", "competences.1.code gap C04-C04"]);
  });
  it("may have lost their last ones, and nothing between", () => {
    expect(check(["C01", "C02"], ["C03", "C04"])).toEqual([]);
    expect(check(["C01", "C02"], ["C05"])).toEqual(["codes_retires.0 gap C03-C04"]);
  });
  it("are not used any more when they are retired", () => {
    expect(check(["C01", "C02"], ["C02"])).toEqual(["codes_retires.0 retired"]);
    expect(check(["C01"], ["C00"])).toEqual(["codes_retires.0 start"]);
  });
  it("are looked at once: out of order is no gap, and one used twice leaves open what is missing", () => {
    expect(check(["C01", "C03", "C02"])).toEqual(["competences.2.code order"]);
    expect(check(["C01", "C01", "C03"])).toEqual(["competences.1.code duplicate"]);
    expect(check(["C01", "C20", "C03", "C04"])).toEqual(["competences.1.code order"]);
  });
});

it("a retired code may still be named in a text", () => {
  const blocs = `
blocs:
  - code: RNCP34762BC01
    intitule: "Un bloc"
    competences: [{ code: C01, texte: "Faire" }]
    codes_retires: [C02]
    evaluation: null
notes: ["La compétence RNCP34762BC01C02 a été retirée, RNCP34762BC01C03 n'a jamais existé"]
`;
  expect(foundIn({ "RNCP34762.yaml": blocs }, "reference", ({ code }) => code)).toEqual([
    expect.stringContaining("RNCP34762BC01C03"),
  ]);
});

describe("the codes of the competencies of a fiche without blocs", () => {
  const own = (codes: readonly string[], codes_retires?: string[]) =>
    told(
      competenceCode,
      {
        numero: "RS6931",
        blocs: [],
        competences: codes.map((code, index) => ({ code, texte: `Faire ${index}` })),
        ...(codes_retires && { codes_retires }),
      },
      (args) => (args.problem === "gap" ? `gap ${args.first}-${args.last}` : args.problem),
    );
  it("are held to the same", () => {
    expect(own(["A01", "A02"])).toEqual([]);
    expect(own(["A01", "A04"], ["A02"])).toEqual(["competences.1.code gap A03-A03"]);
    expect(own(["A02", "A01"])).toEqual(["competences.1.code order"]);
    expect(own(["A01"], ["A01"])).toEqual(["codes_retires.0 retired"]);
  });
  it("may be more than ninety-nine", () => {
    const codes = Array.from({ length: 120 }, (_, index) => `A${String(index + 1).padStart(2, "0")}`);
    expect(own(codes)).toEqual([]);
  });
});
