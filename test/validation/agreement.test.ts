import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { kindOf } from "../../src/model/data-kind.ts";
import { corpusRules, ficheRules, textRules } from "../../src/validation/rules/index.ts";
import { validateFiche } from "../../src/validation/validate-fiche.ts";
import { filesOf } from "../support/examples.ts";
import { root } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "rncp-agreement-"));
afterAll(() => rmSync(folder, { recursive: true }));

const filesIn = (path: string, pattern: RegExp): string[] =>
  readdirSync(join(root, path))
    .filter((name) => pattern.test(name))
    .map((name) => join(root, path, name));

/** The files of the examples of the rules, written where ajv-cli can read them. */
const examples = [...ficheRules, ...textRules, ...corpusRules].flatMap(({ id, examples }) =>
  Object.entries(examples).flatMap(([kind, example]) =>
    filesOf(example)
      .filter(({ file }) => kindOf(file) === "fiche")
      .map(({ file, text }) => {
        const path = join(folder, `${id}-${kind}-${file}`);
        writeFileSync(path, text);
        return path;
      }),
  ),
);
const fixtures = [
  ...filesIn("data", /^(RNCP|RS)\d+\.yaml$/),
  ...filesIn("test/fixtures/fiche/valid", /\.yaml$/),
  ...filesIn("test/fixtures/fiche/invalid", /\.yaml$/),
  ...examples,
];

const ajv = join(root, "node_modules/ajv-cli/dist/index.js");
const options = ["-s", join(root, "schemas/fiche.schema.json"), "-c", "ajv-formats", "--allow-union-types"];

/** The files that ajv-cli finds valid. */
const validForAjv = (files: readonly string[]): string[] => {
  const data = files.flatMap((file) => ["-d", file]);
  const { stdout } = spawnSync(process.execPath, [ajv, "validate", ...options, ...data], {
    cwd: root,
    encoding: "utf8",
  });
  return files.filter((file) => stdout.split("\n").includes(`${file} valid`));
};

const read = (file: string) => readYaml(readFileSync(file), file);

/** Whether the schema accepts the value of a file; what the form forbids besides is not the schema's. */
const isValid = (file: string): boolean =>
  !validateFiche(read(file)).some(({ code }) => /^schema-|^yaml-unquoted-colon/.test(code));

/** Whether any reader of YAML takes the file: refused characters are our own rule. */
const isYaml = (file: string): boolean =>
  read(file).diagnostics.every(({ code, severity }) => severity !== "error" || code === "text-control-character");

describe("the verdict on the schema is that of ajv-cli", () => {
  it("on every fixture that is YAML", () => {
    const files = fixtures.filter(isYaml);
    expect(files.length).toBeGreaterThan(40);
    expect(fixtures.length - files.length).toBeGreaterThan(5);
    expect(files.filter(isValid)).toEqual(validForAjv(files));
  });
  // ajv-cli stops at the first file that is no YAML: each is given to it alone.
  it.each(fixtures.filter((file) => !isYaml(file)))("on %s, which neither takes", (file) => {
    expect(validForAjv([file])).toEqual([]);
  });
});
