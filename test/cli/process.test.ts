import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { root, run } from "../support/run.ts";
import { hasTerminal, onTerminal, shell, spawnRncp } from "../support/spawn.ts";

const temporary = (): string => mkdtempSync(join(tmpdir(), "rncp-test-"));
const esc = "\u001b";

/** A folder of enough fiches that their JSON is many times what a pipe holds. */
const manyFiches = (): string => {
  const folder = temporary();
  const text = readFileSync(join(root, "data/RNCP38779.yaml"), "utf8");
  for (let i = 10; i < 30; i++) writeFileSync(join(folder, `${i}.yaml`), text.replaceAll("RNCP38779", `RNCP900${i}`));
  return folder;
};

describe("in a pipe", () => {
  const folder = manyFiches();
  test("a reader that stops early ends the program quietly", () => {
    const { stdout, stderr } = shell(
      `rncp export competences --format ndjson --data "${folder}" | head -1 | wc -l; echo $PIPESTATUS`,
    );
    expect({ stdout: stdout.split("\n").map((line) => line.trim()), stderr }).toEqual({
      stdout: ["1", "0", ""],
      stderr: "",
    });
  });
  test("a failed answer keeps its code when the reader stops early", () => {
    const { stdout } = shell("rncp validate test/fixtures/fiche/invalid --json | head -1 >/dev/null; echo $PIPESTATUS");
    expect(stdout.trim()).toBe("1");
  });
  test("a slow reader receives every byte", async () => {
    const argv = ["export", "competences", "--format", "json", "--data", folder];
    const whole = (await run(argv)).stdout;
    expect(whole.length).toBeGreaterThan(300_000);
    const { stdout } = shell(
      `rncp ${argv.map((word) => `"${word}"`).join(" ")} | (head -c 1; sleep 0.5; head -c 1000; sleep 0.2; cat)`,
    );
    expect(stdout === whole).toBe(true);
  });
  test.skipIf(process.platform !== "linux")("a full disk is an error", () => {
    const { status, stderr } = shell("rncp export competences > /dev/full");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^rncp : .*disque plein.*\n$/);
  });
  test("nothing is coloured or wrapped", () => {
    const { stdout } = spawnRncp(["diff", "epsi", "cesi"]);
    expect(stdout).not.toContain(esc);
    expect(
      Math.max(
        ...String(stdout)
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeGreaterThan(150);
  });
  test("the program says its version and starts without a command", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(spawnRncp(["--version"]).stdout).toBe(`${version}\n`);
    expect(spawnRncp([]).status).toBe(0);
  });
});

describe.skipIf(!hasTerminal)("on a terminal (skipped without the `script` command)", () => {
  test("tables are coloured and fit its width", () => {
    const text = onTerminal("diff epsi cesi --section resume");
    expect(text).toContain(`${esc}[31m✗ expirée`);
    const plain = stripVTControlCharacters(text);
    expect(Math.max(...plain.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });
  test("NO_COLOR, TERM=dumb and --color never leave it plain", () => {
    expect(onTerminal("list", { NO_COLOR: "1" })).not.toContain(esc);
    expect(onTerminal("list", { TERM: "dumb" })).not.toContain(esc);
    expect(onTerminal("list --color never")).not.toContain(esc);
    expect(onTerminal("list --color always", { NO_COLOR: "1" })).toContain(`${esc}[31m`);
  });
  test("FORCE_COLOR colours a pipe, FORCE_COLOR=0 a terminal not", () => {
    expect(spawnRncp(["list"], { env: { FORCE_COLOR: "1" } }).stdout).toContain(`${esc}[31m`);
    expect(onTerminal("list", { FORCE_COLOR: "0" })).not.toContain(esc);
  });
  test("a long answer goes through the pager, a short one does not", () => {
    expect(onTerminal("show epsi", { PAGER: "sed s/^/PAGER:/" })).toMatch(/PAGER:.*RNCP36924 · EPSI/);
    expect(onTerminal("list", { PAGER: "sed s/^/PAGER:/" })).not.toContain("PAGER:");
    const folder = manyFiches();
    const left = onTerminal(`blocs --data "${folder}"`, { PAGER: "head -1" });
    expect(left.trim().split("\n")).toHaveLength(1);
    const without = onTerminal("show epsi", { PAGER: "no-such-pager" });
    expect(without).toContain("RNCP36924 · EPSI");
    expect(without).not.toContain("no-such-pager");
  });
});

describe("a written file", () => {
  test("is whole, alone in its folder, and holds what stdout would", () => {
    const folder = temporary();
    const { status, stdout, stderr } = spawnRncp(["export", "competences", "-o", join(folder, "c.csv")]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain("80 lignes écrites");
    expect(readdirSync(folder)).toEqual(["c.csv"]);
    expect(readFileSync(join(folder, "c.csv"), "utf8")).toBe(spawnRncp(["export", "competences"]).stdout);
  });
  test("is replaced only with --force, and never a link or a device", () => {
    const folder = temporary();
    const file = join(folder, "c.csv");
    writeFileSync(file, "précieux");
    symlinkSync(file, join(folder, "lien.csv"));
    expect(spawnRncp(["export", "blocs", "-o", file]).status).toBe(2);
    expect(spawnRncp(["export", "blocs", "-o", join(folder, "lien.csv"), "--force"]).status).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("précieux");
    expect(spawnRncp(["export", "blocs", "-o", file, "--force"]).status).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("RNCP38779BC04");
    expect(spawnRncp(["export", "blocs", "-o", "/dev/null", "--force"]).status).toBe(2);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
  test("that cannot be written leaves one sentence and nothing else", () => {
    const { status, stderr } = spawnRncp(["export", "blocs", "-o", join(temporary(), "absent/c.csv")]);
    expect(status).toBe(2);
    expect(String(stderr).trim().split("\n")).toHaveLength(1);
  });
});

describe("another folder of fiches", () => {
  const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
    const folder = temporary();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return folder;
  };
  const cesi = readFileSync(join(root, "data/RNCP38779.yaml"), "utf8");

  test("is read by --data and by RNCP_DATA", () => {
    const folder = folderWith({ "a.yaml": cesi });
    const byOption = spawnRncp(["list", "--format", "csv", "--data", folder]);
    expect(String(byOption.stdout).trim().split("\n")).toHaveLength(2);
    expect(spawnRncp(["list", "--format", "csv"], { env: { RNCP_DATA: folder } }).stdout).toBe(byOption.stdout);
  });
  test("with bad files still gives the good ones, and names the bad ones with their findings", () => {
    const folder = folderWith({
      "a.yaml": cesi,
      "b.yaml": cesi.replace("numero: RNCP38779", "numero: 38779"),
      "c.yaml": "[".repeat(4000),
      "d.yaml": cesi,
    });
    const { status, stdout, stderr } = spawnRncp(["list", "--json", "--data", folder]);
    expect(status).toBe(0);
    expect(JSON.parse(String(stdout)).items.map(({ id }: { id: string }) => id)).toEqual(["RNCP38779"]);
    for (const found of ["b.yaml:2:9", "c.yaml:1:65", "d.yaml:2:9"]) expect(stderr).toContain(found);
    expect(String(stderr).match(/Fichier écarté/g)).toHaveLength(3);
  });
  test("with a link that leads nowhere still gives the good ones, for validate too", () => {
    const folder = folderWith({ "RNCP38779.yaml": cesi });
    symlinkSync("nowhere", join(folder, "b.yaml"));
    const { status, stdout, stderr } = spawnRncp(["list", "--format", "csv", "--data", folder]);
    expect({ status, lines: String(stdout).trim().split("\n").length }).toEqual({ status: 0, lines: 2 });
    expect(stderr).toContain("b.yaml:1:1");
    expect(JSON.parse(String(spawnRncp(["validate", folder, "--json"]).stdout))).toMatchObject({
      fichiers: 2,
      total: 1,
    });
  });
  test("with one number twice is invalid for validate as for --data", () => {
    const { status, stdout } = spawnRncp(["validate", folderWith({ "RNCP38779.yaml": cesi, "b.yaml": cesi })]);
    expect(status).toBe(1);
    expect(stdout).toContain("[fiche-duplicate]");
  });
  test("without a good fiche is an error, not an empty answer", () => {
    const { status, stdout, stderr } = spawnRncp(["list", "--data", folderWith({ "a.yaml": "numero: 1\n" })]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("aucune fiche lisible");
  });
  test("a file of brackets, read again and again in one cold process, gives one error each time", () => {
    const brackets = `${"[".repeat(2000)}${"]".repeat(2000)}`;
    const names = ["a", "b", "c", "d", "e", "f"].map((name) => [`${name}.yaml`, brackets]);
    const { status, signal, stdout } = spawnRncp(["validate", "--json", folderWith(Object.fromEntries(names))]);
    expect({ status, signal }).toEqual({ status: 1, signal: null });
    expect(JSON.parse(String(stdout)).total).toBe(6);
  });
  test("no byte of a hostile text reaches the terminal as it is", () => {
    const hostile = `${esc}]52;c;cm0=\u0007 ${esc}[2J\u202e`;
    const folder = folderWith({ [`x${esc}[31m.yaml`]: cesi.replace("CESI", hostile), "a.yaml": cesi });
    for (const argv of [["list"], ["validate", folder], ["validate", folder, "--json"], ["show", hostile]]) {
      const { stdout, stderr } = spawnRncp([...argv, "--data", folder, "--color", "never"]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the bytes that may not appear
      expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });
  test.skipIf(process.platform === "win32")("a pipe that nobody writes to is refused at once", () => {
    const folder = folderWith({ "a.yaml": cesi });
    spawnSync("mkfifo", [join(folder, "tube.yaml")]);
    const { status, stdout } = spawnRncp(["validate", folder]);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: expect.stringMatching(/tube\.yaml:1:1 .*\[file-not-regular\]/),
    });
  });
});

describe("under any locale and time zone", () => {
  test.each([
    { LC_ALL: "C", TZ: "UTC" },
    { LC_ALL: "sv_SE.UTF-8", TZ: "Pacific/Kiritimati" },
    { LC_ALL: "tr_TR.UTF-8", TZ: "America/New_York" },
  ])("machine output is the same: %j", (env) => {
    const argv = ["list", "--json", "--date", "2026-11-22"];
    expect(spawnRncp(argv, { env }).stdout).toBe(spawnRncp(argv).stdout);
    expect(spawnRncp(["search", "INCIDENT", "--json"], { env }).stdout).toBe(
      spawnRncp(["search", "incident", "--json"])
        .stdout.toString()
        .replaceAll(/"(requete|demande)": "incident"/g, '"$1": "INCIDENT"'),
    );
  });
});

describe("the program in parts", () => {
  test.each([
    ["search", "PCA", "--json"],
    ["diff", "epsi", "cesi", "--calcul", "--json", "--date", "2026-11-22"],
  ])("answers as its sources do, in one piece: %s %s", async (...argv) => {
    expect(spawnRncp(argv).stdout.toString()).toBe((await run(argv)).stdout);
  });
});
