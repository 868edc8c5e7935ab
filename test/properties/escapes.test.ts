import { describe, expect, test } from "vitest";
import { forbidden } from "../hostile/forbidden.ts";
import { forAnyTexts } from "../support/hostile.ts";
import { run } from "../support/run.ts";
import { lines } from "./lines.ts";

const formats = ["table", "json", "csv", "markdown"];

describe("whatever the texts, no character of theirs acts on a terminal", () => {
  test.each(lines("RNCP34763", "RNCP34762"))("%s", (line) =>
    forAnyTexts(async (corpus) => {
      for (const format of formats) {
        const { stdout, stderr } = await run([...line.split(" "), "--format", format], { corpus });
        expect(`${stdout}${stderr}`.replaceAll("\r\n", "\n")).not.toMatch(forbidden);
      }
    }));
  test("diff as a page", () =>
    forAnyTexts(async (corpus) => {
      const { stdout } = await run(["diff", "RNCP34763", "RNCP34762", "--format", "html"], { corpus });
      expect(stdout).not.toMatch(forbidden);
    }));
});
