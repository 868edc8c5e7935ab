import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ficheIn, numerosIn, packedIn } from "../../src/corpus/registre/corpus.ts";
import { openRegistre } from "../../src/corpus/registre/open.ts";
import { pageSauvee } from "../import/rendre-page.ts";
import { newPath } from "../support/registre.ts";
import { root, run } from "../support/run.ts";

const exports = ["rncp", "rs"].map((name) => join(root, `test/fixtures/open-data/extrait-${name}.xml`));
const RNCP_REGISTRE = newPath("r.sqlite");
const folder = newPath("fiches");
const drift = (...argv: readonly string[]) => run(["registre", "drift", ...argv], { env: { RNCP_REGISTRE } });
const file = (numero: string): string => join(folder, `${numero}.yaml`);
const numeros = (): string[] => readdirSync(folder).map((name) => name.replace(".yaml", ""));
/** The fiches with one of them edited. */
const edited = (numero: string, before: string | RegExp, after: string): string => {
  const own = newPath("fiches");
  mkdirSync(own);
  for (const one of numeros()) {
    const text = readFileSync(file(one), "utf8");
    writeFileSync(join(own, `${one}.yaml`), one === numero ? text.replace(before, after) : text);
  }
  expect(readFileSync(join(own, `${numero}.yaml`), "utf8")).not.toBe(readFileSync(file(numero), "utf8"));
  return own;
};

beforeAll(async () => {
  mkdirSync(folder);
  expect((await run(["registre", "build", ...exports, "-o", RNCP_REGISTRE])).status).toBe(0);
  for (const one of exports) expect((await run(["import", one, "--dossier", folder])).status).toBe(0);
});

describe("rncp registre drift", () => {
  test("finds nothing in fiches that the same export gave", async () => {
    const { status, stdout, stderr } = await drift("--data", folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`aucun écart trouvé, ${numeros().length} fichiers`);
  });

  test("finds nothing in fiches that were copied from a page which says the same", async () => {
    const base = await openRegistre(RNCP_REGISTRE);
    const [all, packed] = [[...numerosIn(base)], packedIn(base)];
    for (const numero of all) {
      const fiche = ficheIn(packed(numero) ?? new Uint8Array());
      const [page, own] = [newPath("page.html"), newPath("copie")];
      writeFileSync(page, pageSauvee(fiche, 2));
      mkdirSync(own);
      await run(["import", page, "--numero", numero, "--intitule", fiche.intitule, "--dossier", own]);
      expect((await drift("--data", own)).stdout).not.toMatch(/registre-ecart/);
    }
    base.close();
    expect(all.length).toBeGreaterThan(5);
  });

  test.each([
    [
      "a day",
      'date_fin_enregistrement: "2028',
      'date_fin_enregistrement: "2031',
      /« 2031-09-01 » est « 2028-09-01 »/,
      /^date_fin/,
    ],
    ["a word of a statement", "Installer et", "Monter et", /« \* Monter .* est « \* Installer/, /Monter et/],
    ["a code", /codes_rome:\n {2}- code: "?\w+"?/, "codes_rome:\n  - code: N4105", /« N4105 » \(codes_rome\)/, /N4105/],
    [
      "what is said not to be published",
      /^niveau: \d/m,
      "niveau: null",
      /le registre a aussi « \d » \(niveau/,
      /^niveau/,
    ],
  ])("tells %s on its line, with exit code 1, in every format of validate", async (_, before, after, said, place) => {
    const own = edited("RNCP37674", before, after);
    const { status, stdout } = await drift("--data", own);
    expect(status).toBe(1);
    expect(stdout).toMatch(said);
    const [line] = stdout.split("\n").flatMap((one) => (said.test(one) ? (/yaml:(\d+):/.exec(one)?.[1] ?? []) : []));
    expect(readFileSync(join(own, "RNCP37674.yaml"), "utf8").split("\n")[Number(line) - 1]).toMatch(place);
    for (const format of ["json", "github", "sarif", "junit", "markdown"])
      expect((await drift("--data", own, "--format", format)).stdout).toContain("registre-ecart");
    expect(JSON.parse((await drift("--data", own, "--json")).stdout)).toMatchObject({ schemaVersion: 2 });
  });

  test("looks only at the fiches that are named, and tells one that the register has not", async () => {
    const own = edited("RNCP37674", 'date_fin_enregistrement: "2028', 'date_fin_enregistrement: "2031');
    const other = numeros().find((one) => one !== "RNCP37674") ?? "";
    expect(await drift(other, "--data", own)).toMatchObject({ status: 0 });
    expect(await drift("RNCP37674", "--data", own)).toMatchObject({ status: 1 });
    expect(await drift("RNCP1", "--data", own)).toMatchObject({ status: 2, stdout: "" });
    const empty = newPath("vide");
    mkdirSync(empty);
    expect(await drift("--data", empty)).toMatchObject({ status: 2, stdout: "" });
    const packaged = await drift("epsi", "--data", join(root, "data"));
    expect(packaged).toMatchObject({ status: 0, stdout: expect.stringContaining("registre-absent") });
  });

  test("refuses a format of lists, as the other actions refuse one of findings", async () => {
    expect(await drift("--data", folder, "--format", "csv")).toMatchObject({ status: 2, stdout: "" });
    const status = await run(["registre", "status", "--format", "github"], { env: { RNCP_REGISTRE } });
    expect(status).toMatchObject({ status: 2, stdout: "" });
    const without = await run(["registre", "drift", "--data", folder], { env: { RNCP_REGISTRE: newPath("none") } });
    expect(without).toMatchObject({ status: 2, stderr: expect.stringContaining("registre build") });
  });
});
