import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../support/run.ts";

const formats = ["table", "json", "csv", "markdown"];
const lines = [
  ["diff", "epsi", "cesi", "--calcul"],
  ["diff", "epsi", "cesi", "--pistes", "2"],
  ["passerelle", "--de", "epsi", "--vers", "cesi", "--acquis", "BC01", "--calcul"],
];

/** Words that claim that something is not there, or is the same: a computation knows neither. */
const claims =
  /manquante|il manque|absente|sans correspondance|\bseules?\b|rien ne répond|✓ couvert|couvertes? sur|non_couvert/i;

describe("what is computed claims no absence", () => {
  test.each(
    lines
      .flatMap((line) => formats.map((format) => [...line, "--format", format]))
      // Beside the leads, the JSON of --pistes holds what was read.
      .filter((line) => !(line.includes("--pistes") && line.includes("json"))),
  )("%s %s %s %s %s %s %s %s %s", async (...words) => {
    const argv = words.filter((one) => one !== undefined);
    const { stdout, stderr, status } = await run(argv);
    if (status === 2) return expect(stderr).toContain("--pistes");
    // The texts of the fiches may say what they like; the words of the report are ours.
    const said = stdout.replace(/"(?:texte|[ab]_texte|evaluation)":\s*"[^"]*"/g, "").replace(/"manquantes": null/g, "");
    expect(said.replace(/ce n'est pas une absence|n'est pas une absence/g, "")).not.toMatch(claims);
  });

  test("the page of a computation neither", async () => {
    const { stdout } = await run(["diff", "epsi", "cesi", "--calcul", "--format", "html"]);
    expect(stdout).toContain("aucune piste trouvée");
    expect(stdout).not.toMatch(/il manque|rien ne répond/);
  });
});

describe("a reading names what exists", () => {
  const reading = readFileSync("data/correspondances/RNCP36924--RNCP38779.yaml", "utf8");
  test.each([
    ["ensembles", reading.replace(/cible: RNCP36924BC02C04/, "cible: RNCP36924BC02C99")],
    ["restent", `${reading}restent: [RNCP38779BC04C99]\n`],
  ])("in its %s too", async (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), "rncp-lectures-"));
    for (const numero of ["RNCP36924", "RNCP38779"])
      writeFileSync(join(folder, `${numero}.yaml`), readFileSync(`data/${numero}.yaml`));
    const path = join(folder, "RNCP36924--RNCP38779.yaml");
    const { mkdirSync } = await import("node:fs");
    mkdirSync(join(folder, "correspondances"));
    writeFileSync(path.replace(folder, join(folder, "correspondances")), text);
    const { stdout, status } = await run(["validate", folder]);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/C99.*\[lecture-competence\]/)]);
  });
});
