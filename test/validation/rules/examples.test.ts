import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/corpus/yaml-document.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { judge } from "../../../src/validation/judge.ts";
import type { Example } from "../../../src/validation/rule.ts";
import { corpusRules, ficheRules, textRules } from "../../../src/validation/rules/index.ts";
import { validateDocument } from "../../../src/validation/validate-document.ts";
import { filesOf } from "../../support/examples.ts";

const findingsOf = (example: Example): readonly Diagnostic[] =>
  judge(
    filesOf(example).map(({ file, text }) =>
      validateDocument(readYaml(new TextEncoder().encode(text), file), "2026-11-22"),
    ),
  ).findings;

describe.each([...ficheRules, ...textRules, ...corpusRules])("rule $id", ({ id, examples }) => {
  it("finds fault with its bad example, and with nothing that breaks the schema in it", () => {
    const found = findingsOf(examples.bad);
    expect(found.map(({ code }) => code)).toContain(id);
    const others = found.filter(({ code }) => code !== id);
    expect(others.filter(({ code }) => /^(schema|yaml|file|text-control|text-special)-/.test(code))).toEqual([]);
  });
  it("accepts its good example, in which no other rule finds fault either", () => {
    expect(findingsOf(examples.good)).toEqual([]);
  });
});
