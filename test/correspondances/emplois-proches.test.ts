import { expect, test } from "vitest";
import { memeEmploi } from "../../src/correspondances/emplois-proches.ts";

test.each([
  [
    "Responsable de la Sécurité des Systèmes d’information (RSSI)",
    "Responsable de la sécurité du système d’information",
  ],
  ["RSSI", "Responsable de la sécurité des systèmes d'information"],
  ["Consultant en cybersécurité", "Consultant en système d’information ou cybersécurité"],
  ["Architecte SSI(I)", "Architecte en systèmes d’information ou en cybersécurité"],
  ["Consultants en cybersécurité", "Consultant en sécurité"],
])("%s and %s name one job", (a, b) => {
  expect(memeEmploi(a, b)).toBe(true);
  expect(memeEmploi(b, a)).toBe(true);
});

test.each([
  ["Responsable de la sécurité des systèmes d'information", "Responsable des systèmes d'information"],
  ["Responsable informatique", "Responsable de la sécurité informatique"],
  ["Analyste SOC", "Architecte SOC"],
  ["Consultant", "Consultant en cybersécurité"],
  ["Directeur des achats", "Directeur des ventes"],
])("%s and %s do not", (a, b) => expect(memeEmploi(a, b)).toBe(false));
