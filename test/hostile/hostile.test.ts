import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hang } from "../support/hang.mts";
import { root } from "../support/run.ts";
import { cases, contents, folderOf, stack, toldFor, toldOf, validate } from "./corpus.ts";
import { forbidden } from "./forbidden.ts";

const names = Object.keys(cases);
const small = names.filter((name) => (contents[name]?.length ?? 0) < 10_000);
const folder = folderOf(contents);
afterAll(() => rmSync(folder, { recursive: true }));

const toldIn = (at: string, of: readonly string[], stdout: unknown) =>
  Object.fromEntries(of.map((name) => [name, toldOf(String(stdout), at, name)]));
const expected = (of: readonly string[]) => Object.fromEntries(of.map((name) => [name, toldFor(name)]));

describe("hostile files, all in one cold process", () => {
  let run: ReturnType<typeof validate>;
  beforeAll(() => {
    run = validate(folder, names);
  }, hang);
  test("end as files with errors do", () => {
    const { status, signal, stderr } = run;
    expect({ status, signal, stderr }).toEqual({ status: 1, signal: null, stderr: "" });
  });
  test.each(names)("%s: every error and warning, at its line, and no other", (name) => {
    expect(toldOf(String(run.stdout), folder, name)).toEqual(toldFor(name));
  });
});

/** What takes minutes with the yaml package alone, or aborts the process: the first two, and only when it is cold. */
const cold = [
  ["flow-depth-2000", "flow-depth-2000-copy"],
  ["flow-depth-850", "flow-depth-850-copy"],
  ["unclosed-20000", "flow-depth-2000"],
  ["question-depth-500", "question-depth-400"],
  ["keys-90000", "braces-100000"],
  ["alias-bomb", "alias-cycle", "text-10MB"],
];
test.each(cold.map((set) => ({ set, name: set.join(", ") })))("$name, in a cold process", { timeout: hang }, ({
  set,
}) => {
  const { status, signal, stdout } = validate(folder, set);
  expect({ status, signal }).toEqual({ status: 1, signal: null });
  expect(toldIn(folder, set, stdout)).toEqual(expected(set));
});

const formats = ["text", "json", "github", "sarif", "junit", "markdown"];
test.each(formats)("nothing that acts on a terminal, and no stack, in %s", { timeout: hang }, (format) => {
  const { status, stderr, stdout } = validate(folder, small, format);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(String(stdout)).not.toMatch(forbidden);
  expect(String(stdout)).not.toMatch(stack);
});
test("a text does not begin a command of GitHub of its own", { timeout: hang }, () => {
  const { stdout } = validate(folder, ["annotation", "escaped-escapes"], "github");
  expect(String(stdout).match(/^::\S+/gm)).toEqual(["::error", "::error", "::notice"]);
});

test("the same is told, at the same lines, with a byte order mark and CRLF", { timeout: hang }, () => {
  const plain = small.filter((name) => typeof contents[name] === "string" && name !== "ok-bom-crlf");
  const withMark = (name: string): string => `\uFEFF${String(contents[name]).replaceAll("\n", "\r\n")}`;
  const twins = folderOf(Object.fromEntries(plain.map((name) => [name, withMark(name)])));
  expect(toldIn(twins, plain, validate(twins, plain).stdout)).toEqual(expected(plain));
  rmSync(twins, { recursive: true });
});

test("the library reads them, and a good one, with what all objects share frozen, and adds nothing to it", () => {
  const good = folderOf({ ok: contents.ok ?? "" });
  const script = `Object.freeze(Object.prototype);
    const { openFolder } = require(${JSON.stringify(join(root, "dist/index.js"))});
    const [bad, good] = ${JSON.stringify([folder, good])}.map(openFolder);
    console.log(bad.diagnostics.length > 0, good.fiches.length, {}.polluted, Object.keys(Object.prototype).length);`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8", timeout: hang });
  expect({ stdout, stderr }).toEqual({ stdout: "true 1 undefined 0\n", stderr: "" });
  rmSync(good, { recursive: true });
});
