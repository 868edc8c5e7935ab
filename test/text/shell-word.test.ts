import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { shellWord } from "../../src/text/shell-word.ts";

describe("a path in a command to be copied", () => {
  test("is bare where a shell reads it so", () => {
    expect(shellWord("HEAD~1:data/RNCP36924.yaml")).toBe("'HEAD~1:data/RNCP36924.yaml'");
    expect(shellWord("./data/RNCP36924.yaml")).toBe("./data/RNCP36924.yaml");
  });
  test.each(["mes fiches", "l'été", "$HOME", "a;b", "*", "`x`", "~", "#x"])("%s is one word of a shell", (path) => {
    const { stdout } = spawnSync("sh", ["-c", `printf '[%s]' ${shellWord(path)}`], { encoding: "utf8" });
    expect(stdout).toBe(`[${path}]`);
  });
});
