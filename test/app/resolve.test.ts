import { describe, expect, test } from "vitest";
import { resolveFiche, resolveTarget } from "../../src/app/resolve.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { corpusOf, packagedContents } from "../support/run.ts";

const contents = packagedContents();
const corpus = corpusOf(contents);
const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "resolved",
    ({ code, args }) => ({ code, ...args }),
  );

describe("a fiche", () => {
  test.each([
    "RNCP36924",
    "rncp36924",
    "36924",
    "  rncp 36924 ",
    "RNCP-36924",
    "rncp:36924",
    "https://www.francecompetences.fr/recherche/rncp/36924/",
    "https://www.francecompetences.fr/recherche/RNCP/36924/?x=1#competences",
    "epsi",
    "EPSI",
    "expert en cybersecurite et securite informatique",
  ])("is named by %j", async (name) => expect((await resolveFiche(corpus, name)).numero).toBe("RNCP36924"));

  test.each([
    ["36925", "RNCP36924"],
    ["RNCP3692", "RNCP36924"],
    ["rncp 38797", "RNCP38779"],
    ["espi", "epsi"],
    ["cesy", "cesi"],
    ["manager infrastructures", "RNCP38779"],
    ["qqqqqq", undefined],
  ])("near %j, suggests %j", async (name, suggestion) => {
    expect(await refusal(resolveFiche(corpus, name))).toEqual({ code: "unknown-fiche", name, suggestion });
  });

  describe("by its certifier", () => {
    const [first] = contents.fiches;
    const named = (numero: string, nom: string) =>
      ({
        ...first,
        numero,
        certificateurs: [{ nom, siret: null, nom_commercial: null, site_internet: null }],
      }) as Fiche;
    const fiches = [
      named("RNCP1", "CONSERVATOIRE NATIONAL DES ARTS ET METIERS"),
      named("RNCP2", "MINISTERE DU TRAVAIL DU PLEIN EMPLOI ET DE L' INSERTION"),
      named("RNCP3", "MINISTERE DE L' INTERIEUR ET DES OUTRE-MER"),
    ];
    const ofCertifiers = corpusOf({ ...contents, fiches });
    test.each([
      ["ministère du travail", "RNCP2"],
      ["conservatoire", "RNCP1"],
      ["Ministère de l’intérieur", "RNCP3"],
    ])("the start %j of its name is enough", async (name, numero) =>
      expect((await resolveFiche(ofCertifiers, name)).numero).toBe(numero));
    test.each([
      ["cnam", "RNCP1"],
      ["outre-mer", "RNCP3"],
    ])("for %j, suggests %j", async (name, suggestion) =>
      expect(await refusal(resolveFiche(ofCertifiers, name))).toEqual({ code: "unknown-fiche", name, suggestion }));
    test("must be one", async () =>
      expect(await refusal(resolveFiche(ofCertifiers, "ministère"))).toMatchObject({ fiches: "RNCP2, RNCP3" }));
  });

  test("must be one: a name that two fiches share is refused with their numbers", async () => {
    const [first] = contents.fiches;
    const fiches = [first, { ...first, numero: "RS36924" }] as Fiche[];
    const twins = corpusOf({ ...contents, fiches });
    expect(await refusal(resolveFiche(twins, "epsi"))).toMatchObject({ fiches: "RNCP36924, RS36924" });
    expect(await refusal(resolveFiche(twins, "36924"))).toMatchObject({ code: "ambiguous-fiche" });
    expect((await resolveFiche(twins, "rs36924")).numero).toBe("RS36924");
  });
});

describe("a bloc or a competency", () => {
  test.each([
    ["RNCP36924BC01", "RNCP36924BC01"],
    ["epsi bc1", "RNCP36924BC01"],
    ["36924:BC04", "RNCP36924BC04"],
    ["RNCP36924BC01C03", "RNCP36924BC01C03"],
    ["epsi BC01 C03", "RNCP36924BC01C03"],
    ["cesi/bc04/c12", "RNCP38779BC04C12"],
  ])("is named by %j", async (name, id) => expect((await resolveTarget(corpus, name)).id).toBe(id));

  test("that the fiche has not is refused with those it has", async () => {
    expect(await refusal(resolveTarget(corpus, "epsi BC05"))).toMatchObject({ blocs: "BC01, BC02, BC03, BC04" });
    expect(await refusal(resolveTarget(corpus, "cesi BC03C08"))).toMatchObject({ code: "unknown-competence" });
  });
});
