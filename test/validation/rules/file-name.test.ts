import { describe, expect, it } from "vitest";
import { validateExample } from "../../support/rules.ts";

/** The findings on the names of files that hold RNCP34762, or what is given. */
const check = (...files: (string | [string, string])[]) =>
  validateExample(
    Object.fromEntries(
      files.map((file) => (typeof file === "string" ? [file, ""] : [file[0], `numero: ${file[1]}\nblocs: []\n`])),
    ),
  ).findings.map(({ file, code, range }) => `${file}:${range.start.line} ${code}`);

describe("the name of a file", () => {
  it.each([
    "RNCP34762.yaml",
    "RNCP34762.yml",
    "a/b/RNCP34762.yaml",
    "a\\RNCP34762.yml",
    "<stdin>",
    "RNCP34762",
  ])("%s is fine, or none to mend", (file) => expect(check(file)).toEqual([]));
  it.each([
    "RNCP38779.yaml",
    "rncp34762.yaml",
    "RNCP34762.YAML",
    "34762.yml",
    "RS34762.yaml",
    "RNCP034762.yaml",
    "RNCP3476200000000.yaml",
    "RNCP34762.yaml/RNCP1.yaml",
  ])("%s means another number, or is written otherwise", (file) => {
    expect(check(file)).toEqual([`${file}:1 file-name`]);
  });
  it.each([
    "epsi.yaml",
    "RNCP34762-copie.yaml",
    "RNCP34762.fiche.yaml",
    "2026-11-22.yaml",
    "20261122.yaml",
    "01.yaml",
    "2026.yaml",
    "034762.yaml",
    "rncp.yml",
  ])("%s is free, and only told", (file) => expect(check(file)).toEqual([`${file}:1 file-unnamed`]));
  it("counts the number of its own kind", () => {
    expect(check(["RS5568.yaml", "RS5568"])).toEqual([]);
    expect(check(["RNCP5568.yaml", "RS5568"])).toEqual(["RNCP5568.yaml:1 file-name"]);
  });
  it("is not asked of copies: which one to keep comes first", () => {
    expect(check("epsi.yaml", "essai.yaml")).toEqual(["essai.yaml:1 fiche-copy"]);
    expect(check("RNCP34762.yaml", "essai.yaml")).toEqual(["essai.yaml:1 fiche-duplicate"]);
  });
});
