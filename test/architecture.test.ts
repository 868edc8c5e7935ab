import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./support/run.ts";

const folders = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The findings of the linter, under our configuration, on a project of these files. */
const lintFiles = (files: Readonly<Record<string, string>>): { path: string; rule: string }[] => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-lint-"));
  cpSync(join(root, "biome.json"), join(folder, "biome.json"));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const argv = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "src"];
  const { stdout } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  return diagnostics.map(({ category, location: { path } }) => ({ path, rule: category.split("/").at(-1) ?? "" }));
};
const lint = (path: string, code: string): string[] => lintFiles({ [path]: code }).map(({ rule }) => rule);
const imports = (target: string): string => `import { x } from "../${target}";\nexport const y = x;\n`;

describe("who may import whom", () => {
  test.each([
    ["model", "text/fold.ts"],
    ["text", "corpus/folder.ts"],
    ["corpus", "validation/validate-fiche.ts"],
    ["search", "correspondances/compared-fields.ts"],
    ["correspondances", "changes/changes.ts"],
    ["changes", "search/search.ts"],
    ["app", "render/view.ts"],
    ["search", "app/search.ts"],
    ["validation", "messages/fr.ts"],
    ["report", "validation/validate-fiche.ts"],
    ["render", "app/rows.ts"],
    ["messages", "cli/main.ts"],
  ])("the linter refuses src/%s importing src/%s", (folder, target) => {
    expect(lint(`src/${folder}/x.ts`, imports(target))).toContain("noRestrictedImports");
  });
  test("the linter lets the layers stand on those below", () => {
    expect(lint("src/render/x.ts", imports("text/safe.ts"))).not.toContain("noRestrictedImports");
    expect(lint("src/validation/x.ts", imports("corpus/yaml-document.ts"))).not.toContain("noRestrictedImports");
    expect(lint("src/cli/x.ts", imports("search/search.ts"))).not.toContain("noRestrictedImports");
  });
  const forbidden = {
    "process.ts": "export const y = process.env;\n",
    "console.ts": 'export const y = (): void => console.log("x");\n',
    "import-process.ts": 'import { env } from "node:process";\nexport const y = env;\n',
    "import-bare-process.ts": 'import { env } from "process";\nexport const y = env;\n',
    "commander.ts": 'import { Command } from "commander";\nexport const y = Command;\n',
    "chalk.ts": 'import { Chalk } from "chalk";\nexport const y = Chalk;\n',
  };
  const restricted = (folder: string): string[] => {
    const files = Object.entries(forbidden).map(([name, code]) => [`src/${folder}/${name}`, code] as const);
    const found = lintFiles(Object.fromEntries(files)).filter(({ rule }) => rule.startsWith("noRestricted"));
    return [...new Set(found.map(({ path }) => basename(path)))].sort();
  };
  test.each(
    folders.filter((name) => name !== "cli"),
  )("the linter keeps the process, the console, commander and chalk out of src/%s", (folder) =>
    expect(restricted(folder)).toEqual(Object.keys(forbidden).sort()));
  test("the linter leaves them to src/cli", () => expect(restricted("cli")).toEqual([]));
  test("every folder of src/ below cli has its rule", () => {
    const { overrides } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
    const ruled = overrides.flatMap(({ includes }: { includes: string[] }) => includes);
    for (const name of folders) if (name !== "cli") expect(ruled).toContain(`src/${name}/**`);
  });
});
