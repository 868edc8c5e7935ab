import { expect, it } from "vitest";
import { nearestName } from "../../src/text/nearest.ts";

const keys = ["intitule", "niveau", "codes_nsf", "codes_rome", "blocs", "date_fin_enregistrement"];

it.each([
  ["inttule", "intitule"],
  ["itnitule", "intitule"],
  ["Intitulé", "intitule"],
  ["codes nsf", "codes_nsf"],
  ["code-rome", "codes_rome"],
  ["date_enregistrement", undefined],
  ["couleur", undefined],
  ["x", undefined],
  ["x".repeat(100_000), undefined],
])("the key nearest to %.20s is %s", (key, expected) => {
  expect(nearestName(key, keys, 3)).toBe(expected);
});
