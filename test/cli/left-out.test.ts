import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, run } from "../support/run.ts";

const cesi = readFileSync(join(root, "data/RNCP38779.yaml"), "utf8");
const epsi = readFileSync(join(root, "data/RNCP36924.yaml"), "utf8");
const broken = epsi.replace("niveau: 7", "niveau: sept");

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-left-out-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};
const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const rowsOf = (csv: string): number => csv.split("\r\nRNCP").length - 1;

describe("a file that cannot be used", () => {
  const folder = folderWith({ "RNCP38779.yaml": cesi, "sous/RNCP36924.yaml": broken });
  const told = [
    expect.stringMatching(/^Fichier écarté : .*sous\/RNCP36924\.yaml:\d+:\d+ \[schema-type\]$/),
    `Ce qui ne va pas : rncp validate ${folder}`,
  ];

  test.each([
    "list",
    "search crise",
    "blocs",
    "show cesi",
  ])("is named to whoever runs %s, which answers with the rest", async (line) => {
    const { status, stdout, stderr } = await run([...line.split(" "), "--data", folder]);
    expect({ status, told: linesOf(stderr) }).toEqual({ status: 0, told });
    expect(stdout).toContain("RNCP38779");
  });
  test.each(["csv", "json", "ndjson", "markdown"])("keeps export as %s from writing anything", async (format) => {
    const target = join(folder, "sortie");
    for (const output of [[], ["-o", target]]) {
      const argv = ["export", "competences", "--data", folder, "--format", format, ...output];
      const { status, stdout, stderr } = await run(argv);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(linesOf(stderr)).toEqual([...told, expect.stringMatching(/^rncp : rien n'est exporté : .*--partiel\.$/)]);
    }
    expect(readdirSync(folder)).not.toContain("sortie");
  });
  test("keeps nothing from a fiche that was named", async () => {
    const { status, stdout } = await run(["export", "competences", "cesi", "--data", folder]);
    expect({ status, rows: rowsOf(stdout) }).toEqual({ status: 0, rows: 36 });
    expect((await run(["export", "competences", "36924", "--data", folder])).status).toBe(2);
  });
  test("is left out of an export with --partiel, and named", async () => {
    const { status, stdout, stderr } = await run(["export", "competences", "--partiel", "--data", folder]);
    expect({ status, rows: rowsOf(stdout), told: linesOf(stderr) }).toEqual({ status: 0, rows: 36, told });
  });
  test("is no fiche that an export could miss when it is a lexicon, readings, or a copy under another name", async () => {
    const beside = folderWith({
      "a.yaml": cesi,
      "copie.yaml": cesi,
      "lexique.yaml": "entrees: non\n",
      "correspondances/RNCP36924--RNCP38779.yaml": "a: non\n",
    });
    const { status, stdout, stderr } = await run(["export", "competences", "--data", beside]);
    expect({ status, rows: rowsOf(stdout) }).toEqual({ status: 0, rows: 36 });
    expect(stderr).toContain("Le lexique fourni est employé à sa place.");
    expect(stderr).toContain("Les correspondances de ces fiches sont calculées à la place.");
  });
  test("is named with nine others at most, the rest are counted", async () => {
    const names = Array.from({ length: 201 }, (_, index) => `b${100 + index}.yaml`);
    const many = folderWith({ "RNCP38779.yaml": cesi, ...Object.fromEntries(names.map((name) => [name, "a: 1\n"])) });
    const { status, stderr } = await run(["list", "--data", many]);
    const lines = linesOf(stderr);
    expect({ status, lines: lines.length }).toEqual({ status: 0, lines: 12 });
    expect(lines.slice(9)).toEqual([
      expect.stringContaining("b109.yaml"),
      "… et 191 autres fichiers écartés.",
      `Ce qui ne va pas : rncp validate ${many}`,
    ]);
  });
});

describe("a folder means the same files to every command", () => {
  const folder = folderWith({
    "RNCP38779.yaml": cesi,
    "ecoles/epsi/RNCP36924.yaml": epsi,
    "ecoles/.brouillons/RNCP1.yaml": "a: 1\n",
    "node_modules/x/RNCP2.yaml": "a: 1\n",
    "ecoles/lisez-moi.txt": "",
  });
  test("those of the folders in it as well", async () => {
    const { stdout } = await run(["validate", folder, "--json"]);
    expect(JSON.parse(stdout).fichiers).toBe(2);
    expect(rowsOf((await run(["list", "--format", "csv", "--data", folder])).stdout)).toBe(2);
    expect(rowsOf((await run(["export", "competences", "--data", folder])).stdout)).toBe(80);
    expect(JSON.parse((await run(["search", "crise", "--json", "--data", folder])).stdout).parmi).toBe(80);
    expect((await run(["fmt", "--check", folder])).stderr).toMatch(/^2 fichiers/);
  });
});
