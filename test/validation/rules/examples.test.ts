import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Diagnostic, kinds } from "../../../src/model/diagnostic.ts";
import { baseFiche } from "../../../src/validation/base-fiche.ts";
import { catalogue } from "../../../src/validation/catalogue.ts";
import { filesOf, validateExample } from "../../../src/validation/examples.ts";
import { formExamples } from "../../../src/validation/form-examples.ts";
import { judge } from "../../../src/validation/judge.ts";
import type { Example } from "../../../src/validation/rule.ts";
import {
  corpusRules,
  ficheRules,
  lecturesRules,
  lexiqueRules,
  textRules,
} from "../../../src/validation/rules/index.ts";

const findingsOf = (example: Example): readonly Diagnostic[] => judge(validateExample(example)).findings;

const rules = [...ficheRules, ...textRules, ...corpusRules, ...lexiqueRules, ...lecturesRules];
const formCodes = Object.keys(formExamples);

describe.each(rules)("rule $id", ({ id, examples }) => {
  it("finds fault with its bad example, and with nothing that breaks the form or the schema in it", () => {
    const found = findingsOf(examples.bad).map(({ code }) => code);
    expect(found).toContain(id);
    expect(found.filter((code) => formCodes.includes(code))).toEqual([]);
  });
  it("accepts its good example, in which no other rule finds fault either", () => {
    expect(findingsOf(examples.good)).toEqual([]);
  });
});

const forms = Object.entries(formExamples).flatMap(([id, examples]) => (examples ? [{ id, examples }] : []));

/** What two examples cannot do without: the keys missing of a first document, and the findings that are not accepted. */
const alsoFound: Readonly<Record<string, string>> = {
  "yaml-multiple-documents": "schema-missing-key",
  "acceptation-ambiguous": "siret-key",
};

describe.each(forms)("form $id", ({ id, examples }) => {
  it("finds nothing else wrong with its bad example", () => {
    const found = findingsOf(examples.bad).map(({ code }) => code);
    expect([...new Set(found)].filter((code) => code !== alsoFound[id])).toEqual([id]);
  });
  it("accepts its good example", () => {
    expect(findingsOf(examples.good)).toEqual([]);
  });
});

describe("the examples", () => {
  const shown = catalogue().flatMap(({ code, examples }) => (examples ? [{ code, examples }] : []));
  it.each(shown)("$code shows the line of each of its findings", ({ code, examples }) => {
    const count = new Map(filesOf(examples.bad).map(({ file, shown }) => [file, shown.split("\n").length - 1]));
    const found = findingsOf(examples.bad).filter((one) => one.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { file, range } of found) expect(count.get(file)).toBeGreaterThanOrEqual(range.start.line);
  });
  it("are completed with the small fiche of the fixtures", () => {
    const fixture = resolve(import.meta.dirname, "../../fixtures/fiche/valid/petite-fiche.yaml");
    expect(baseFiche).toBe(readFileSync(fixture, "utf8"));
  });
});

describe("the catalogue", () => {
  it("holds each code once: that of a rule, or one of form", () => {
    const codes = Object.keys(kinds).sort();
    expect(
      catalogue()
        .map(({ code }) => code)
        .sort(),
    ).toEqual(codes);
    expect([...new Set([...rules.map(({ id }) => id), ...formCodes])].sort()).toEqual(codes);
    expect(rules.filter(({ id }) => formCodes.includes(id))).toEqual([]);
  });
});
