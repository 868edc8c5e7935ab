import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** What makes a test depend on the speed of a machine, or hold less than it could. */
const faults: Readonly<Record<string, RegExp>> = {
  "a limit of time other than hang": /timeout\w*["']?\s*[:(=]\s*(?!hang\b)[\w(]|^\s*(?:\},\s*)?\d[\d_]*,?\s*\);$/im,
  "a clock, by which speed is judged": /performance\.now|hr[t]ime/,
  "a value that only has to be one": /\.toBe(?:Defined|Truthy|Falsy)\(|\.not\.toBe(?:Undefined|Null)\(/,
};
const faultsIn = (text: string): string[] => Object.keys(faults).filter((name) => faults[name]?.test(text));

describe("the tests", () => {
  const names = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.[cm]?[jt]s$/.test(name));
  test("have one limit of time, for what hangs, and say which value they mean", () => {
    expect(files.length).toBeGreaterThan(90);
    const found = files.map((name) => [name, ...faultsIn(readFileSync(join(import.meta.dirname, name), "utf8"))]);
    expect(found.filter(([, ...some]) => some.length > 0)).toEqual([]);
  });
  test.each([
    [0, `{ timeout${": 3000"} }`],
    [0, `test("x", () => {\n}, 20_${"000"});`],
    [0, `set${"Timeout"}(done, 50)`],
    [1, `const start = performance${".now"}();`],
    [2, `expect(x).toBe${"Defined"}()`],
    [2, `expect(x).not.toBe${"Null"}()`],
  ])("would be found at fault %i for %s", (fault, code) => {
    expect(faultsIn(code)).toEqual([Object.keys(faults)[fault]]);
  });
});
