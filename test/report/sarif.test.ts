import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en.ts";
import { rulesEn } from "../../src/messages/rules.en.ts";
import { rulesFr } from "../../src/messages/rules.fr.ts";
import { type DiagnosticCode, diagnostic, kinds } from "../../src/model/diagnostic.ts";
import { reportSarif } from "../../src/report/sarif.ts";
import { anyFound, at, found, many, options } from "../support/findings.ts";
import { root } from "../support/run.ts";

const schema = join(root, "node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json");
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

const check = (report: string) => {
  const log = JSON.parse(report);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
};
const sarif = (...[findings, more]: Parameters<typeof found>) => check(reportSarif(found(findings, more), options));
const accept = (findings: ReturnType<typeof many>) =>
  findings.map((finding) => ({ ...finding, reason: "faux sur la page" }));
const print = (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints["rncpFinding/v1"];

describe("reportSarif", () => {
  it("gives a finding its rule, level, message and place", () => {
    const range = { start: { line: 2, column: 8 }, end: { line: 3, column: 4 } };
    const run = sarif([diagnostic("siret-key", "data/a.yaml", range, { siret: "39350481600232" })]);
    const [{ ruleIndex, partialFingerprints, ...result }] = run.results;
    expect(run.tool.driver.rules[ruleIndex].id).toBe("siret-key");
    expect(Object.keys(partialFingerprints)).toEqual(["rncpFinding/v1"]);
    expect(result).toEqual({
      ruleId: "siret-key",
      level: "error",
      message: { text: "le SIRET 39350481600232 a une clé fausse\u00a0: vérifiez ses 14 chiffres" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "data/a.yaml" },
            region: { startLine: 2, startColumn: 8, endLine: 3, endColumn: 4 },
          },
        },
      ],
      suppressions: [],
    });
  });
  it("describes every rule, and is valid without findings", () => {
    const run = sarif([]);
    expect(run.results).toEqual([]);
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.tool.driver).toMatchObject({ name: "rncp", version: "1.2.3" });
    const rules = run.tool.driver.rules as { id: DiagnosticCode; defaultConfiguration: { level: string } }[];
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(kinds));
    for (const { id, defaultConfiguration } of rules) {
      expect(defaultConfiguration.level).toBe(kinds[id].severity.replace("info", "note"));
    }
  });
  it("carries the help of every rule as text, and an address where the package has one", () => {
    const hasAddress = "repository" in JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    for (const { id, help, ...rule } of sarif([]).tool.driver.rules as {
      id: DiagnosticCode;
      help: { text: string };
    }[]) {
      const { title, why } = rulesFr[id];
      expect(help.text).toBe(`${title}. ${why}`);
      expect("helpUri" in rule).toBe(hasAddress);
    }
  });
  it("calls an info a note, and suppresses accepted findings with their reason", () => {
    const { results } = sarif(many(1, "info"), { accepted: accept(many(1, "error", "b.yaml")) });
    expect(results.map(({ level }: { level: string }) => level)).toEqual(["note", "error"]);
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [],
      [{ kind: "external", status: "accepted", justification: "faux sur la page" }],
    ]);
  });
  it("is French whatever the language", () => {
    const any = found(many(1, "error"));
    expect(reportSarif(any, { ...options, messages: en, texts: rulesEn })).toBe(reportSarif(any, options));
  });
  it.each([
    ["data/é à#100%?.yaml", "data/%C3%A9%20%C3%A0%23100%25%3F.yaml"],
    ["./data//a.yaml", "data/a.yaml"],
    ["a:b.yaml", "a%3Ab.yaml"],
    ["<stdin>", "%3Cstdin%3E"],
    ["/srv/mes fiches/a#.yaml", "file:///srv/mes%20fiches/a%23.yaml"],
    ["a\ud800.yaml", "a%EF%BF%BD.yaml"],
  ])("writes the file %j as a URI", (file, uri) => {
    const [result] = sarif(many(1, "error", file)).results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
  it("makes no link of data, and keeps a message on its line", () => {
    const [{ message }] = sarif([diagnostic("yaml-key", "a", at(1, 1), { key: "[x](http://y)\n\u202e" })]).results;
    expect(message.text).toContain("[x] (http://y)⟨U+000A⟩⟨U+202E⟩");
  });
  it("keeps the most severe of more than 5,000 results, in the order of the files, and says how many it leaves out", () => {
    const { results, invocations } = sarif([...many(3, "warning"), ...many(4998, "error", "b.yaml")], {
      accepted: accept(many(2, "error")),
    });
    expect(results).toHaveLength(5000);
    expect(results.slice(0, 3).map(({ level }: { level: string }) => level)).toEqual(["warning", "warning", "error"]);
    expect(results.every(({ suppressions }: { suppressions: unknown[] }) => suppressions.length === 0)).toBe(true);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      {
        level: "warning",
        message: {
          text: "3\u00a0constats ne sont pas montrés ici\u00a0: rncp validate --format json les donne tous.",
        },
      },
    ]);
    expect(sarif(many(5000, "error")).invocations[0].toolExecutionNotifications).toEqual([]);
  });
  it("stays under the 10 MB that GitHub takes, compressed, with 5,000 long messages and paths", () => {
    const findings = Array.from({ length: 5000 }, (_, index) => {
      const words = `${"é".repeat(150)}${index}`;
      return diagnostic("schema-value", `${"dossier/".repeat(20)}${index}.yaml`, at(index + 1, 1), {
        value: words,
        allowed: words,
        suggestion: words,
      });
    });
    expect(gzipSync(reportSarif(found(findings), options)).length).toBeLessThan(10_000_000);
  });
  it("is valid whatever the data", () => {
    fc.assert(
      fc.property(anyFound, (any) => {
        const { results } = check(reportSarif(any, options));
        expect(results).toHaveLength(any.findings.length + any.accepted.length);
        expect(new Set(results.map(print)).size).toBe(results.length);
      }),
    );
  });
  it("is held to the schema by these tests", () => {
    const log = JSON.parse(reportSarif(found(many(1, "error")), options));
    log.runs[0].results[0].level = "info";
    expect(validate(log)).toBe(false);
  });
});

describe("the fingerprint of a finding", () => {
  const line = 'siret: "39350481600232"';
  const siret = (number: number, file = "a.yaml") =>
    diagnostic("siret-key", file, at(number, 8), { siret: "39350481600232" });
  const prints = (findings: ReturnType<typeof many>, source: string) => sarif(findings, { source }).results.map(print);

  it("stays the same when lines are added above it, or its indentation changes", () => {
    const [before] = prints([siret(1)], line);
    expect(before).toMatch(/^[0-9a-f]{16}:1$/);
    expect(prints([siret(3)], `a: 1\n\n  ${line}`)).toEqual([before]);
    expect(prints([siret(1)], `autre: ${line}`)).not.toEqual([before]);
    expect(prints([siret(1, "b.yaml")], line)).not.toEqual([before]);
  });
  it("does not depend on the line numbers that a message names", () => {
    const double = (first: number) =>
      diagnostic("yaml-duplicate-key", "a.yaml", at(first + 1, 1), { key: "nom", first, second: first + 1 });
    expect(prints([double(1)], "nom: A\nnom: B")).toEqual(prints([double(2)], "\nnom: A\nnom: B"));
  });
  it("numbers findings that have everything in common", () => {
    const [first, second] = prints([siret(1), siret(2)], `${line}\n${line}`);
    expect(first?.replace(/:1$/, ":2")).toBe(second);
  });
});
