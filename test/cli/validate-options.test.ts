import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root, run } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "rncp-options-"));
afterAll(() => rmSync(folder, { recursive: true }));
const valid = readFileSync(join(root, "test/fixtures/fiche/valid/petite-fiche.yaml"), "utf8");
const doubled = valid.replace("les besoins", "les  besoins");
const file = join(folder, "RNCP34762.yaml");
const report = (name: string) => join(folder, name);

beforeAll(() => writeFileSync(file, doubled));

describe("what fails", () => {
  it.each([
    [[], 0, ""],
    [["--max-warnings", "1"], 0, ""],
    [["--max-warnings", "0"], 1, "Échec : 1 avertissement, aucun permis.\n"],
    [["--fail-on", "warning"], 1, "Échec : 1 avertissement, aucun permis.\n"],
    [["--fail-on", "warning", "--quiet"], 1, "Échec : 1 avertissement, aucun permis.\n"],
  ])("with %j is %i", async (options, status, stderr) => {
    expect(await run(["validate", file, ...options])).toMatchObject({ status, stderr });
  });
  it("is a deadline only where deadlines are asked for", async () => {
    const options = ["--fail-on", "warning", "--date", "2029-03-01"];
    writeFileSync(report("RNCP34762.yml"), valid);
    expect(await run(["validate", report("RNCP34762.yml"), ...options])).toMatchObject({ status: 0 });
    expect(await run(["validate", report("RNCP34762.yml"), ...options, "--echeances"])).toMatchObject({ status: 1 });
    rmSync(report("RNCP34762.yml"));
  });
  it("is a failed test of JUnit", async () => {
    const { stdout } = await run(["validate", file, "--format", "junit", "--fail-on", "warning"]);
    expect(stdout).toContain('failures="1"');
    expect((await run(["validate", file, "--format", "junit"])).stdout).toContain('failures="0"');
  });
  it("is counted by a quiet run, which shows errors only", async () => {
    const { stdout } = await run(["validate", file, "--quiet"]);
    expect(stdout).toBe("! 0 erreur, 1 avertissement dans 1 fichier lu\n");
  });
});

describe("reports", () => {
  it("go each into the file behind its format, in place of the last one", async () => {
    const argv = ["--format", "text", "--format", "json", "--output", report("a.json"), "--format", "junit"];
    for (const _ of ["once", "again"]) {
      const { status, stdout } = await run(["validate", file, ...argv, "--output", report("a.xml")]);
      expect({ status, text: stdout.includes("[text-double-space]") }).toEqual({ status: 0, text: true });
    }
    expect(JSON.parse(readFileSync(report("a.json"), "utf8")).total).toBe(1);
    expect(readFileSync(report("a.xml"), "utf8")).toContain("<testsuites");
  });
  it.each([
    [["--output", report("x")], "doit suivre un --format"],
    [["--format", "json", "--format", "text"], "un seul rapport"],
    [["--format", "json", "--output", report("x"), "--format", "sarif", "--output", `${folder}/./x`], "deux rapports"],
    [["--format", "json", "--output", file], "porte un nom de fiche"],
    [["--format", "json", "--output", report("no/x.json")], "n'existe pas"],
  ])("refuse %j", async (options, sentence) => {
    const { status, stderr } = await run(["validate", file, ...options]);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(readFileSync(file, "utf8")).toBe(doubled);
  });
});

describe("acceptances", () => {
  const entry = (raison: string) =>
    `acceptations:\n  - fiche: RNCP34762\n    regle: text-double-space\n    extrait: "les  besoins"\n    raison: "${raison}"\n`;
  it("hold however the path of the fiche is spelt", async () => {
    for (const name of ["acceptations.yaml", "Acceptations.yml"]) {
      writeFileSync(report(name), entry("L'espace est sur la page."));
      for (const path of [
        file,
        folder,
        join(folder, "*.yaml"),
        `${folder}//RNCP34762.yaml`,
        `${folder}/./RNCP34762.yaml`,
      ]) {
        const { status, stdout } = await run(["validate", path]);
        expect({ path, status, stdout }).toMatchObject({
          status: 0,
          stdout: expect.stringContaining("1 constat accepté"),
        });
      }
      rmSync(report(name));
    }
  });
  it("that cannot be read keep --fix from mending what they accept", async () => {
    writeFileSync(report("acceptations.yaml"), entry("x"));
    expect((await run(["validate", "--fix", file])).status).toBe(1);
    expect(readFileSync(file, "utf8")).toBe(doubled);
    rmSync(report("acceptations.yaml"));
  });
  it("are not needed by --fix, which keeps line ends and the byte order mark", async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    writeFileSync(file, windows(doubled));
    expect((await run(["validate", "--fix", file])).status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(windows(valid));
    writeFileSync(file, doubled);
  });
});
