import { describe, expect, test } from "vitest";
import { champs } from "../../src/correspondances/compared-fields.ts";
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
