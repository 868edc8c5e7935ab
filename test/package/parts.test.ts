import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/run.ts";
import "../support/spawn.ts";

const dist = join(root, "dist");

/** The parts of dist/ that a command loads. */
const partsOf = (...words: readonly string[]): string[] => {
  const script = `process.on("exit", () => console.error(Object.keys(require.cache).join("\\n")));
    process.argv = [...process.argv.slice(0, 1), "rncp", ...process.argv.slice(1)];
    require("./bin/rncp.js")`;
  const argv = ["-e", script, "--", ...words];
  const { stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: "utf8" });
  return stderr
    .split("\n")
    .filter((path) => path.startsWith(dist))
    .map((path) => basename(path));
};
const holding = (text: string): string[] =>
  readdirSync(dist).filter((name) => name.endsWith(".js") && readFileSync(join(dist, name), "utf8").includes(text));

describe("the parts of dist/", () => {
  test.each([
    ["list"],
    ["search", "crise"],
    ["diff", "epsi", "cesi"],
    ["show", "epsi"],
  ])("rncp %s reads the packaged data without YAML or rules", (...words) => {
    const parts = partsOf(...words);
    expect(parts).toContain("core.js");
    for (const part of ["corpus.js", "validation.js", "import.js", "lire.js"]) expect(parts).not.toContain(part);
  });
  test("rncp fmt knows YAML without the rules, rncp validate both", () => {
    expect(partsOf("fmt", "--check", "data")).toEqual(expect.arrayContaining(["corpus.js"]));
    expect(partsOf("fmt", "--check", "data")).not.toContain("validation.js");
    expect(partsOf("validate", "data")).toEqual(expect.arrayContaining(["corpus.js", "validation.js"]));
  });
  test("only one knows YAML, only one the schemas", () => {
    expect(holding("tag:yaml.org,2002:map")).toEqual(["corpus.js"]);
    expect(holding("json-schema.org/draft-07")).toEqual(["validation.js"]);
  });
  test("take less than 3.5 MB, with all that the package brings", () => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(JSON.parse(stdout)[0].unpackedSize).toBeLessThan(3_500_000);
  });
});
