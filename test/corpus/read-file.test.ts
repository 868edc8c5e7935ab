import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRegularFile } from "../../src/corpus/read-file.ts";

let folder = "";
const at = (name: string) => join(folder, name);
const outcome = (path: string, root?: string) => {
  const result = readRegularFile(path, root);
  return result instanceof Uint8Array ? new TextDecoder().decode(result) : [result.code, result.args, result.file];
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rncp-files-"));
  mkdirSync(at("data/sub"), { recursive: true });
  mkdirSync(at("data-evil"));
  writeFileSync(at("data/a.yaml"), "a: 1\n");
  writeFileSync(at("data-evil/secret.yaml"), "secret\n");
  writeFileSync(at("data/big.yaml"), " ".repeat(1_000_001));
  writeFileSync(at("data/limit.yaml"), " ".repeat(1_000_000));
  symlinkSync("../a.yaml", at("data/sub/inside.yaml"));
  symlinkSync("../data-evil/secret.yaml", at("data/outside.yaml"));
  symlinkSync("../data-evil", at("data/folder"));
  execFileSync("mkfifo", [at("data/tube.yaml")]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("readRegularFile", () => {
  it("gives the bytes of a file, up to 1 MB", () => {
    expect(outcome(at("data/a.yaml"))).toBe("a: 1\n");
    expect(outcome(at("data/limit.yaml"))).toHaveLength(1_000_000);
  });
  it("refuses a larger one before reading it", () => {
    const args = { size: 1_000_001, limit: 1_000_000 };
    expect(outcome(at("data/big.yaml"))).toEqual(["file-too-large", args, at("data/big.yaml")]);
  });
  it("refuses a FIFO, a folder and a device without waiting", () => {
    expect(outcome(at("data/tube.yaml"))).toEqual(["file-not-regular", { kind: "fifo" }, at("data/tube.yaml")]);
    expect(outcome(at("data/sub"))).toEqual(["file-not-regular", { kind: "directory" }, at("data/sub")]);
    expect(outcome("/dev/null")).toEqual(["file-not-regular", { kind: "device" }, "/dev/null"]);
  });
  it("follows a link inside the root, and refuses one that leaves it", () => {
    expect(outcome(at("data/sub/inside.yaml"), at("data"))).toBe("a: 1\n");
    expect(outcome(at("data/sub/inside.yaml"))).toEqual(["file-link", {}, at("data/sub/inside.yaml")]);
    expect(outcome(at("data/outside.yaml"))).toEqual(["file-link", {}, at("data/outside.yaml")]);
    expect(outcome(at("data/folder/secret.yaml"), at("data"))).toEqual([
      "file-link",
      {},
      at("data/folder/secret.yaml"),
    ]);
  });
  it("throws Node's error when there is nothing to read", () => {
    expect(() => readRegularFile(at("absent.yaml"))).toThrow(expect.objectContaining({ code: "ENOENT" }));
  });
});
