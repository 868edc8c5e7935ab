import { describe, expect, test } from "vitest";
import { champs, emplois } from "../../src/correspondances/compared-fields.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { packagedContents } from "../support/run.ts";

const [epsi, cesi] = packagedContents().fiches as [Fiche, Fiche];
const relation = (a: Fiche, b: Fiche, champ: string) => champs(a, b).find((one) => one.champ === champ)?.relation;

describe("two fiches, field by field", () => {
  test("have codes in common, more on one side, or on both", () => {
    expect(relation(epsi, cesi, "codes_nsf")).toBe("inclus");
    expect(relation(cesi, epsi, "codes_nsf")).toBe("contient");
    expect(relation(epsi, cesi, "codes_rome")).toBe("recoupe");
    expect(relation(epsi, cesi, "niveau")).toBe("egal");
    expect(relation(epsi, cesi, "competences")).toBe("different");
  });
  test("are unknown where one says nothing", () => {
    expect(relation(epsi, cesi, "statistiques_promotions")).toBe("inconnu");
    expect(relation({ ...epsi, niveau: null }, cesi, "niveau")).toBe("inconnu");
  });
  test("differ by a title, an evaluation or a figure, and a twin by nothing", () => {
    expect(champs(cesi, { ...cesi, numero: "RNCP1" }).filter(({ a, b }) => a.length + b.length > 0)).toEqual([]);
    expect(relation(cesi, { ...cesi, intitule: "Autre" }, "intitule")).toBe("different");
    expect(relation(cesi, { ...cesi, modalites_evaluation: ["Autre"] }, "evaluation")).toBe("recoupe");
    const [first, ...rest] = cesi.statistiques_promotions ?? [];
    const other = first === undefined ? null : [{ ...first, taux_insertion_metier_2ans: 12 }, ...rest];
    expect(relation(cesi, { ...cesi, statistiques_promotions: other }, "statistiques_promotions")).toBe("recoupe");
  });
});

describe("the jobs of a fiche", () => {
  test("are those of its list, or of the list that ends its one paragraph", () => {
    expect(emplois(cesi)).toHaveLength(11);
    expect(emplois(epsi)).toEqual([
      "Responsable de la Sécurité des Systèmes d’information (RSSI)",
      "Architecte SSI(I)",
      "Conseiller(ère) en SSI(I) auprès de décideurs",
      "Consultant en cybersécurité",
      "Analyst SOC (Security Operation Center)",
    ]);
  });
  test("are the paragraph itself when it has no list", () => {
    expect(emplois({ ...epsi, types_emploi_accessibles: ["Tous métiers : du réseau"] })).toEqual([
      "Tous métiers : du réseau",
    ]);
    expect(emplois({ ...epsi, types_emploi_accessibles: null })).toEqual([]);
  });
});
