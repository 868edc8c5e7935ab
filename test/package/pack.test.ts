import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installPackage } from "../support/installed.ts";
import { root } from "../support/run.ts";

describe("the package, installed into an empty folder", () => {
  const { folder, inFolder, archive, status } = installPackage();

  test("installs without a network and without other packages", () => {
    expect({ archive, status }).toEqual({ archive: expect.stringMatching(/^rncp-.*\.tgz$/), status: 0 });
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["rncp"]);
  });

  test("brings the program, with its data and schemas", () => {
    const rncp = join(folder, "node_modules/.bin/rncp");
    expect(inFolder(rncp, ["export", "competences"]).stdout.split("\r\n")).toHaveLength(82);
    const validate = ["validate", "node_modules/rncp/data", "--date", "2026-11-22"];
    expect(inFolder(rncp, validate).stdout).toContain("✓ 16 fichiers valides");
    expect(JSON.parse(inFolder(rncp, ["schema", "fiche"]).stdout).title).toBe("Fiche");
  });

  test("brings the library, for require and for import", () => {
    const script =
      "const { list, openFolder } = require('rncp'); list(openFolder('node_modules/rncp/data'), { date: '2026-11-22' }).then(({ total }) => console.log(total))";
    expect(inFolder(process.execPath, ["-e", script]).stdout).toBe("2\n");
    const module = "import { searchCompetences } from 'rncp'; console.log(typeof searchCompetences)";
    expect(inFolder(process.execPath, ["--input-type=module", "-e", module]).stdout).toBe("function\n");
  });

  test.each(["README.md", "README.fr.md"])("runs the example of %s", (file) => {
    const [, example = ""] = /```ts\n(.*?)```/s.exec(readFileSync(join(root, file), "utf8")) ?? [];
    writeFileSync(join(folder, "example.mjs"), example);
    const { status, stdout, stderr } = inFolder(process.execPath, ["example.mjs"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n").map((line) => line.split(" ", 1)[0])).toEqual([
      ...Array.from({ length: 3 }, () => expect.stringMatching(/^RNCP\d+BC\d\dC\d\d$/)),
      expect.stringMatching(/^\d+$/),
      "",
    ]);
  });

  test("says of each dependency why it is there: of those it contains, and of those that build and prove it", () => {
    const page = readFileSync(join(root, "docs/dependances.md"), "utf8");
    const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const named = new Set([...page.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = ""]) => names.split(", ")));
    expect(Object.keys(devDependencies).filter((name) => !named.has(name))).toEqual([]);
    const known = new Set(["Paquet", "---", ...Object.keys(devDependencies)]);
    expect([...named].filter((name) => !known.has(name) && !/^-+$/.test(name))).toEqual([]);
  });

  test("keeps the licences of the packages it contains", () => {
    const files = readdirSync(join(folder, "node_modules/rncp/dist"));
    expect(files).toContain("THIRD-PARTY-LICENSES.txt");
  });

  test("leaves out the tests, and with them the pages of the fiches", () => {
    expect(readdirSync(join(folder, "node_modules/rncp"))).not.toContain("test");
  });
});
