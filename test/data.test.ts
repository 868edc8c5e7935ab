import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Epreuve, Phase } from "../src/model/fiche.generated.ts";
import { competencesOf } from "../src/model/ids.ts";
import { packagedContents, root, run } from "./support/run.ts";

const fidelity = join(root, "../shared/tools/check-fidelity.mjs");
const { fiches, diagnostics } = packagedContents();
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

  test("have every number and quoted word of their evaluations in the published text, and every duration of the text", () => {
    for (const { evaluation } of fiches.flatMap((fiche) => fiche.blocs)) {
      const text = evaluation?.texte.join(" ") ?? "";
      const epreuves = evaluation?.epreuves ?? [];
      const phases = phasesOf(epreuves);
      expect(phases.flatMap((phase) => phase.duree_heures ?? [])).toEqual(numbersBefore("h", text));
      expect(phases.flatMap(minutesOf)).toEqual(numbersBefore("mn|min", text));
      for (const words of quotedWords(epreuves)) expect(text).toContain(words);
      for (const { equipe_max } of phases) if (equipe_max) expect(text).toContain(`équipe de ${equipe_max} max`);
    }
    const durations = fiches.flatMap((fiche) => fiche.blocs.flatMap((bloc) => bloc.evaluation?.epreuves ?? []));
    expect(phasesOf(durations).flatMap(minutesOf)).toHaveLength(12);
    expect(quotedWords(durations).length).toBeGreaterThan(0);
    expect(phasesOf(durations).filter(({ equipe_max }) => equipe_max !== undefined).length).toBeGreaterThan(0);
  });

  test("have the facts of their final evaluation in « Modalités d'acquisition »", () => {
    for (const { modalites_acquisition, evaluation_finale } of fiches) {
      const text = modalites_acquisition?.join(" ") ?? "";
      const epreuves = evaluation_finale?.epreuves ?? [];
      expect(epreuves).toHaveLength(1);
      for (const { type } of epreuves) expect(text).toMatch(said[type]);
      for (const { nature, productions = [] } of phasesOf(epreuves)) {
        for (const fact of [nature, ...productions]) expect(text).toMatch(said[fact]);
      }
      for (const words of quotedWords(epreuves)) expect(text).toContain(words);
      const { duree_mois, consecutive } = evaluation_finale?.periode_entreprise ?? {};
      expect(numbersBefore("mois", text)).toEqual(duree_mois === undefined ? [] : [duree_mois]);
      expect(/consécutifs ou non/.test(text)).toBe(consecutive === false);
      expect(phasesOf(epreuves).flatMap((phase) => phase.duree_heures ?? [])).toEqual(numbersBefore("h", text));
      expect(phasesOf(epreuves).flatMap(minutesOf)).toEqual(numbersBefore("mn|min", text));
    }
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

/** How the packaged pages say what stands in a field of an épreuve; a grand oral is a soutenance. */
const said = {
  mspr: /mise en situation/i,
  application_professionnelle: /application professionnelle/i,
  dossier_professionnel: /dossier professionnel/i,
  grand_oral: /grand oral/i,
  preparation: /préparation/i,
  production: /production/i,
  soutenance: /soutenance|grand oral/i,
  ecrit: /écrite?\b/i,
  oral: /\borale?\b/i,
  demonstration: /démonstration/i,
} as const;

const phasesOf = (epreuves: readonly Epreuve[]): Phase[] => epreuves.flatMap(({ phases = [] }) => phases);

const minutesOf = ({ duree_minutes, parties = [] }: Phase): number[] =>
  [duree_minutes, ...parties.map((part) => part.duree_minutes)].filter((minutes) => minutes !== undefined);

/** What an épreuve gives in the words of the page. */
const quotedWords = (epreuves: readonly Epreuve[]): string[] =>
  [...epreuves.map(({ sujet }) => sujet), ...phasesOf(epreuves).map(({ jury }) => jury)].filter(
    (words) => words !== undefined,
  );

/** The numbers that stand before a unit, in the order of the text. */
const numbersBefore = (unit: string, text: string): number[] =>
  [...text.matchAll(new RegExp(`(\\d+)\\s+(?:${unit})(?![\\p{L}])`, "gu"))].map(([, digits]) => Number(digits));
