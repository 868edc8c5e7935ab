import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { competencesOf } from "../src/model/ids.ts";
import { packagedCorpus, root } from "./support/run.ts";

const fidelity = join(root, "../shared/tools/check-fidelity.mjs");
const { fiches, diagnostics } = packagedCorpus();
const [epsi, cesi] = fiches;

describe("the packaged fiches", () => {
  test("are valid", () => expect(diagnostics).toEqual([]));

  test.skipIf(!existsSync(fidelity))("hold their public pages word for word (skipped where the pages are not)", () => {
    const { status, stdout } = spawnSync(process.execPath, [fidelity], { cwd: root, encoding: "utf8" });
    expect(stdout).toMatch(/\b[1-9]\d* passed, 0 failed\n$/);
    expect(status).toBe(0);
  });

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

  test("have every number of their evaluations in the published text", () => {
    for (const bloc of fiches.flatMap((fiche) => fiche.blocs)) {
      const text = bloc.evaluation?.texte.join(" ") ?? "";
      for (const phase of bloc.evaluation?.epreuves.flatMap((one) => one.phases ?? []) ?? []) {
        if (phase.duree_heures) expect(text).toContain(`${phase.duree_heures} h`);
        if (phase.duree_minutes) expect(text).toContain(`${phase.duree_minutes} mn`);
        for (const part of phase.parties ?? []) expect(text).toContain(`${part.duree_minutes} min`);
      }
    }
  });

  test("are folded at 100 columns, save addresses", () => {
    for (const { numero } of fiches) {
      const lines = readFileSync(join(root, `data/${numero}.yaml`), "utf8").split("\n");
      expect(lines.filter((line) => line.length > 100 && !line.includes("https://"))).toEqual([]);
    }
  });
});
