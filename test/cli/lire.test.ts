import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { run } from "../support/run.ts";

const data = "test/fixtures/sans-bloc";
const folder = (): string => mkdtempSync(join(tmpdir(), "rncp lire-"));
const env = () => ({ XDG_DATA_HOME: folder() });
const readingIn = ({ XDG_DATA_HOME }: { XDG_DATA_HOME: string }, name = "RNCP36924--RNCP38779.yaml"): string =>
  join(XDG_DATA_HOME, "rncp/fiches/correspondances", name);
const sheetOf = async (...options: string[]): Promise<string> =>
  (await run(["lire", "epsi", "cesi", "--fournies", ...options])).stdout;
/** A file with a sheet in it. */
const written = (sheet: string): string => {
  const path = join(folder(), "feuille.yaml");
  writeFileSync(path, sheet);
  return path;
};

describe("rncp lire", () => {
  test("gives each competency of both fiches its shortlist, with what was read already", async () => {
    const { a, b, competences } = parse(await sheetOf());
    expect([a, b]).toEqual(["RNCP36924", "RNCP38779"]);
    expect(competences).toHaveLength(44);
    const pistes = competences.flatMap((one: { pistes: { b: string; niveau: string | null }[] }) => one.pistes);
    expect(new Set(pistes.map((one: { b: string }) => one.b)).size).toBe(36);
    expect(pistes.some(({ niveau }: { niveau: string | null }) => niveau === "partielle")).toBe(true);
    expect(pistes.some(({ niveau }: { niveau: string | null }) => niveau === null)).toBe(true);
  });

  test("names the smaller number first, whichever is asked for first, and takes as many as are asked for", async () => {
    const { stdout } = await run(["lire", "RS6931", "RS6776", "--data", data, "--nombre", "1"]);
    const sheet = parse(stdout);
    expect([sheet.a, sheet.b]).toEqual(["RS6776", "RS6931"]);
    expect(sheet.competences[0].pistes[0]).toMatchObject({
      niveau: null,
      manque_a: null,
      manque_b: null,
      raison: null,
    });
  });

  test("takes a begun sheet back, and what was not read is said not to be read", async () => {
    const own = env();
    const sheet = parse(await sheetOf());
    const pistes = sheet.competences.flatMap((one: { pistes: object[] }) => one.pistes);
    Object.assign(
      pistes.find(({ niveau }: { niveau: string | null }) => niveau === null),
      { niveau: "equivalente", manque_a: "rien", raison: "La même étude du système." },
    );
    const path = written(stringify(sheet));
    const { status, stdout, stderr } = await run(["lire", "epsi", "cesi", "--importer", path, "--par", "Une équipe"], {
      env: own,
    });
    expect([status, stdout]).toEqual([0, `${readingIn(own)}\n`]);
    expect(stderr).toMatch(/EPSI : \d+ compétences sur 44 restent à lire/);
    const { correspondances, restent } = parse(readFileSync(readingIn(own), "utf8"));
    const mine = correspondances.filter(({ propose_par }: { propose_par: string }) =>
      propose_par.startsWith("Une équipe"),
    );
    expect(mine).toMatchObject([{ niveau: "equivalente", manque_a: null, etat: "proposee" }]);
    expect(restent.length).toBeGreaterThan(0);
    expect((await run(["validate", readingIn(own)])).status).toBe(0);
    const { couverture } = JSON.parse((await run(["diff", "epsi", "cesi", "--json"], { env: own })).stdout);
    const before = JSON.parse((await run(["diff", "epsi", "cesi", "--json", "--fournies"], { env: own })).stdout);
    expect(couverture.b.couvertes).toBe(before.couverture.b.couvertes + 1);
    expect(couverture.a.non_lues).toBeGreaterThan(0);
  });

  test("a CSV comes back as well", async () => {
    const own = env();
    const sheet = await sheetOf("--format", "csv");
    expect(sheet.split("\r\n")[0]).toBe("a,a_texte,b,b_texte,niveau,manque_a,manque_b,raison");
    const path = written(sheet.replace(",,,,\r\n", ",partielle,rien,le budget,Deux études du même système.\r\n"));
    expect((await run(["lire", "epsi", "cesi", "--importer", path, "--par", "moi"], { env: own })).status).toBe(0);
    expect(readFileSync(readingIn(own), "utf8")).toContain('manque_b: "le budget"');
  });

  test("tells each fault with its line, and writes nothing", async () => {
    const own = env();
    const sheet = (await sheetOf())
      .replace("niveau: null", "niveau: pareille")
      .replace("niveau: null", "niveau: partielle");
    const { status, stderr } = await run(["lire", "epsi", "cesi", "--importer", written(sheet), "--par", "moi"], {
      env: own,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/feuille\.yaml:\d+ : RNCP36924BC01C01 × RNCP38779\w+, niveau inconnu/);
    expect(stderr).toMatch(/feuille\.yaml:\d+ : \S+ × \S+, la raison manque/);
    expect(stderr).toContain("2 fautes. Rien n'a été écrit.");
    expect(existsSync(readingIn(own))).toBe(false);
  });

  test.each([
    ["a: RNCP1\n", "n'est pas une feuille de rncp lire"],
    ["a: RNCP1\nb: RNCP2\ncompetences: []\n", "est la feuille de RNCP1 × RNCP2"],
  ])("refuses %j in a sentence", async (sheet, said) => {
    const { status, stderr } = await run(["lire", "epsi", "cesi", "--importer", written(sheet)]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  test("asks who read, where neither the sheet nor an option says it", async () => {
    const { status, stderr } = await run(["lire", "epsi", "cesi", "--importer", written(await sheetOf())], {
      env: env(),
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining("--par")]);
  });

  test("a whole sheet taken back changes nothing of what others read", async () => {
    const own = env();
    await run(["lire", "epsi", "cesi", "--importer", written(await sheetOf()), "--par", "moi"], { env: own });
    const before = parse(readFileSync("data/correspondances/RNCP36924--RNCP38779.yaml", "utf8"));
    expect(parse(readFileSync(readingIn(own), "utf8")).correspondances).toEqual(before.correspondances);
  });
});
