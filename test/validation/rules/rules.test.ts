import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/corpus/yaml-document.ts";
import type { DiagnosticCode } from "../../../src/model/diagnostic.ts";
import type { Bloc, Certificateur, Epreuve, Fiche, Phase } from "../../../src/model/fiche.generated.ts";
import type { FicheRule } from "../../../src/validation/rule.ts";
import { blocCode, blocDoublon, blocOrdre } from "../../../src/validation/rules/bloc-code.ts";
import { competenceCode } from "../../../src/validation/rules/competence-code.ts";
import { evaluationDurees } from "../../../src/validation/rules/evaluation-durees.ts";
import { evaluationPhases } from "../../../src/validation/rules/evaluation-phases.ts";
import { hasSiretKey, siretKey } from "../../../src/validation/rules/siret-key.ts";

const fixture = resolve(import.meta.dirname, "../../fixtures/fiche/valid/petite-fiche.yaml");
const fiche = readYaml(readFileSync(fixture), fixture).value as Fiche;

const reports = <Code extends DiagnosticCode>(rule: FicheRule<Code>, changes: Partial<Fiche>): [string, unknown][] => {
  const found: [string, unknown][] = [];
  rule.check(
    { ...fiche, ...changes },
    (path, args) => found.push([path.join("."), "problem" in args ? args.problem : args]),
    undefined,
  );
  return found;
};

const bloc = (code: string, ...competences: string[]): Bloc => ({
  code,
  intitule: "Un bloc",
  competences: competences.map((competence) => ({ code: competence, texte: "Faire" })),
  evaluation: null,
});

describe("bloc-code", () => {
  const check = (...codes: string[]) => reports(blocCode, { blocs: codes.map((code) => bloc(code)) });
  it("accepts BC01, BC02… and no bloc at all", () => {
    expect(check("RNCP34762BC01", "RNCP34762BC02")).toEqual([]);
    expect(check()).toEqual([]);
  });
  it("wants the number of the fiche", () => {
    expect(check("RNCP3476BC01", "RNCP34762BC02")).toEqual([["blocs.0.code", "fiche"]]);
  });
  it("doubts the number of the fiche where all its blocs agree on another one", () => {
    expect(check("RNCP34726BC01", "RNCP34726BC02")).toEqual([["numero", "numero"]]);
    expect(check("RNCP34726BC01", "RNCP34727BC02")).toHaveLength(2);
  });
  it("leaves gaps and order as the page has them", () => {
    expect(check("RNCP34762BC07", "RNCP34762BC01")).toEqual([]);
  });
});

describe("bloc-doublon", () => {
  it("refuses a code used twice", () => {
    const blocs = ["RNCP34762BC01", "RNCP34762BC02", "RNCP34762BC01"].map((code) => bloc(code));
    expect(reports(blocDoublon, { blocs })).toEqual([["blocs.2.code", { code: "RNCP34762BC01" }]]);
  });
});

describe("bloc-ordre", () => {
  const check = (...codes: string[]) => reports(blocOrdre, { blocs: codes.map((code) => bloc(code)) });
  it("tells once where the first code leaves the row", () => {
    expect(check("RNCP34762BC01", "RNCP34762BC03", "RNCP34762BC05")).toEqual([
      ["blocs.1.code", { code: "RNCP34762BC03" }],
    ]);
  });
  it("says nothing where another rule speaks: of a code used twice, or of another fiche", () => {
    expect(check("RNCP34762BC02", "RNCP34762BC02")).toEqual([]);
    expect(check("01", "RNCP34762BC02")).toEqual([]);
  });
});

describe("competence-code", () => {
  const check = (...codes: string[]) => reports(competenceCode, { blocs: [bloc("RNCP34762BC01", ...codes)] });
  it("accepts ascending codes from C01", () => {
    expect(check("C01", "C02", "C03")).toEqual([]);
  });
  it("refuses a code used twice, and one out of order", () => {
    expect(check("C01", "C02", "C01")).toEqual([["blocs.0.competences.2.code", "copy"]]);
    expect(check("C01", "C03", "C02", "C04")).toEqual([["blocs.0.competences.2.code", "order"]]);
  });
  it("refuses C00", () => {
    expect(check("C00", "C01")).toEqual([["blocs.0.competences.0.code", "start"]]);
  });
  it("counts each bloc apart", () => {
    expect(reports(competenceCode, { blocs: [bloc("RNCP34762BC01", "C01"), bloc("RNCP34762BC02", "C01")] })).toEqual(
      [],
    );
  });
});

/** Changes that put these épreuves into a second bloc. */
const inBloc = (...epreuves: Epreuve[]): Partial<Fiche> => ({
  blocs: [bloc("RNCP34762BC01"), { ...bloc("RNCP34762BC02"), evaluation: { texte: ["Oral"], epreuves } }],
});
const mspr = (...phases: Phase[]): Epreuve => ({ type: "mspr", phases });

describe("evaluation-phases", () => {
  it("accepts one phase of each nature, no phase, and the same nature in another épreuve", () => {
    const whole = mspr({ nature: "preparation" }, { nature: "production" }, { nature: "soutenance" });
    const epreuves: Epreuve[] = [whole, { type: "grand_oral" }, mspr({ nature: "soutenance" })];
    expect(reports(evaluationPhases, { ...inBloc(...epreuves), evaluation_finale: { epreuves } })).toEqual([]);
  });
  it.each(["preparation", "production", "soutenance"] as const)("refuses a second %s of an épreuve", (nature) => {
    const twice = mspr({ nature }, { nature: nature === "production" ? "soutenance" : "production" }, { nature });
    expect(reports(evaluationPhases, inBloc(mspr(), twice))).toEqual([
      ["blocs.1.evaluation.epreuves.1.phases.2", { nature }],
    ]);
  });
  it("looks into the final épreuves, and tells of every phase too many", () => {
    const thrice = mspr({ nature: "soutenance" }, { nature: "soutenance" }, { nature: "soutenance" });
    expect(reports(evaluationPhases, { evaluation_finale: { epreuves: [thrice] } })).toEqual([
      ["evaluation_finale.epreuves.0.phases.1", { nature: "soutenance" }],
      ["evaluation_finale.epreuves.0.phases.2", { nature: "soutenance" }],
    ]);
  });
});

describe("evaluation-durees", () => {
  const soutenance = (duree: number | undefined, ...parties: (number | undefined)[]): Phase => ({
    nature: "soutenance",
    ...(duree === undefined ? {} : { duree_minutes: duree }),
    parties: parties.map((minutes) => ({
      contenu: ["entretien"],
      ...(minutes === undefined ? {} : { duree_minutes: minutes }),
    })),
  });
  const check = (...phases: Phase[]) => reports(evaluationDurees, inBloc(mspr(), mspr(...phases)));
  it("accepts parts that last as long as the phase, or less", () => {
    expect(check(soutenance(45, 15, 30), soutenance(45, 15, 10), soutenance(45, 45, undefined))).toEqual([]);
    expect(check({ nature: "soutenance", duree_minutes: 1 })).toEqual([]);
  });
  it("says nothing of a phase whose duration is not told", () => {
    expect(check(soutenance(undefined, 600, 600), { ...soutenance(undefined, 600), duree_heures: 1 })).toEqual([]);
  });
  it("refuses parts that last longer, in blocs and in the final épreuves", () => {
    expect(check({ nature: "production" }, soutenance(30, 20, undefined, 11))).toEqual([
      ["blocs.1.evaluation.epreuves.1.phases.1.duree_minutes", { total: 31, duree: 30 }],
    ]);
    const epreuves = [mspr(soutenance(30, 31))];
    expect(reports(evaluationDurees, { evaluation_finale: { epreuves } })).toEqual([
      ["evaluation_finale.epreuves.0.phases.0.duree_minutes", { total: 31, duree: 30 }],
    ]);
  });
});

describe("siret-key", () => {
  it.each(["77572257201109", "39350481600231", "35600000000048", "35600000049837"])("accepts %s", (siret) => {
    expect(hasSiretKey(siret)).toBe(true);
  });
  it.each(["39350481600232", "77572257201118", "35600000049838", "35700000049838"])("refuses %s", (siret) => {
    expect(hasSiretKey(siret)).toBe(false);
  });
  it("tells which certifier, and lets one go without SIRET", () => {
    const certifier = (siret: string | null): Certificateur => ({
      nom: "X",
      siret,
      nom_commercial: null,
      site_internet: null,
    });
    const certificateurs = [certifier(null), certifier("39350481600232")];
    expect(reports(siretKey, { certificateurs })).toEqual([["certificateurs.1.siret", { siret: "39350481600232" }]]);
  });
});
