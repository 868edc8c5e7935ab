import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "rncp-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));
const terminal = { columns: 80, rows: 24 };

describe("rncp diff -o", () => {
  test.each(["table", "json", "csv", "markdown", "html"])("writes as %s what a pipe would get", async (format) => {
    const argv = ["diff", "epsi", "cesi", "--format", format];
    const file = join(folder, `page.${format}`);
    const { stdout } = await run(argv);
    const written = await run([...argv, "-o", file], { terminal, env: { FORCE_COLOR: "0" } });
    expect(written).toEqual({ status: 0, stdout: "", stderr: `Écrit dans ${file}\n` });
    expect(readFileSync(file, "utf8")).toBe(stdout);
  });
  test("replaces a file only with --force", async () => {
    const argv = ["diff", "epsi", "cesi", "--format", "html", "-o", join(folder, "once.html")];
    expect((await run(argv)).status).toBe(0);
    expect((await run(argv)).status).toBe(2);
    expect((await run([...argv, "--force"])).status).toBe(0);
  });
  test("a difference keeps its exit code", async () => {
    const argv = ["diff", "epsi", "cesi", "--format", "html", "-o", join(folder, "code.html"), "--exit-code"];
    expect((await run(argv)).status).toBe(1);
  });
});

test("the first screen of rncp diff is one: 24 lines of 80 columns", async () => {
  const { stdout } = await run(["diff", "epsi", "cesi"], { terminal });
  expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
});

describe("rncp diff --format html", () => {
  test("does not change with the width, the locale or the time", async () => {
    const argv = ["diff", "epsi", "cesi", "--format", "html", "--date", "2026-01-31"];
    const { stdout } = await run(argv);
    const other = await run(argv, { env: { COLUMNS: "40", LC_ALL: "sv_SE.UTF-8", FORCE_COLOR: "1" } });
    expect(other.stdout).toBe(stdout);
    expect(stdout).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
    expect(stdout).toContain("31/01/2026");
  });
  test("and --json contradict each other, as with every format but json", async () => {
    const argv = ["diff", "epsi", "cesi", "--json", "--format"];
    expect(await run([...argv, "html"])).toMatchObject({ status: 2, stdout: "" });
    expect((await run([...argv, "json"])).stdout).toBe((await run(argv.slice(0, -1))).stdout);
  });
});
