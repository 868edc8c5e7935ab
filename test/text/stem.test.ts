import { expect, test } from "vitest";
import { singular, stem } from "../../src/text/stem.ts";

test.each([
  ["securiser securite securites securisation securisee"],
  ["manager management"],
  ["auditer audit audits auditeur"],
  ["produire production produit"],
  ["gerer gestion gestionnaire"],
  ["deployer deploiement deployes"],
  ["communiquer communication"],
  ["prevenir prevention"],
  ["inclusif inclusive inclusion"],
  ["strategie strategique strategies"],
])("one family: %s", (list) => {
  expect(new Set(list.split(" ").map(stem)).size).toBe(1);
});

test.each([
  ["soc", "social"],
  ["ia", "liaison"],
  ["information", "informatique"],
  ["commun", "communication"],
  ["technique", "technologie"],
  ["soustraitant", "traitement"],
  ["acces", "accessible"],
])("two families: %s, %s", (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

test("plurals", () => {
  expect(["reseaux", "normaux", "risques", "process", "tests"].map(singular)).toEqual([
    "reseau",
    "normal",
    "risque",
    "process",
    "test",
  ]);
});
