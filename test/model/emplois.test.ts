import { describe, expect, test } from "vitest";
import { emplois } from "../../src/model/emplois.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { packagedContents } from "../support/run.ts";

const [epsi, cesi] = packagedContents().fiches as [Fiche, Fiche];

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
