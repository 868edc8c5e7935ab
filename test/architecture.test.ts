import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import table from "../src/layers.json" with { type: "json" };
import { root } from "./support/run.ts";

const layers = new Map<string, readonly string[]>(Object.entries(table));
const below = [...layers.keys()];
const folders = ["cli", ...below];

type Finding = { readonly path: string; readonly rule: string };

/** The findings of the linter, under our configuration, on a project of these files. */
const lint = (files: Readonly<Record<string, string>>): Finding[] => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-lint-"));
  for (const name of ["biome.json", "biome-layers.generated.json"]) cpSync(join(root, name), join(folder, name));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const argv = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "src"];
  const { stdout } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  return diagnostics.map(({ category, location: { path } }) => ({ path, rule: category.split("/").at(-1) ?? "" }));
};

const outside = ["commander", "chalk", "process", "node:process", "node:stream", "node:tty", "node:readline"];
const globals = ["process", "console"];

/** Every import that a folder can try, and every name it can use, each in a file of its own. */
const attempts = folders.flatMap((folder) => [
  ...folders.map((target) => [`${folder}/from-${target}`, `export { x } from "../${target}/x.ts";`]),
  ...folders.map((target) => [`${folder}/deep/from-${target}`, `import { x } from "../../${target}/x.ts"; x();`]),
  ...folders.map((target) => [`${folder}/later-${target}`, `export const y = import("../${target}/x.ts");`]),
  ...outside.map((name) => [`${folder}/module-${name.replace(":", "-")}`, `import { x } from "${name}"; x();`]),
  ...globals.map((name) => [`${folder}/global-${name}`, `export const y = ${name};`]),
]);
const circles = {
  "src/text/a.ts": 'import type { B } from "./b.ts";\nexport type A = B;\n',
  "src/text/b.ts": 'import type { A } from "./a.ts";\nexport type B = A | undefined;\n',
};
const files = Object.fromEntries(attempts.map(([path, code]) => [`src/${path}.ts`, `${code}\n`]));
const findings = lint({ ...files, ...circles });
const refused = (folder: string, name: string): boolean =>
  findings.some(({ path, rule }) => path === `src/${folder}/${name}.ts` && rule.startsWith("noRestricted"));

describe("who may import whom", () => {
  test("every folder of src/ below cli is in the table", () => {
    const entries = readdirSync(join(root, "src"), { withFileTypes: true });
    const present = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders).toEqual(expect.arrayContaining(present));
  });

  test.each(below)("src/%s imports what the table allows, and nothing else", (folder) => {
    const allowed = [folder, ...(layers.get(folder) ?? [])];
    for (const way of ["from", "deep/from", "later"]) {
      const taken = folders.filter((target) => !refused(folder, `${way}-${target}`));
      expect(taken.sort(), way).toEqual(allowed.sort());
    }
  });

  test.each(below)("src/%s reaches no process, no console, no stream, commander or chalk", (folder) => {
    for (const name of outside) expect(refused(folder, `module-${name.replace(":", "-")}`), name).toBe(true);
    for (const name of globals) expect(refused(folder, `global-${name}`), name).toBe(true);
  });

  test("src/cli may use all", () => {
    const rules = findings.filter(({ path }) => path.startsWith("src/cli/")).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith("noRestricted"))).toEqual([]);
  });

  test("no circle, even of types", () => {
    const inCircles = findings.filter(({ rule }) => rule === "noImportCycles").map(({ path }) => path);
    expect(inCircles.sort()).toEqual(Object.keys(circles));
  });

  test.each([
    ["docs/architecture.md", "Who imports whom", "everything", "nothing"],
    ["docs/architecture.fr.md", "Qui importe qui", "tout", "rien"],
  ])("%s shows the table", (file, title, everything, nothing) => {
    const [, rows = ""] =
      new RegExp(`## ${title}\n\n\`\`\`text\n(.*?)\`\`\``, "s").exec(readFileSync(join(root, file), "utf8")) ?? [];
    const shown = rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const [names = "", allowed = ""] = row.split(" → ");
        return names.split(", ").map((name) => [name, allowed === nothing ? [] : allowed.split(", ")]);
      });
    expect(shown).toEqual([["cli", [everything]], ...layers]);
  });
});
