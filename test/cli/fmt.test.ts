import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, run } from "../support/run.ts";
import { growing } from "../support/yaml-texts.ts";

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-fmt-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};
const contentOf = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

describe("rncp fmt", () => {
  test("writes what differs, in place, with its permissions, and nothing else", async () => {
    const folder = folderWith({
      "a.yaml": "\uFEFFniveau: 7\r\nnumero: 'RNCP1'\r\n",
      "b.yaml": "numero: RNCP2\n",
      "c.txt": "a:   1",
    });
    chmodSync(join(folder, "a.yaml"), 0o664);
    const before = statSync(join(folder, "b.yaml")).mtimeMs;
    const first = await run(["fmt", folder]);
    expect(first).toMatchObject({ status: 0, stdout: `${join(folder, "a.yaml")}\n` });
    expect(contentOf(folder, "a.yaml")).toBe("numero: RNCP1\nniveau: 7\n");
    expect(statSync(join(folder, "a.yaml")).mode & 0o777).toBe(0o664);
    expect(statSync(join(folder, "b.yaml")).mtimeMs).toBe(before);
    expect(readdirSync(folder)).toEqual(["a.yaml", "b.yaml", "c.txt"]);
    expect(contentOf(folder, "c.txt")).toBe("a:   1");
    expect(await run(["fmt", folder])).toMatchObject({ status: 0, stdout: "" });
  });
  test("orders the keys as the schema of the kind of file, which its name tells", async () => {
    const entry = "acceptations:\n  - raison: r\n    fiche: RNCP1\n";
    const folder = folderWith({ "acceptations.yaml": entry, "RNCP1.yaml": "x: 1\nniveau: 7\nnumero: RNCP1\n" });
    await run(["fmt", folder]);
    expect(contentOf(folder, "acceptations.yaml")).toBe("acceptations:\n  - fiche: RNCP1\n    raison: r\n");
    expect(contentOf(folder, "RNCP1.yaml")).toBe("numero: RNCP1\nniveau: 7\nx: 1\n");
    expect((await run(["fmt", "-"], { stdin: "niveau: 7\nnumero: RNCP1\n" })).stdout).toBe(
      "numero: RNCP1\nniveau: 7\n",
    );
  });
  test("takes the folder in use when no path is given", async () => {
    const folder = folderWith({ "a.yaml": "b: 'x y'\n" });
    await run(["fmt", "--data", folder]);
    expect(contentOf(folder, "a.yaml")).toBe('b: "x y"\n');
  });
  test("leaves a file with a fault as it is, says why, and formats the others", async () => {
    const files = { "a.yaml": "a: [x\n", "b.yaml": "b:  1\n" };
    const folder = folderWith(files);
    const { status, stdout, stderr } = await run(["fmt", folder]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: `${join(folder, "b.yaml")}\n` });
    expect(stderr).toContain("a.yaml:1:4 erreur");
    expect(contentOf(folder, "a.yaml")).toBe(files["a.yaml"]);
    expect(contentOf(folder, "b.yaml")).toBe("b: 1\n");
  });
  test("writes nothing with --check", async () => {
    const folder = folderWith({ "a.yaml": "b:  1\n" });
    expect(await run(["fmt", "--check", folder])).toMatchObject({ status: 1, stdout: `${join(folder, "a.yaml")}\n` });
    expect(contentOf(folder, "a.yaml")).toBe("b:  1\n");
  });
  test("writes nothing at all when one of the paths is wrong", async () => {
    const folder = folderWith({ "a.yaml": "b:  1\n" });
    expect((await run(["fmt", folder, join(folder, "absent.yaml")])).status).toBe(2);
    expect(contentOf(folder, "a.yaml")).toBe("b:  1\n");
  });
  test("fails on a file that would not be read as the same once formatted, and leaves it", async () => {
    const folder = folderWith({ "a.yaml": growing, "b.yaml": "b:  1\n" });
    const { status, stdout, stderr } = await run(["fmt", folder]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: `${join(folder, "b.yaml")}\n` });
    expect(stderr).toContain(`${join(folder, "a.yaml")} : `);
    expect(contentOf(folder, "a.yaml")).toBe(growing);
  });
  test("writes through a link within the folder, and never through one that leads out of it", async () => {
    const folder = folderWith({ "outside.yaml": "b:  1\n" });
    const inner = join(folder, "inner");
    mkdirSync(inner);
    writeFileSync(join(inner, "z.yaml"), "b:  1\n");
    symlinkSync("z.yaml", join(inner, "a.yaml"));
    symlinkSync("../outside.yaml", join(inner, "c.yaml"));
    const { status, stderr } = await run(["fmt", inner]);
    expect(status).toBe(1);
    expect(stderr).toContain("[file-link]");
    expect(contentOf(inner, "z.yaml")).toBe("b: 1\n");
    expect(lstatSync(join(inner, "a.yaml")).isSymbolicLink()).toBe(true);
    expect(contentOf(folder, "outside.yaml")).toBe("b:  1\n");
  });
  test("shows nothing of a file name that could act on a terminal", async () => {
    const folder = folderWith({ "x\u001b[31m\n.yaml": "b:  1\n" });
    const { stdout } = await run(["fmt", folder]);
    expect(stdout).toBe(`${folder}/x⟨U+001B⟩[31m⟨U+000A⟩.yaml\n`);
  });
  test("writes the same through standard input as into a file", async () => {
    const text = readFileSync(join(root, "test/fixtures/fiche/valid/petite-fiche.yaml"), "utf8");
    const folder = folderWith({ "a.yaml": text });
    await run(["fmt", folder]);
    expect((await run(["fmt", "-"], { stdin: text })).stdout).toBe(contentOf(folder, "a.yaml"));
  });
});
