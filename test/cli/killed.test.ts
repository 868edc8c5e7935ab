import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hang } from "../support/hang.mts";
import { root } from "../support/run.ts";
import { runs } from "../support/runs.ts";
import { launcher, onTheDay, shell, spawnRncp } from "../support/spawn.ts";

const scratch = mkdtempSync(join(tmpdir(), "rncp-killed-"));
const before = join(scratch, "before");
const place = join(scratch, "place");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const epsi = readFileSync(join(root, "data/RNCP36924.yaml"), "utf8");
const page = join(root, "test/fixtures/pages/RNCP36924.txt");
const exportRs = join(root, "test/fixtures/open-data/extrait-rs.xml");
const ofFiche = (rank: number): string => epsi.replaceAll("RNCP36924", `RNCP${50_000 + rank}`);

beforeAll(() => {
  mkdirSync(join(before, "fiches"), { recursive: true });
  mkdirSync(join(before, "home/rncp/fiches"), { recursive: true });
  // Not in canonical form, and with a fault that `--fix` mends.
  for (let rank = 0; rank < 8; rank += 1)
    writeFileSync(
      join(before, `fiches/RNCP${50_000 + rank}.yaml`),
      `\n\n${ofFiche(rank).replace("Étudier le système", "Étudier  le système")}`,
    );
  writeFileSync(join(before, "home/rncp/fiches/RNCP50001.yaml"), ofFiche(1));
  writeFileSync(join(before, "out"), "x".repeat(1_000_000));
});

/** Every file of a folder with its bytes. */
const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]),
  );

const restore = (): void => {
  rmSync(place, { recursive: true, force: true });
  cpSync(before, place, { recursive: true });
};

const env = { XDG_DATA_HOME: join(place, "home"), HOME: join(place, "home") };

/** Runs the program, and kills it after some milliseconds if it has not ended before. */
const killedAfter = async (argv: readonly string[], wait: number): Promise<void> => {
  const child = spawn(process.execPath, [...onTheDay, launcher, ...argv], {
    cwd: place,
    stdio: "ignore",
    env: { PATH: process.env.PATH, ...env },
  });
  const ended = new AbortController();
  const end = once(child, "exit").then(() => ended.abort());
  await sleep(wait, undefined, { signal: ended.signal }).then(
    () => child.kill("SIGKILL"),
    () => false,
  );
  await end;
};

/** From the first milliseconds of a run to long after its end, the early ones as often as the late. */
const anyMoment = (): number => 2 ** (11 * Math.random());

const isLeft = (name: string): boolean => name.endsWith(".rncp-tmp");

describe("killed at any moment, a run leaves each file as it was or as it was to be", () => {
  test.each([
    "fmt fiches",
    "validate fiches --fix",
    "export competences --format csv -o out --force",
    "diff RNCP36924 RNCP38779 --format html -o out --force",
    `import ${page} --intitule X --dossier fiches`,
    `add ${page} --intitule X`,
    "remove RNCP50001",
    `registre build ${exportRs} -o out --force`,
    "lire RNCP36924 RNCP38779 -o out --force",
  ])("rncp %s", async (line) => {
    const argv = line.split(" ");
    restore();
    const old = filesOf(place);
    spawnRncp(argv, { cwd: place, env });
    const whenDone = filesOf(place);
    expect(whenDone).not.toEqual(old);
    for (let kill = 0; kill < runs(1); kill += 1) {
      restore();
      await killedAfter(argv, anyMoment());
      const found = filesOf(place);
      for (const name of new Set([...old.keys(), ...whenDone.keys(), ...found.keys()]))
        if (!isLeft(name)) expect([old.get(name), whenDone.get(name)], name).toContain(found.get(name));
      // What was left is gone after the next run, when nobody has written to it for a while.
      for (const name of found.keys()) if (isLeft(name)) utimesSync(join(place, name), 0, 0);
      spawnRncp(argv, { cwd: place, env });
      expect(filesOf(place)).toEqual(whenDone);
    }
  });
});

/** The name under which a file is written beside its place. */
const beside = (sign: string): string => join(place, `.out.${sign.repeat(18)}.rncp-tmp`);
const exporting = "export competences --format csv -o out --force";

describe("a file that is written", () => {
  test("takes away what a killed run left beside it, and nothing that another run writes", () => {
    restore();
    for (const sign of ["a", "b"]) writeFileSync(beside(sign), "");
    utimesSync(beside("a"), 0, 0);
    writeFileSync(join(place, ".out.tmp"), "");
    spawnRncp(exporting.split(" "), { cwd: place, env });
    expect(readdirSync(place).filter((name) => name.startsWith("."))).toEqual([
      `.out.${"b".repeat(18)}.rncp-tmp`,
      ".out.tmp",
    ]);
  });
  test("stays as it was where the disk is full, which is told", () => {
    restore();
    const { status, stderr } = shell(`cd ${place} && ulimit -f 1 && rncp ${exporting}`, env);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(/^rncp : .*\bout\b.+\n$/) });
    expect(readFileSync(join(place, "out"), "utf8")).toBe("x".repeat(1_000_000));
    expect(readdirSync(place)).toEqual(["fiches", "home", "out"]);
  });
  test("by two runs at once is whole, of one of them", async () => {
    restore();
    await Promise.all([killedAfter(exporting.split(" "), hang), killedAfter(exporting.split(" "), hang)]);
    const whole = spawnRncp(["export", "competences", "--format", "csv"], { cwd: place, env }).stdout;
    expect(readFileSync(join(place, "out"), "utf8")).toBe(whole);
    expect(readdirSync(place)).toEqual(["fiches", "home", "out"]);
  });
});
