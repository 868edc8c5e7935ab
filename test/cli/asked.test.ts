import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { scripts } from "../../src/cli/completion/scripts.ts";
import { packagedContents, root, run } from "../support/run.ts";
import "../support/spawn.ts";

const sectionsOf = async (name: string): Promise<string[]> => {
  const { stdout } = await run(["show", "cesi", "--section", name, "--json"]);
  return Object.keys(JSON.parse(stdout).item);
};

describe("a section", () => {
  test.each([
    ["statistiques", ["statistiques_promotions"]],
    ["voies", ["voies_acces"]],
    ["vae", ["voies_acces"]],
    ["Voies d’accès", ["voies_acces"]],
    ["jury", ["voies_acces"]],
    ["emplois", ["types_emploi_accessibles"]],
    ["evaluation finale", ["evaluation_finale"]],
    ["activ", ["activites_visees"]],
    ["Secteurs d'activités", ["secteurs_activite"]],
  ])("%s is %j", async (name, keys) => expect(await sectionsOf(name)).toEqual(keys));
  test("of several parts shows them all", async () => {
    expect(await sectionsOf("prérequis")).toContain("prerequis_entree_formation");
    expect((await sectionsOf("prérequis")).length).toBeGreaterThan(1);
  });
  test("that is unknown, or not clear, gets the nearest three", async () => {
    for (const name of ["voie_aces", "codes"]) {
      const { status, stderr } = await run(["show", "cesi", "--section", name]);
      expect({ status, names: stderr.split(" : ").at(-1)?.split(", ").length }).toEqual({ status: 2, names: 3 });
    }
    expect((await run(["show", "cesi", "--section", "voie_aces"])).stderr).toContain("voies_acces");
  });
});

describe("the first screen of diff", () => {
  const columns = 80;
  const screen = () => run(["diff", "epsi", "cesi"], { terminal: { columns, rows: 24 } });
  test("has each count with its direction and denominator, who read, what is ours, and where the rest is", async () => {
    const { stdout } = await screen();
    expect(stdout).toMatch(/EPSI → CESI {2}\d+ couvertes?, \d+ en partie, \d+ manquantes?, sur les 36 de CESI\n/);
    expect(stdout).toMatch(/CESI → EPSI {2}\d+ couvertes?, \d+ en partie, \d+ manquantes?, sur les 44 d'EPSI\n/);
    for (const words of [
      "modèle de langue",
      "personne n'a validée",
      "résumés",
      "--section",
      "--complet",
      "Licence Ouverte",
    ])
      expect(stdout.replace(/\s+/g, " ")).toContain(words);
    expect(stdout.split("\n").length).toBeLessThanOrEqual(25);
  });
  test("says who read, whoever that is, and claims nothing of what is not filled in", async () => {
    const folder = ["--data", "test/fixtures/petites"];
    const { stdout } = await run(["diff", "vent", "nuages", ...folder], { terminal: { columns, rows: 24 } });
    expect(stdout.replace(/\s+/g, " ")).toContain("Une lectrice");
    expect(stdout).not.toContain("modèle de langue");
    expect(stdout).not.toMatch(/\b0 comp\./);
  });
  test("says that it sums up what it does, and nothing else", async () => {
    const contents = packagedContents();
    const fiches = contents.fiches.map(({ conditions_entree: _, ...fiche }) => fiche);
    const { stdout } = await run(["diff", "epsi", "cesi"], { corpus: { ...contents, fiches } });
    expect(stdout).toContain("Évaluation résumée par rncp.");
    expect(stdout).not.toContain("rérequis résumés");
  });
  test("is not all: --complet has the codes, and documents are whole", async () => {
    expect((await screen()).stdout).not.toContain("31006");
    expect((await run(["diff", "epsi", "cesi", "--complet"])).stdout).toContain("31006");
    expect((await run(["diff", "epsi", "cesi", "--format", "markdown"])).stdout).toContain("31006");
  });
});

describe("a passerelle", () => {
  const acquis = async (line: string): Promise<unknown> =>
    JSON.parse((await run(["passerelle", ...line.split(" "), "--json"])).stdout).acquis;
  test("is asked in words, with the blocs in any form", async () => {
    const wanted = await acquis("--de epsi --vers cesi --acquis BC01,BC04");
    for (const line of ["epsi cesi BC01 BC04", "epsi cesi --acquis BC01 BC04", "epsi cesi BC1,4", "epsi BC01 cesi bc4"])
      expect({ line, acquis: await acquis(line) }).toEqual({ line, acquis: wanted });
    expect(await acquis("epsi cesi tous")).toEqual(await acquis("--de epsi --vers cesi"));
  });
  test.each(["epsi", "epsi cesi autre"])("refuses %s", async (line) => {
    const { status, stderr } = await run(["passerelle", ...line.split(" ")]);
    expect({ status, lines: stderr.split("\n").length }).toEqual({ status: 2, lines: 2 });
  });
  test("shows first what is missing, bloc by bloc, and where the statements are", async () => {
    const line = ["passerelle", "epsi", "cesi", "BC01", "BC04"];
    const [first, whole] = [await run(line), await run([...line, "--complet"])];
    expect(first.stdout).toMatch(/\nBC02 {2}C01, C02, C03, C04, C05, C06, C07, C08, C09 +–\n/);
    expect(first.stdout).toContain("--complet");
    expect(first.stdout).not.toContain("Gérer et encadrer son équipe");
    expect(whole.stdout).toContain("Gérer et encadrer son équipe");
  });
});

test("days, levels and codes are read as people write them", async () => {
  const listed = async (...words: string[]): Promise<string> => (await run(["list", ...words, "--json"])).stdout;
  expect(await listed("--date", "31/12/2025")).toBe(await listed("--date", "2025-12-31"));
  expect(await listed("--niveau", "bac+5")).toBe(await listed("--niveau", "7"));
  expect(await listed("--rome", "1805")).toBe(await listed("--rome", "M1805"));
  for (const words of [
    ["--date", "31/02/2025"],
    ["--niveau", "bac+9"],
    ["--niveau", "9"],
  ])
    expect((await run(["list", ...words])).status).toBe(2);
  expect((await run(["list", "--niveau", "9"])).stderr).toContain("un nombre de 3 à 8");
});

describe("in a pipe", () => {
  test.each([
    "diff epsi cesi",
    "diff epsi cesi --complet",
    "blocs epsi cesi",
  ])("%s puts no text behind spaces", async (line) => {
    const { stdout } = await run(line.split(" "));
    expect(stdout.split("\n").filter((one) => /\S {60}/.test(one))).toEqual([]);
  });
  test("what goes across the columns is said of none of them", async () => {
    const { stdout } = await run(["diff", "epsi", "cesi", "--complet"]);
    expect(stdout).toMatch(/\nNiveau =\n +7\n/);
  });
});

describe("a command that nobody has named so", () => {
  test.each([
    ["comparer", "diff"],
    ["aide", "help"],
    ["version", "--version"],
    ["epsi", "show epsi"],
    ["38779", "show 38779"],
    ["show epsi cesi --json", "rncp diff epsi cesi"],
  ])("%s gets %s suggested", async (word, suggestion) => {
    const { status, stderr } = await run(word.split(" "));
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(suggestion) });
  });
});

test("several fiches are shown one under the other, a part of them too; how to compare them is told", async () => {
  const { status, stdout, stderr } = await run(["show", "epsi", "cesi", "--section", "jury"]);
  const each = await Promise.all(["epsi", "cesi"].map((name) => run(["show", name, "--section", "jury"])));
  expect({ status, stdout }).toEqual({ status: 0, stdout: each.map((one) => one.stdout).join("\n") });
  expect(stderr).toContain("rncp diff epsi cesi");
  const rows: { id: string }[] = parse((await run(["show", "epsi", "cesi", "--format", "csv"])).stdout, {
    columns: true,
  });
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(["RNCP36924", "RNCP38779"]));
});

describe("open", () => {
  const opened: string[] = [];
  const open = (address: string): boolean => {
    opened.push(address);
    return true;
  };
  const terminal = { columns: 80, rows: 24 };
  test("opens the official page, or the site, and prints it", async () => {
    const { stdout, stderr } = await run(["open", "cesi"], { terminal, open });
    expect({ stdout, stderr, opened }).toMatchObject({ stdout: `${opened[0]}\n`, stderr: "" });
    expect(opened).toEqual(["https://www.francecompetences.fr/recherche/rncp/38779/"]);
    expect((await run(["open", "epsi", "--site"], { terminal, open })).stdout).toBe("https://www.epsi.fr/\n");
  });
  test("opens nothing in a pipe, and says where there is no browser", async () => {
    const before = opened.length;
    expect((await run(["open", "cesi"], { open })).status).toBe(0);
    expect(opened).toHaveLength(before);
    expect((await run(["open", "cesi"], { terminal })).stderr).toContain("copiez l'adresse");
  });
  test("never opens what is no web address", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rncp-open-"));
    const { readFileSync } = await import("node:fs");
    const text = readFileSync(join(root, "data/RNCP38779.yaml"), "utf8");
    writeFileSync(join(folder, "RNCP38779.yaml"), text.replace(/site_internet: .*/, "site_internet: null"));
    const { status, stderr } = await run(["open", "38779", "--site", "--data", folder], { terminal, open });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("aucun site") });
  });
});

describe("completion", () => {
  const values = async (...words: string[]): Promise<string[]> =>
    (await run(["complete", "--", ...words])).stdout.split("\n").flatMap((line) => line.split("\t")[0] || []);
  test.each<[string[], string[]]>([
    [["li"], ["list", "lire"]],
    [["show", "ep"], ["epsi"]],
    [
      ["show", "RNCP38779BC0"],
      ["RNCP38779BC01", "RNCP38779BC02", "RNCP38779BC03", "RNCP38779BC04"],
    ],
    [["show", "RNCP38779BC01C01"], ["RNCP38779BC01C01"]],
    [["diff", "epsi", "c"], ["cesi"]],
    [["list", "--format", "nd"], ["ndjson"]],
    [["list", "--format=nd"], ["--format=ndjson"]],
    [["diff", "epsi", "cesi", "--section", "b"], ["blocs"]],
    [["show", "epsi", "--section", "voies"], ["voies_acces"]],
    [["explain", "siret"], ["siret-key"]],
    [["validate", "--dep"], ["--depuis"]],
    [["passerelle", "--de", "ep"], ["epsi"]],
  ])("of %j is %j", async (words, expected) => expect(await values(...words)).toEqual(expected));
  test("of nothing names the commands, but not its own", async () => {
    expect(await values("")).toContain("diff");
    expect(await values("comp")).toEqual(["completion"]);
  });

  const shell = (name: string): boolean => spawnSync(name, ["-c", "true"]).status === 0;
  const folder = mkdtempSync(join(tmpdir(), "rncp-completion-"));
  const rncp = `rncp() { "${process.execPath}" "${root}/bin/rncp.js" "$@"; }\n`;
  test.skipIf(!shell("bash"))("works in bash, and runs nothing that is being typed", () => {
    const script = `${rncp}${scripts.bash}
COMP_WORDS=(rncp show ep); COMP_CWORD=2; _rncp; echo "\${COMPREPLY[@]}"
COMP_WORDS=(rncp show '$(touch ${folder}/pwned)' ep); COMP_CWORD=3; _rncp
COMP_WORDS=(rncp list --format ''); COMP_CWORD=3; _rncp; echo "\${COMPREPLY[@]}"
`;
    const { stdout } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect(stdout).toBe("epsi\ntable json csv ndjson markdown\n");
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });
  test.skipIf(!shell("zsh"))("works in zsh", () => {
    const script = `${rncp}compdef() { :; }\n_describe() { print -l -- \${(P)2}; }\n${scripts.zsh}
words=(rncp show ep); CURRENT=3; _rncp`;
    expect(spawnSync("zsh", ["-f", "-c", script], { encoding: "utf8" }).stdout).toMatch(/^epsi:RNCP36924/);
  });
  test.skipIf(!shell("fish"))("works in fish", () => {
    const wrapped = `function rncp; "${process.execPath}" "${root}/bin/rncp.js" $argv; end\n${scripts.fish}`;
    const { stdout } = spawnSync("fish", ["-c", `${wrapped}complete -C 'rncp show ep'`], { encoding: "utf8" });
    expect(stdout).toMatch(/^epsi\tRNCP36924/);
  });
  test("asks PowerShell for the same words", () => {
    expect(scripts.powershell).toContain("rncp complete '--' @words");
    expect(scripts.powershell).not.toMatch(/Invoke-Expression|iex/i);
  });
});
