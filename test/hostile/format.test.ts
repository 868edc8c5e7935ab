import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { hang } from "../support/hang.mts";
import { run } from "../support/run.ts";
import { contents, folderOf } from "./corpus.ts";

test("rncp fmt keeps the value of hostile files, or leaves them byte for byte", { timeout: hang }, async () => {
  const folder = folderOf(contents);
  const names = readdirSync(folder);
  const statuses = new Set<number>();
  for (const name of names) {
    const path = join(folder, name);
    const before = readFileSync(path);
    const { status } = await run(["fmt", path]);
    const after = readFileSync(path);
    if (status === 1) expect(after.equals(before), name).toBe(true);
    else expect(readYaml(after, name).value, name).toStrictEqual(readYaml(before, name).value);
    statuses.add(status);
  }
  expect(statuses).toEqual(new Set([0, 1]));
  expect(readdirSync(folder)).toEqual(names);
  rmSync(folder, { recursive: true });
});
