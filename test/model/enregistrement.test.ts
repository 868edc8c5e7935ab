import { describe, expect, test } from "vitest";
import { etatOf, soonDays } from "../../src/model/enregistrement.ts";

describe("the state of a registration", () => {
  test("is active on its last day and over on the next", () => {
    expect(etatOf("2025-09-29", "2025-09-29")).toEqual({ etat: "expire_bientot", jours: 0 });
    expect(etatOf("2025-09-29", "2025-09-30")).toEqual({ etat: "expiree", jours: 1 });
  });
  test("counts days across leap years and clock changes", () => {
    expect(etatOf("2025-09-29", "2026-11-22")).toEqual({ etat: "expiree", jours: 419 });
    expect(etatOf("2029-03-27", "2026-11-22")).toEqual({ etat: "active", jours: 856 });
    expect(etatOf("2024-03-31", "2024-02-28")).toEqual({ etat: "expire_bientot", jours: 32 });
  });
  test("ends soon within the days that are said", () => {
    expect(etatOf("2026-07-01", "2026-01-02")).toEqual({ etat: "expire_bientot", jours: soonDays });
    expect(etatOf("2026-07-01", "2026-01-01")).toEqual({ etat: "active", jours: soonDays + 1 });
  });
  test("is unknown without a date", () => expect(etatOf(null, "2026-11-22")).toEqual({ etat: "inconnu", jours: null }));
});
