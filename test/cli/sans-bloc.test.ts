import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, run } from "../support/run.ts";

const data = join(root, "test/fixtures/sans-bloc");
const ask = (...words: readonly string[]) => run([...words, "--data", data], { env: { COLUMNS: "100" } });
const json = async (...words: readonly string[]) => JSON.parse((await ask(...words, "--json")).stdout);

describe("a fiche without blocs holds the competencies that it attests", () => {
  test("they are counted", async () => {
    const { items } = await json("list");
    expect(items.map((one: { id: string; blocs: number; competences: number }) => [one.id, one.blocs, one.competences]))
      // Its eight blocs are those of the page.
      .toEqual([
        ["RNCP34826", 8, 36],
        ["RS6776", 0, 7],
        ["RS6931", 0, 6],
      ]);
  });
  test("found, alone or among those of all", async () => {
    const { items } = await json("search", "entretien individuel", "--fiche", "RS6931");
    expect(items[0]).toMatchObject({ id: "RS6931A04", fiche: "RS6931", bloc: null });
    const all = await json("search", "entretien individuel");
    expect(all.items.map(({ id }: { id: string }) => id)).toContain("RS6931A04");
  });
  test("shown one by one, however they are typed", async () => {
    for (const id of ["RS6931A02", "rs6931 a02", "6931 A2"]) {
      const { stdout, status } = await ask("show", id);
      expect(status).toBe(0);
      expect(stdout).toContain("Attribuer les missions et tâches du service");
      expect(stdout).toContain("Compétence 2 sur 6");
    }
    expect((await ask("show", "RS6931 A07")).stderr).toContain("Les siennes : A01, A02, A03, A04, A05, A06.");
  });
  test("compared, and never called equal where they are not", async () => {
    const { couverture, manquantes, sans_piste, correspondances } = await json("diff", "RS6931", "RS6776");
    expect([couverture.a.total, couverture.b.total]).toEqual([6, 7]);
    expect(manquantes).toBeNull();
    expect(sans_piste.a.length + new Set(correspondances.map(({ a }: { a: string }) => a)).size).toBe(6);
    const { stdout } = await ask("diff", "RS6931", "RS6776", "--section", "resume");
    expect(stdout).toMatch(/Compétences +≠ +6 +7/);
    expect(stdout).toMatch(/Blocs +≠? *=? *sans bloc/);
    expect(stdout).not.toContain("= 0");
  });
  test("covered by what is held, and counted in one sentence", async () => {
    const { blocs, acquis, certification_entiere } = await json("passerelle", "--de", "RS6931", "--vers", "RS6776");
    expect([blocs.length, blocs[0].bloc, blocs[0].total, acquis, certification_entiere]).toEqual([
      1,
      null,
      7,
      [],
      true,
    ]);
    const { stdout } = await ask("passerelle", "--de", "RS6931", "--vers", "RS6776");
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /calcul sur les énoncés, aucune piste trouvée pour 7, sur les 7 d'Inkrea\./,
    );
    expect((await ask("passerelle", "--de", "RS6931", "--vers", "RS6776", "--acquis", "BC01")).stderr).toContain(
      "la fiche RS6931 n'a aucun bloc de compétences : ôtez « BC01 ».",
    );
  });
  test("nothing is wrong with them", async () => {
    const { stdout, status } = await run(["validate", join(data, "RS6776.yaml")]);
    expect([stdout, status]).toEqual(["✓ 1 fichier valide\n", 0]);
  });
});

describe("an evaluation without a structure is told by its published text", () => {
  test.each([
    ["evaluations", "34826"],
    ["blocs", "34826"],
    ["show", "34826 BC01"],
  ])("%s", async (command, id) => {
    const { stdout } = await ask(command, id);
    expect(stdout).toContain("Soutenance orale: 30 mn");
    expect(stdout).not.toContain("non précisé");
  });
  test("of a fiche without blocs, the text of the fiche", async () => {
    const { stdout } = await ask("evaluations", "RS6931");
    expect(stdout).toContain("une préparation écrite (E1)");
    expect(stdout).not.toContain("non précisé");
  });
});
