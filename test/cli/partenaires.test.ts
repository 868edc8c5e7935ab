import { expect, test } from "vitest";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { packagedContents, run } from "../support/run.ts";

const contents = packagedContents();
const partner = (nom: string, habilitation: string, etat: string) => ({
  ...{ nom, siret: "88877726500016", habilitation, etat },
  ...{ date_actif: null, date_derniere_modification_etat: null },
});
const partenaires: Fiche["partenaires"] = [
  partner("ISCOD", "HABILITATION_ORGA_FORM", "Actif"),
  partner("IMIE", "HABILITATION_FORMER", "Retirée"),
  partner("AFPA", "AUTRE_MOT", "Actif"),
];

test.each([
  ["cesi", "RNCP38779", false],
  ["epsi", "RNCP36924", true],
])("the partners of %s are told by what they do; over, the certification leaves none active", async (name, numero, isOver) => {
  const fiches = contents.fiches.map((one) => (one.numero === numero ? { ...one, partenaires } : one));
  const { stdout } = await run(["show", name, "--section", "partenaires"], { corpus: { ...contents, fiches } });
  expect(stdout).toContain("ISCOD · 88877726500016 · prépare et évalue · Actif");
  expect(stdout).toContain("IMIE · 88877726500016 · prépare · Retirée");
  expect(stdout).toContain("AFPA · 88877726500016 · AUTRE_MOT · Actif");
  expect(stdout.includes("aucun n'est plus actif")).toBe(isOver);
});
