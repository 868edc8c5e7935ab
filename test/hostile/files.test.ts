import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hang } from "../support/hang.mts";
import { spawnRncp } from "../support/spawn.ts";
import { stack } from "./corpus.ts";
import { forbidden } from "./forbidden.ts";

const esc = "\u001b";
const secret = "a secret of the machine";
const folder = mkdtempSync(join(tmpdir(), "rncp-hostile-"));
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  for (const name of ["outside", "in", "empty", "in/dossier.yaml", "names"]) mkdirSync(at(name));
  writeFileSync(at("outside/secret.yaml"), `intitule: "${secret}"\n`);
  writeFileSync(at("victim.csv"), "keep\n");
  symlinkSync("../outside/secret.yaml", at("in/link.yaml"));
  symlinkSync("../outside", at("in/folder"));
  symlinkSync("b.yaml", at("in/a.yaml"));
  symlinkSync("a.yaml", at("in/b.yaml"));
  symlinkSync("nothing.yaml", at("in/broken.yaml"));
  symlinkSync("/dev/zero", at("in/endless.yaml"));
  symlinkSync("victim.csv", at("to-victim.csv"));
  execFileSync("mkfifo", [at("in/tube.yaml")]);
  for (const name of ["--output=pwned.yaml", "a\n::error::pwn.yaml", `x${esc}]0;pwn\u0007.yaml`]) {
    writeFileSync(at(`names/${name}`), "a: [\n");
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program in the folder; whatever it is asked, nothing that acts on a terminal comes out, no stack, no secret. */
const rncp = (argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnRncp(argv, { cwd: folder, timeout: hang });
  for (const text of [String(stdout), String(stderr)]) {
    for (const never of [forbidden, stack, secret]) expect(text).not.toMatch(never);
  }
  return { status, stdout: String(stdout), stderr: String(stderr) };
};
const codesOf = (stdout: string): unknown[] => JSON.parse(stdout).items.map(({ code }: { code: string }) => code);

describe("files that are none", () => {
  test("in a folder, each is told, and what lies behind links that leave it is not read", { timeout: hang }, () => {
    const { status, stdout } = rncp(["validate", "in", "--json"]);
    const { items }: { items: { file: string; code: string }[] } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(items.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "in/a.yaml file-unreadable",
      "in/b.yaml file-unreadable",
      "in/broken.yaml file-unreadable",
      "in/endless.yaml file-link",
      "in/link.yaml file-link",
      "in/tube.yaml file-not-regular",
    ]);
  });
  test.each([
    ["in/link.yaml", "file-link"],
    ["in/endless.yaml", "file-link"],
    ["in/tube.yaml", "file-not-regular"],
  ])("%s is refused at once", { timeout: hang }, (path, code) => {
    const { status, stdout } = rncp(["validate", path, "--json"]);
    expect({ status, codes: codesOf(stdout) }).toEqual({ status: 1, codes: [code] });
  });
  test("other commands read none of them either", { timeout: hang }, () => {
    const asked = [["list"], ["search", "secret"], ["export", "fiches", "--partiel"]];
    expect(asked.map((argv) => rncp([...argv, "--data", "in"]).status)).toEqual([2, 2, 2]);
  });
});

describe("names", () => {
  test("that look like options are files after --, and nothing is written", { timeout: hang }, () => {
    const { status, stdout } = rncp(["validate", "--json", "--", "names/--output=pwned.yaml"]);
    expect({ status, codes: codesOf(stdout) }).toEqual({ status: 1, codes: ["yaml-syntax"] });
    expect(readdirSync(folder)).not.toContain("pwned.yaml");
  });
  test.each(["text", "json", "github", "sarif", "junit", "markdown"])("act on nothing, and begin no line, in %s", {
    timeout: hang,
  }, (format) => {
    const { status, stdout } = rncp(["validate", "names", "--format", format]);
    expect(status).toBe(1);
    expect(stdout.match(/^::(?!error file=)/gm)).toBeNull();
  });
});

describe("what is asked wrongly ends with 2, and changes nothing", () => {
  test.each([
    { argv: ["validate", "absent.yaml"], says: "absent.yaml" },
    { argv: ["validate", "empty"], says: "empty" },
    { argv: ["validate", "in/dossier.yaml"], says: "dossier.yaml" },
    { argv: ["validate", "in/a.yaml"], says: "a.yaml" },
    { argv: ["list", "--niveau", "abc"], says: "abc" },
    { argv: ["vaildate", "x"], says: "validate" },
    { argv: ["validate", `${esc}]0;pwn\u0007`], says: "pwn" },
    { argv: [`${esc}[2J`], says: "[2J" },
    { argv: ["export", "competences", "-o", "victim.csv"], says: "victim.csv" },
    { argv: ["export", "competences", "-o", "to-victim.csv", "--force"], says: "to-victim.csv" },
    { argv: ["export", "competences", "-o", "in/tube.yaml", "--force"], says: "tube.yaml" },
  ])("$argv", { timeout: hang }, ({ argv, says }) => {
    const { status, stdout, stderr } = rncp(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(readFileSync(at("victim.csv"), "utf8")).toBe("keep\n");
  });
});
