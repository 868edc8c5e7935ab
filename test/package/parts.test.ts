import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/run.ts";
import "../support/spawn.ts";

const dist = join(root, "dist");

type Loaded = {
  readonly parts: string[];
  readonly bytes: number;
  readonly data: string[];
  readonly builtins: string[];
};

/** What a command loads: parts of dist/ with their bytes in all, the data files that it reads, and parts of Node. */
const loadedBy = (...words: readonly string[]): Loaded => {
  const script = `const fs = require("node:fs");
    const { readFileSync: read } = fs;
    const data = [];
    fs.readFileSync = (path, ...more) => (data.push(String(path)), read(path, ...more));
    process.on("exit", () => console.error("\\n" + JSON.stringify({
      data, files: Object.keys(require.cache), builtins: process.moduleLoadList,
    })));
    process.argv = [...process.argv.slice(0, 1), "rncp", ...process.argv.slice(1)];
    require("./bin/rncp.js")`;
  const argv = ["-e", script, "--", ...words];
  const { stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: "utf8" });
  const { data, files, builtins } = JSON.parse(stderr.trim().split("\n").at(-1) ?? "") as Record<string, string[]>;
  const parts = (files ?? []).filter((path) => path.startsWith(dist));
  return {
    parts: parts.map((path) => basename(path)),
    bytes: parts.reduce((sum, path) => sum + statSync(path).size, 0),
    data: (data ?? []).filter((path) => path.startsWith(dist) && !path.endsWith(".js")).map((path) => basename(path)),
    builtins: (builtins ?? []).map((name) => name.replace(/^NativeModule /, "")),
  };
};
const partsOf = (...words: readonly string[]): string[] => loadedBy(...words).parts;
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
  test.each([
    ["list", 225, ["corpus.json"], ["child_process", "crypto", "readline"]],
    ["show epsi", 240, ["corpus.json"], ["child_process", "crypto", "readline"]],
    ["search SIEM", 250, ["corpus.json", "lexique.json"], ["child_process", "crypto", "readline"]],
    ["export competences", 205, ["corpus.json"], ["child_process", "crypto", "readline"]],
    ["diff epsi cesi", 290, ["corpus.json"], ["child_process", "readline"]],
    ["passerelle epsi cesi", 290, ["corpus.json"], ["child_process", "readline"]],
    ["complete -- list --n", 197, [], ["child_process", "crypto", "readline"]],
  ])("rncp %s loads %i kB at most, and nothing that it does not use", (words, most, data, never) => {
    const loaded = loadedBy(...words.split(" "));
    expect(Math.ceil(loaded.bytes / 1000)).toBeLessThanOrEqual(most);
    expect(loaded.data).toEqual(data);
    expect(loaded.builtins.filter((name) => never.includes(name))).toEqual([]);
  });
  test("rncp fmt knows YAML without the rules, rncp validate both", () => {
    expect(partsOf("fmt", "--check", "data")).toEqual(expect.arrayContaining(["corpus.js"]));
    expect(partsOf("fmt", "--check", "data")).not.toContain("validation.js");
    expect(partsOf("validate", "data")).toEqual(expect.arrayContaining(["corpus.js", "validation.js"]));
  });
  test("only one knows YAML, only one the schemas", () => {
    expect(holding("tag:yaml.org,2002:map")).toEqual(["corpus.js"]);
    expect(holding("rncp.invalid/schemas")).toEqual(["validation.js"]);
  });
  test("take less than 4 MB, with all that the package brings", () => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(JSON.parse(stdout)[0].unpackedSize).toBeLessThan(4_000_000);
  });
});
