import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, run } from "../support/run.ts";
import { launcher, spawnRncp } from "../support/spawn.ts";

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "rncp-empty-"));

describe("which fiches", () => {
  test.each([
    ["validate"],
    ["validate", "--fix"],
    ["fmt"],
    ["fmt", "--check"],
    ["changes"],
  ])("%s %s needs to be told where nothing says so", (...argv) => {
    const { status, stdout, stderr } = spawnRncp(argv, { cwd: emptyFolder() });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^rncp : aucune fiche n'est donnée, .*, par exemple rncp \w+ .*fiches\/\n$/);
  });
  test.each(["", " ", "\t"])("is no question that --data %j answers", async (data) => {
    for (const command of ["list", "validate", "changes"]) {
      const { status, stdout, stderr } = await run(["--data", data, command]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^rncp : .* ne convient pas à --data : il faut un texte\.\n$/);
    }
  });
  test("is as if nothing were set with RNCP_DATA set to nothing, and refused with blanks", async () => {
    expect(await run(["list"], { env: { RNCP_DATA: "" } })).toEqual(await run(["list"]));
    const { status, stdout, stderr } = await run(["list"], { env: { RNCP_DATA: "  " } });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("ne convient pas à RNCP_DATA");
  });
});

describe("the files of an installed package", () => {
  const folder = join(emptyFolder(), "node_modules/rncp/data");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "RNCP38779.yaml");
  const text = readFileSync(join(root, "data/RNCP38779.yaml"), "utf8").replace("niveau: 7", "niveau:   7 ");
  writeFileSync(file, text);
  test.each([
    ["fmt", file],
    ["fmt", folder],
    ["validate", "--fix", folder],
  ])("are not rewritten by %s %s", async (...argv) => {
    const { stderr } = await run(argv);
    expect(readFileSync(file, "utf8")).toBe(text);
    if (argv[0] === "fmt") expect(stderr).toContain("node_modules");
  });
  test("are found to be out of form", async () => {
    expect((await run(["fmt", "--check", folder])).status).toBe(1);
  });
});

describe("today", () => {
  const dayIn = (TZ: string): string => {
    const onTheDay = ["--require", join(root, "test/support/day.cjs"), launcher];
    const env = { PATH: process.env.PATH, TZ };
    const { stdout } = spawnSync(process.execPath, [...onTheDay, "list", "--json"], {
      cwd: root,
      encoding: "utf8",
      env,
    });
    return JSON.parse(stdout).date;
  };
  test("is the day where the user is: at noon in UTC, the next one begins in the Pacific", () => {
    expect(["UTC", "Europe/Paris", "Pacific/Auckland", "Pacific/Kiritimati"].map(dayIn)).toEqual([
      "2026-11-22",
      "2026-11-22",
      "2026-11-23",
      "2026-11-23",
    ]);
  });
});

describe("an output called -", () => {
  test.each([
    ["export", "blocs", "-o", "-"],
    ["diff", "epsi", "cesi", "--json", "--output", "-"],
    ["validate", "data", "--format", "json", "--output", "-"],
  ])("is standard output: %s %s", (...argv) => {
    const folder = emptyFolder();
    cpSync(join(root, "data"), join(folder, "data"), { recursive: true });
    const written = spawnRncp(argv, { cwd: folder });
    expect(written).toMatchObject({ status: 0, stderr: "" });
    expect(written.stdout).toBe(spawnRncp(argv.slice(0, -2), { cwd: folder }).stdout);
    expect(spawnSync("ls", ["-A", folder], { encoding: "utf8" }).stdout).toBe("data\n");
  });
});

describe("nothing found", () => {
  test.each([
    ["search", "zzzzzz"],
    ["list", "--niveau", "3"],
  ])("is no line of Markdown: %s", async (...argv) => {
    expect(await run([...argv, "--format", "markdown"])).toMatchObject({ status: 1, stdout: "" });
  });
});

describe("a wrong word", () => {
  test.each(["-v", "--verbose", "-x list"])("%s before any command leads to the help of the program", async (line) => {
    const { status, stderr } = await run(line.split(" "));
    expect(status).toBe(2);
    expect(stderr).not.toContain("  ");
    expect(stderr).toMatch(/rncp (list )?(--help|-x)/);
  });
  test("is told in English with the English names of what is missing", async () => {
    for (const argv of [["export"], ["export", "nothing"], ["search"], ["diff"], ["explain"]]) {
      const { status, stderr } = await run([...argv, "--lang", "en"]);
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/<(quoi|mots|regle|chemin|nom)>/);
    }
  });
  test("has no French placeholder in the English help either", async () => {
    const { stdout: names } = await run(["--help", "--lang", "en"]);
    const commands = [...names.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = ""]) => name);
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) {
      const { stdout } = await run([command, "--help", "--lang", "en"]);
      expect(stdout).not.toMatch(
        /[<[](autres|severite|quoi|mots|chemin|nom|sujet|fichier|dossier|langue|champs)[.\]>]/,
      );
    }
  });
});
