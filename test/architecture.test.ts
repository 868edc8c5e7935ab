import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./support/run.ts";

/** The findings of the linter, under our configuration, on a project of one file. */
const lint = (path: string, code: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-lint-"));
  cpSync(join(root, "biome.json"), join(folder, "biome.json"));
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), code);
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const { stdout, stderr } = spawnSync(process.execPath, [biome, "lint", "src"], { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
};
const imports = (target: string): string => `import { x } from "../${target}";\nexport const y = x;\n`;

describe("who may import whom", () => {
  test.each([
    ["model", "text/fold.ts"],
    ["text", "corpus/folder.ts"],
    ["corpus", "validation/validate-fiche.ts"],
    ["search", "compare/champs.ts"],
    ["compare", "search/search.ts"],
    ["select", "render/view.ts"],
    ["validation", "messages/fr.ts"],
    ["report", "validation/validate-fiche.ts"],
    ["render", "select/rows.ts"],
    ["messages", "cli/main.ts"],
  ])("the linter refuses src/%s importing src/%s", (folder, target) => {
    expect(lint(`src/${folder}/x.ts`, imports(target))).toContain("noRestrictedImports");
  });
  test("the linter lets the layers stand on those below", () => {
    expect(lint("src/render/x.ts", imports("text/safe.ts"))).not.toContain("noRestrictedImports");
    expect(lint("src/validation/x.ts", imports("corpus/yaml-document.ts"))).not.toContain("noRestrictedImports");
    expect(lint("src/cli/x.ts", imports("search/search.ts"))).not.toContain("noRestrictedImports");
  });
  test("the linter keeps the process, the console, commander and chalk in src/cli", () => {
    expect(lint("src/render/x.ts", "export const y = process.env;\n")).toContain("noRestrictedGlobals");
    expect(lint("src/render/x.ts", 'import { Chalk } from "chalk";\nexport const y = Chalk;\n')).toContain(
      "noRestrictedImports",
    );
  });
  test("every folder of src/ below cli has its rule", () => {
    const { overrides } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
    const ruled = overrides.flatMap(({ includes }: { includes: string[] }) => includes);
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) if (name !== "cli") expect(ruled).toContain(`src/${name}/**`);
  });
});
