import { describe, expect, it } from "vitest";
import { soonDays } from "../../../src/model/enregistrement.ts";
import { dateOrder } from "../../../src/validation/rules/date-order.ts";
import { enregistrementEchu } from "../../../src/validation/rules/enregistrement-echu.ts";
import { enregistrementProche } from "../../../src/validation/rules/enregistrement-proche.ts";
import { told } from "../../support/rules.ts";

describe("date-order", () => {
  const check = (end: string | null, dates: (string | null)[], annees: number[], day?: null) =>
    told(
      dateOrder,
      {
        date_fin_enregistrement: end,
        voies_acces: dates.map((date_derniere_modification) => ({
          voie: "FI",
          actif: null,
          composition: null,
          date_derniere_modification,
        })),
        statistiques_promotions: annees.map((annee) => ({
          annee,
          nombre_certifies: null,
          nombre_certifies_vae: null,
          taux_insertion_global_6mois: null,
          taux_insertion_metier_6mois: null,
          taux_insertion_metier_2ans: null,
        })),
      },
      ({ problem, limit }) => `${problem} ${limit}`,
      day,
    );
  it("accepts the last day and the last year, and what is not known", () => {
    expect(check("2026-11-22", ["2026-11-22", null], [2026, 1950])).toEqual([]);
    expect(check(null, ["2026-11-22"], [2026])).toEqual([]);
  });
  it("finds what comes after the registration", () => {
    expect(check("2025-09-29", ["2025-09-29", "2025-09-30"], [2025, 2026])).toEqual([
      "voies_acces.1.date_derniere_modification end 2025-09-29",
      "statistiques_promotions.1.annee end 2025",
    ]);
  });
  it("finds what comes after today, and says it once", () => {
    expect(check("2025-09-29", ["2026-11-23"], [2027])).toEqual([
      "voies_acces.0.date_derniere_modification today 2026-11-22",
      "statistiques_promotions.0.annee today 2026",
    ]);
  });
  it("knows no today without a day", () => {
    expect(check("2029-03-27", ["2026-11-23"], [2027], null)).toEqual([]);
  });
});

/** The day so many days after 22 November 2026. */
const inDays = (days: number): string => new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10);

describe("the end of a registration", () => {
  const check = (date_fin_enregistrement: string | null, day?: null) => [
    ...told(enregistrementEchu, { date_fin_enregistrement }, ({ jours }) => `echu ${jours}`, day),
    ...told(enregistrementProche, { date_fin_enregistrement }, ({ jours }) => `proche ${jours}`, day),
  ];
  it.each([
    [-419, "echu 419"],
    [-1, "echu 1"],
    [0, "proche 0"],
    [1, "proche 1"],
    [soonDays, `proche ${soonDays}`],
  ])("in %i days is told", (days, words) => {
    expect(check(inDays(days))).toEqual([`date_fin_enregistrement ${words}`]);
  });
  it("is not told when it is far, or unknown, or when there is no day", () => {
    expect(check(inDays(soonDays + 1))).toEqual([]);
    expect(check(null)).toEqual([]);
    expect(check(inDays(-419), null)).toEqual([]);
  });
});
