import { expect, test } from "vitest";
import { readStatement } from "../../src/compare/statement.ts";
import { familyOf } from "../../src/text/families.ts";

const partsOf = (texte: string): string[] => readStatement(texte).terms.map(({ part }) => part);

test("a statement is taken apart: action, object, means, purpose, examples", () => {
  const texte = "Assurer le pressage des raisins (blancs, rouges) en utilisant un pressoir afin d'obtenir le moût";
  expect(readStatement(texte).actions).toEqual([familyOf("pressage")]);
  expect(partsOf(texte)).toEqual(["objet", "objet", "exemple", "exemple", "moyen", "moyen", "finalite", "finalite"]);
});

test("« système d'information » and « SI » are the same object", () => {
  expect(readStatement("Auditer le système d'information")).toEqual(readStatement("Auditer le S.I."));
});

test("two words that make one are one, and some only hold the sentence together", () => {
  expect(partsOf("Rédiger le cahier des charges")).toEqual(["action", "objet"]);
  expect(partsOf("Trier les grappes en tenant compte de la météo")).toEqual(["action", "objet", "moyen"]);
});

test("« mise en place » is an action, unless one stands before it", () => {
  const action = familyOf("miseenplace");
  expect(readStatement("Assurer la mise en place du palissage").actions).toEqual([action]);
  expect(readStatement("Mettre en place le palissage").actions).toEqual([action]);
  expect(readStatement("Superviser la mise en place du palissage").actions).toEqual([familyOf("superviser")]);
});

test("behind a light verb, the action is the noun that tells it", () => {
  expect(readStatement("Apporter un appui matériel à la conduite du pressoir").actions).toContain(familyOf("conduire"));
});

test("words that a stem would merge stay apart", () => {
  expect(familyOf("equipements")).not.toBe(familyOf("equipes"));
  expect(familyOf("donnees")).not.toBe(familyOf("donner"));
  expect(familyOf("organisations")).not.toBe(familyOf("organiser"));
  expect(familyOf("utilisateurs")).toBe(familyOf("usager"));
});
