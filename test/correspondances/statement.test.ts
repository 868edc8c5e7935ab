import { expect, test } from "vitest";
import { readStatement } from "../../src/correspondances/statement.ts";
import { familyOf } from "../../src/text/families.ts";

const partsOf = (texte: string): string[] => readStatement(texte).terms.map(({ part }) => part);

test("a statement is taken apart: action, object, means, purpose, examples", () => {
  const texte = "Assurer le pressage des raisins (blancs, rouges) en utilisant un pressoir afin d'obtenir le moût";
  expect(readStatement(texte).actions).toEqual([familyOf("pressage")]);
  expect(partsOf(texte)).toEqual(["objet", "objet", "exemple", "exemple", "moyen", "moyen", "finalite", "finalite"]);
});

test("turns that tell nothing are left out", () => {
  expect(partsOf("Trier les grappes en tenant compte de la météo")).toEqual(["action", "objet", "moyen"]);
});

test("each word knows where it stands in the text", () => {
  const texte = "Mettre en œuvre l'élagage";
  const pieces = readStatement(texte).terms.map(({ start, end }) => texte.slice(start, end));
  expect(pieces).toEqual(["Mettre en œuvre", "élagage"]);
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
