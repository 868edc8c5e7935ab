import { describe, expect, test } from "vitest";
import { certificationsProches } from "../../src/app/certifications-proches.ts";
import { openRegistreCorpus } from "../../src/app/registre-corpus.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { registreOf } from "../support/registre.ts";
import { corpusOf, packagedContents, run, today } from "../support/run.ts";

const contents = packagedContents();
const [epsi, cesi] = contents.fiches;
if (epsi === undefined || cesi === undefined) throw new Error("the two packaged fiches are needed");

/** The same fiche under another number, replaced by others. */
const copyOf = (fiche: Fiche, numero: string, changes: Partial<Fiche> = {}): Fiche => ({
  ...fiche,
  numero,
  blocs: fiche.blocs.map((bloc) => ({ ...bloc, code: bloc.code.replace(fiche.numero, numero) })),
  ...changes,
});
const replacedBy = (...numeros: readonly string[]) => numeros.map((numero) => ({ numero, intitule: null }));
const asked = {
  fiche: "RNCP36924",
  blocs: [] as readonly string[],
  date: today,
  lexique: async () => contents.lexique,
  limit: 5,
};
const near = (fiches: readonly Fiche[], wish: Partial<typeof asked> = {}) =>
  certificationsProches(corpusOf({ ...contents, fiches: [...fiches] }), { ...asked, ...wish });

describe("the nearest certifications", () => {
  test("are those that are active, the nearest first, never the one that is held", async () => {
    const same = copyOf(epsi, "RNCP50000", { date_fin_enregistrement: "2030-01-01" });
    const { items, comparees } = await near([epsi, cesi, same, copyOf(epsi, "RNCP50001")]);
    expect(items.map(({ fiche }) => fiche)).toEqual(["RNCP50000", "RNCP38779"]);
    expect(items[0]).toMatchObject({ tres_probable: 44, a_verifier: 0, competences: 44 });
    expect(comparees).toBe(2);
  });
  test("answer for the blocs that are held alone, each of their own blocs counted", async () => {
    const same = copyOf(epsi, "RNCP50000", { date_fin_enregistrement: "2030-01-01" });
    const { items, blocs, competences } = await near([epsi, same], { blocs: ["BC04"] });
    expect({ blocs, competences }).toEqual({ blocs: ["RNCP36924BC04"], competences: 9 });
    const [{ par_bloc: parts = [] } = {}] = items;
    const last = parts.find(({ bloc }) => bloc === "RNCP50000BC04");
    expect(last).toMatchObject({ competences: 9, tres_probable: 9, a_verifier: 0 });
    expect(parts.reduce((sum, one) => sum + one.tres_probable, 0)).toBe(items[0]?.tres_probable);
  });
  test("of one trade come before those that no code brings near", async () => {
    const elsewhere = copyOf(epsi, "RNCP50000", {
      ...{ date_fin_enregistrement: "2030-01-01", codes_nsf: [], formacodes: [], codes_rome: [] },
    });
    const { items } = await near([epsi, cesi, elsewhere]);
    expect(items.map(({ fiche }) => fiche)).toEqual(["RNCP38779", "RNCP50000"]);
  });
  test("are the same in a register", async () => {
    const fiches = [epsi, cesi, copyOf(epsi, "RNCP50000", { date_fin_enregistrement: "2030-01-01" })];
    const registre = await openRegistreCorpus(await registreOf(fiches));
    expect(await certificationsProches(registre, asked)).toEqual(await near(fiches));
  });
  test("come after all that officially replaces it, in a circle and without a fiche as well", async () => {
    const held = { ...epsi, nouvelles_certifications: replacedBy("RNCP50000", "RNCP59999") };
    const next = copyOf(epsi, "RNCP50000", { nouvelles_certifications: replacedBy("RNCP50001") });
    const last = copyOf(epsi, "RNCP50001", { nouvelles_certifications: replacedBy("RNCP50000", "RNCP36924") });
    const { remplacements } = await near([held, next, last]);
    expect(remplacements.map(({ numero, remplace, fiche }) => [numero, remplace, fiche?.id])).toEqual([
      ["RNCP50000", "RNCP36924", "RNCP50000"],
      ["RNCP59999", "RNCP36924", undefined],
      ["RNCP50001", "RNCP50000", "RNCP50001"],
    ]);
    const corpus = { ...contents, fiches: [held, next, last] };
    const { stdout } = await run(["proches", "RNCP36924"], { corpus });
    expect(stdout.indexOf("RNCP59999")).toBeGreaterThan(stdout.indexOf("officiellement"));
    expect(stdout).toContain("sa fiche n'est pas parmi celles qui sont lues");
  });
  test("and the chain stands in show, both ways, and in passerelle, with what is in force", async () => {
    const old = copyOf(epsi, "RNCP40000", { nouvelles_certifications: replacedBy("RNCP36924") });
    const held = {
      ...epsi,
      anciennes_certifications: replacedBy("RNCP40000"),
      nouvelles_certifications: replacedBy("RNCP50000", "RNCP59999"),
    };
    const next = copyOf(epsi, "RNCP50000", { date_fin_enregistrement: "2030-01-01" });
    const corpus = { ...contents, fiches: [held, old, next, cesi] };
    const shown = await run(["show", "RNCP36924", "--section", "remplacements"], { corpus });
    expect(shown.stdout).toMatch(/Remplacée[^\n]*\n+ +• RNCP50000 ·/);
    expect(shown.stdout).toMatch(/Elle remplace[^\n]*\n+ +• RNCP40000 ·/);
    expect(shown.stdout).toMatch(/En vigueur à ce jour.: RNCP50000\n/);
    const { remplacements } = JSON.parse((await run(["show", "RNCP36924", "--json"], { corpus })).stdout);
    expect(remplacements.en_vigueur).toEqual(["RNCP50000"]);
    const aimedAt = await run(["passerelle", "RNCP38779", "RNCP36924"], { corpus });
    expect(aimedAt.stdout).toMatch(/En vigueur à ce jour.: RNCP50000\n/);
    expect(aimedAt.stdout).toContain("RNCP59999");
  });
  test("which one is in force is not claimed where a fiche of the chain is not read", async () => {
    const held = { ...epsi, nouvelles_certifications: replacedBy("RNCP59998", "RNCP59999") };
    const { stdout } = await run(["show", "RNCP36924", "--section", "remplacements"], {
      corpus: { ...contents, fiches: [held] },
    });
    expect(stdout).toContain("n'est pas connu");
    expect((await run(["show", "RNCP36924"], { corpus: { ...contents, fiches: [held] } })).stdout).not.toContain(
      "Chaîne",
    );
  });
  test("are none without a lead, which claims nothing of the others", async () => {
    const { status, stdout, stderr } = await run(["proches", "epsi"], { corpus: { ...contents, fiches: [epsi] } });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("Aucune piste trouvée");
  });
});
