import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root, run } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "rncp-fix-"));
afterAll(() => rmSync(folder, { recursive: true }));
const valid = readFileSync(join(root, "test/fixtures/fiche/valid/petite-fiche.yaml"), "utf8");
const file = join(folder, "RNCP34762.yaml");

describe("rncp validate --fix", () => {
  it("mends the file, says how much on stderr, and reports what is left", async () => {
    const broken = valid.replace('"326"', "326").replace("77572257201109", "77572257201108");
    writeFileSync(file, broken);
    const { status, stdout, stderr } = await run(["validate", "--fix", file]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "1 défaut corrigé dans 1 fichier.\n" });
    expect(stdout).toContain("[siret-key]");
    expect(stdout).not.toContain("[schema-unquoted-code]");
    expect(readFileSync(file, "utf8")).toBe(broken.replace("326", '"326"'));
  });
  it("leaves a good file alone to the byte", async () => {
    writeFileSync(file, valid.replaceAll("\n", "\r\n"));
    expect(await run(["validate", "--fix", file])).toMatchObject({ status: 0, stderr: "Rien à corriger d'office.\n" });
    expect(readFileSync(file, "utf8")).toBe(valid.replaceAll("\n", "\r\n"));
  });
  it("mends no standard input", async () => {
    const { status, stderr } = await run(["validate", "--fix", "-"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--fix corrige des fichiers");
  });
});
