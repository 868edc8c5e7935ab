import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, run } from "../support/run.ts";

// Not a scenario: the whole output holds every rule and the version, and would change with each of them.
test("rncp validate --format sarif gives the version of the program, and the rule and the place of a finding", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const file = "test/fixtures/fiche/invalid/siret-cle-fausse.yaml";
  const { status, stdout, stderr } = await run(["validate", file, "--format", "sarif", "--lang", "en"]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const { tool, results: all } = JSON.parse(stdout).runs[0];
  const results = all.filter(({ level }: { level: string }) => level === "error");
  expect(tool.driver.version).toBe(version);
  expect(results).toHaveLength(1);
  expect(tool.driver.rules[results[0].ruleIndex].shortDescription.text).toBe("La clé de chaque SIRET est juste");
  expect(results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: file },
    region: { startLine: 13, startColumn: 12, endLine: 13, endColumn: 28 },
  });
});
