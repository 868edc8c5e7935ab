import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { competencesOf, textsById } from "../src/model/competences.ts";
import { packagedContents, root, run } from "./support/run.ts";

const { fiches, diagnostics, lectures } = packagedContents();
const [epsi, cesi] = fiches;

/** What is special about them; that they hold their pages word for word is in test/fidelity. */
describe("the packaged fiches", () => {
  test("are valid", () => expect(diagnostics).toEqual([]));

  test("have 44 competencies in 4 blocs (11, 12, 12, 9) and 36 in 4 (8, 9, 7, 12)", () => {
    expect(epsi?.blocs.map(({ competences }) => competences.length)).toEqual([11, 12, 12, 9]);
    expect(cesi?.blocs.map(({ competences }) => competences.length)).toEqual([8, 9, 7, 12]);
  });

  test("repeat the blocs' statements in « Compétences attestées », with four variants for RNCP36924 and none for RNCP38779", () => {
    const variants = fiches.map((fiche) =>
      competencesOf(fiche)
        .filter(({ texte }, index) => fiche.competences_attestees?.[index] !== texte)
        .map(({ id }) => id),
    );
    expect(variants).toEqual([["RNCP36924BC02C01", "RNCP36924BC03C07", "RNCP36924BC04C05", "RNCP36924BC04C06"], []]);
  });

  test("are read pair by pair: the words quoted stand in the statements, and each side is judged", () => {
    const textOf = textsById(fiches);
    const [reading] = lectures;
    expect(reading?.correspondances.length).toBe(50);
    for (const { a, b, mots_a, mots_b, manque_a, manque_b, niveau } of reading?.correspondances ?? []) {
      expect(textOf(a)).toContain(mots_a);
      expect(textOf(b)).toContain(mots_b);
      expect([manque_a, manque_b]).not.toContain(undefined);
      expect(niveau === "equivalente").toBe(manque_a === null && manque_b === null);
    }
  });

  test("say what the pages do not tell: territories, a phase I of BC04, one rate", () => {
    for (const fiche of fiches) {
      expect(fiche.accessible_nouvelle_caledonie).toBeNull();
      expect(fiche.accessible_polynesie_francaise).toBeNull();
    }
    const natures = epsi?.blocs.map((bloc) => bloc.evaluation?.epreuves[0]?.phases?.map(({ nature }) => nature));
    expect(natures?.[3]).toEqual(["production", "soutenance"]);
    expect(epsi?.statistiques_promotions).toBeNull();
    expect(cesi?.statistiques_promotions?.[0]?.taux_insertion_metier_2ans).toBeNull();
    expect(epsi?.voies_acces.find(({ voie }) => voie === "CL")?.actif).toBe(false);
    expect(cesi?.voies_acces.find(({ voie }) => voie === "CL")?.actif).toBe(true);
  });

  test("are in the form that rncp fmt gives", async () => {
    const { status, stdout } = await run(["fmt", "--check", "data"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  test("are folded at 100 columns, save addresses", () => {
    for (const { numero } of fiches) {
      const lines = readFileSync(join(root, `data/${numero}.yaml`), "utf8").split("\n");
      expect(lines.filter((line) => line.length > 100 && !line.includes("https://"))).toEqual([]);
    }
  });
});
