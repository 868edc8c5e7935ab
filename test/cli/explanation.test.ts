import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rulesPage } from "../../src/cli/rules-page.ts";
import { acceptationText } from "../../src/cli/views/explanation.ts";
import { fr } from "../../src/messages/fr.ts";
import { catalogue } from "../../src/validation/catalogue.ts";
import { validateExample } from "../../src/validation/examples.ts";
import { judge } from "../../src/validation/judge.ts";
import { root, run } from "../support/run.ts";

const codes = catalogue().map(({ code }) => code);

describe("the acceptance that rncp explain offers", () => {
  const acceptable = catalogue().flatMap(({ code, acceptable, examples }) =>
    acceptable && examples ? [{ code, bad: examples.bad }] : [],
  );
  test("is there for some rules", () => expect(acceptable.length).toBeGreaterThan(0));
  test.each(acceptable)("sets aside the finding of $code, once copied", ({ code, bad }) => {
    const text = acceptationText(code, validateExample(bad), fr.explain.reason);
    const { findings, accepted } = judge(validateExample({ ...bad, "acceptations.yaml": text }));
    expect(accepted.map((found) => found.code)).toContain(code);
    expect(findings.filter(({ file }) => file === "acceptations.yaml")).toEqual([]);
  });
});

describe("rncp explain", () => {
  test.each(codes)("%s says in each language what is found in its bad example", async (code) => {
    for (const language of ["fr", "en"]) {
      const { status, stdout, stderr } = await run(["explain", code, "--lang", language]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const hasExample = catalogue().find((entry) => entry.code === code)?.examples !== undefined;
      expect(stdout.includes(` [${code}]\n`)).toBe(hasExample);
    }
  });
});

describe("docs/regles.md", () => {
  const page = readFileSync(join(root, "docs/regles.md"), "utf8");
  test("is what the rules give: npm run generate", () => expect(page).toBe(rulesPage()));
  test("links to the section of each rule, once", () => {
    const links = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
    const sections = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(links).toEqual(codes);
    expect(sections).toEqual(codes);
  });
});
