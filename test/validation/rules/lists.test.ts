import { describe, expect, it } from "vitest";
import type { StatistiquesPromotion, VoieAcces } from "../../../src/model/fiche.generated.ts";
import { codeDuplicate } from "../../../src/validation/rules/code-duplicate.ts";
import { statistiquesAnnees } from "../../../src/validation/rules/statistiques-annees.ts";
import { statistiquesNombres } from "../../../src/validation/rules/statistiques-nombres.ts";
import { statistiquesOrdre } from "../../../src/validation/rules/statistiques-ordre.ts";
import { voiesAcces } from "../../../src/validation/rules/voies-acces.ts";
import { foundIn, told } from "../../support/rules.ts";

describe("code-duplicate", () => {
  const check = (fields: Parameters<typeof told>[1]) =>
    told(codeDuplicate, fields, ({ field, value }) => `${field} ${value}`);
  const code = (code: string, libelle = code) => ({ code, libelle });
  const certifier = (siret: string | null) => ({ nom: "X", siret, nom_commercial: null, site_internet: null });
  const certification = (numero: string) => ({ numero, intitule: null });
  it("looks at each list apart, and at what tells its items apart", () => {
    expect(
      check({
        codes_nsf: [code("326"), code("326m"), code("326", "Autre libellé")],
        formacodes: [code("31006"), code("31006"), code("31006")],
        codes_rome: [code("M1802"), code("M1803")],
        certificateurs: [certifier(null), certifier("39350481600231"), certifier(null), certifier("39350481600231")],
        liens_description: ["https://a.fr/", "https://a.fr", "https://a.fr/"],
        anciennes_certifications: [certification("RNCP1"), certification("RNCP1")],
        nouvelles_certifications: [certification("RNCP1"), certification("RNCP2"), certification("RNCP2")],
      }),
    ).toEqual([
      "codes_nsf.2.code codes_nsf 326",
      "formacodes.1.code formacodes 31006",
      "formacodes.2.code formacodes 31006",
      "certificateurs.3.siret certificateurs 39350481600231",
      "liens_description.2 liens_description https://a.fr/",
      "anciennes_certifications.1.numero anciennes_certifications RNCP1",
      "nouvelles_certifications.2.numero nouvelles_certifications RNCP2",
    ]);
  });
  it("goes on in the other lists when one breaks the schema", () => {
    const twice = '\n  - { code: "31006", libelle: "Sécurité informatique" }'.repeat(2);
    const example = { "RNCP34762.yaml": `codes_nsf: 326\nformacodes:${twice}\n` };
    expect(foundIn(example, "code-duplicate", ({ value }) => value)).toEqual(["RNCP34762.yaml:4 31006"]);
  });
});

describe("voies-acces", () => {
  const check = (...voies: VoieAcces["voie"][]) =>
    told(
      voiesAcces,
      {
        voies_acces: voies.map((voie) => ({ voie, actif: null, composition: null, date_derniere_modification: null })),
      },
      ({ problem }) => problem,
    );
  it("accepts all six, some, and none", () => {
    expect(check("FI", "CA", "FC", "CQ", "CL", "VAE")).toEqual([]);
    expect(check("CA", "VAE")).toEqual([]);
    expect(check()).toEqual([]);
  });
  it("refuses a second one, and another order", () => {
    expect(check("FI", "VAE", "FI")).toEqual(["voies_acces.2.voie duplicate"]);
    expect(check("FI", "VAE", "CA", "FC")).toEqual(["voies_acces.2.voie order", "voies_acces.3.voie order"]);
  });
});

describe("statistics", () => {
  const promotion = (
    annee: number,
    certifies: number | null = null,
    vae: number | null = null,
  ): StatistiquesPromotion => ({
    annee,
    nombre_certifies: certifies,
    nombre_certifies_vae: vae,
    taux_insertion_global_6mois: null,
    taux_insertion_metier_6mois: null,
    taux_insertion_metier_2ans: null,
  });
  const rules = [statistiquesAnnees, statistiquesOrdre, statistiquesNombres];
  const check = (...promotions: StatistiquesPromotion[]) =>
    told(rules, { statistiques_promotions: promotions }, ({ annee }) => annee);
  it("may be none, or have years between without any", () => {
    expect(told(rules, { statistiques_promotions: null }, () => "")).toEqual([]);
    expect(check()).toEqual([]);
    expect(check(promotion(2023), promotion(2021), promotion(2018))).toEqual([]);
  });
  it("have each year once, and the newest first", () => {
    expect(check(promotion(2022), promotion(2022))).toEqual(["statistiques_promotions.1.annee 2022"]);
    expect(check(promotion(2023), promotion(2021), promotion(2022))).toEqual(["statistiques_promotions.2.annee 2022"]);
  });
  it("count those certified through VAE among all", () => {
    expect(check(promotion(2023, 0, 0), promotion(2022, null, 3), promotion(2021, 3), promotion(2020, 3, 3))).toEqual(
      [],
    );
    expect(check(promotion(2023, 3, 3), promotion(2022, 2, 3))).toEqual([
      "statistiques_promotions.1.nombre_certifies_vae 2022",
    ]);
  });
});
