import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en.ts";
import { fr } from "../../src/messages/fr.ts";
import { findingSentence } from "../../src/messages/rule-texts.ts";
import { rulesEn } from "../../src/messages/rules.en.ts";
import { rulesFr } from "../../src/messages/rules.fr.ts";
import { type Diagnostic, type DiagnosticCode, diagnostic, kinds } from "../../src/model/diagnostic.ts";
import type { AcceptedFinding } from "../../src/model/findings.ts";
import { type ReportFormat, reportFormats } from "../../src/report/formats.ts";
import { reportJson } from "../../src/report/json.ts";
import { reporters } from "../../src/report/reporter.ts";
import { reportText, type Style } from "../../src/report/text.ts";
import { anyFound, at, findingOf, forbidden, found, options, plain } from "../support/findings.ts";
import { parseXml } from "../support/xml.ts";

const marked: Style = {
  good: (s) => `<g>${s}</g>`,
  bad: (s) => `<b>${s}</b>`,
  warn: (s) => `<w>${s}</w>`,
  dim: (s) => `<d>${s}</d>`,
  strong: (s) => `<s>${s}</s>`,
};
const siret = (file: string, line = 2, column = 8) =>
  diagnostic("siret-key", file, at(line, column), { siret: "39350481600232" });
const lines = (source: string) => (_: string, line: number) => source.split("\n")[line - 1];
const text = (findings: readonly Diagnostic[], source = "", style = plain) =>
  reportText({ findings, lineOf: lines(source) }, { messages: fr, texts: rulesFr, style });
const json = (findings: readonly Diagnostic[], accepted: readonly AcceptedFinding[] = []) =>
  reportJson({ findings, accepted, checked: ["a"], lineOf: () => undefined });

describe("reportText", () => {
  it("gives a line per finding, with the line of the file and a caret", () => {
    expect(text([siret("a.yaml")], 'nom: X\nsiret: "39350481600232"\n').replaceAll("\u00a0", " ")).toBe(
      [
        "a.yaml:2:8 erreur le SIRET 39350481600232 a une clé fausse : vérifiez ses 14 chiffres [siret-key]",
        '    2 | siret: "39350481600232"',
        "      |        ^",
        "",
      ].join("\n"),
    );
  });
  it("speaks the language of the messages it is given, and dresses with the style it is given", () => {
    const english = { messages: en, texts: rulesEn, style: marked };
    const report = (finding: Diagnostic) => reportText({ findings: [finding], lineOf: () => undefined }, english);
    expect(report(siret("a.yaml"))).toBe(
      "<s>a.yaml:2:8</s> <b>error</b> the SIRET 39350481600232 has a wrong key: check its 14 digits <d>[siret-key]</d>\n",
    );
    expect(report(diagnostic("yaml-comment-in-text", "a", at(1, 1), { comment: "# x" }))).toContain("<w>warning</w>");
  });
  it("is empty without findings, and shows no excerpt of a file or line it does not have", () => {
    expect(text([])).toBe("");
    expect(text([siret("a.yaml", 9)], "x\n").split("\n")).toHaveLength(2);
  });
  it("cuts a long line around the column, not inside a pair, and keeps the caret in place", () => {
    const [, line = "", caret = ""] = text([siret("a", 1, 301)], `${"😀".repeat(150)}X${"é".repeat(300)}`).split("\n");
    expect(line.length).toBeLessThan(130);
    expect(!/\p{Surrogate}/u.test(line)).toBe(true);
    expect(caret).toBe(`      | ${" ".repeat(1 + 40)}^`);
    expect(line.startsWith("    1 | …😀")).toBe(true);
    expect(line).toContain("😀X");
    expect(line.endsWith("é…")).toBe(true);
  });
  it("counts the cells of wide characters and the length of what is made visible", () => {
    const [, line, caret] = text([siret("a", 1, 5)], "日\t\x1bé^").split("\n");
    expect(line).toBe("    1 | 日 ⟨U+001B⟩é^");
    expect(caret).toBe(`      | ${" ".repeat(2 + 1 + 8 + 1)}^`);
  });
  it("does not let a file name or a value forge a line or reach the terminal", () => {
    const found = diagnostic("schema-unknown-key", "a\n::error::b\x1b[2J", at(1, 1), { key: "x\n::error::\u202e" });
    const report = text([found], "k: 1");
    expect(report.split("\n")).toHaveLength(4);
    expect(report).toContain("a⟨U+000A⟩::error::b⟨U+001B⟩[2J:1:1");
    expect(report).toContain("x⟨U+000A⟩::error::⟨U+202E⟩");
  });
});

describe("the text report", () => {
  const report = (findings: readonly Diagnostic[]) => reporters.text(found(findings), { ...options, style: marked });
  const warning = diagnostic("yaml-comment-in-text", "a", at(1, 1), { comment: "# x" });
  it("ends with the command that explains the first of the most severe findings", () => {
    expect(report([warning, siret("b"), diagnostic("file-empty", "c", at(1, 1))])).toMatch(
      /\n<d>rncp explain siret-key dit pourquoi\.<\/d>\n$/,
    );
    expect(report([warning])).toContain("<d>rncp explain yaml-comment-in-text ");
  });
  it("names no command without findings", () => expect(report([])).not.toContain("explain"));
});

describe("reportJson", () => {
  it("keeps values exact, escapes what could act on a terminal, and speaks French", () => {
    const found = diagnostic("schema-unknown-key", "a\n\x9b\u202e", at(3, 2), { key: "\x1b[2J\ud800" });
    const report = json([found], [{ ...siret("b"), reason: "faux sur la page" }]);
    expect(report).toContain("a\\n\\u009b\\u202e");
    expect(JSON.parse(report)).toMatchObject({
      acceptes: [{ code: "siret-key", file: "b", reason: "faux sur la page" }],
      schemaVersion: 2,
      fichiers: 1,
      total: 1,
      items: [
        {
          code: "schema-unknown-key",
          severity: "error",
          file: "a\n\x9b\u202e",
          line: 3,
          column: 2,
          endLine: 3,
          endColumn: 3,
          message: rulesFr["schema-unknown-key"].sentence(found.args),
          args: { key: "\x1b[2J\ud800" },
        },
      ],
    });
  });
});

describe("any finding", () => {
  const parsers: Readonly<Record<ReportFormat, (report: string) => unknown>> = {
    text: (report) => report.split("\n"),
    json: JSON.parse,
    github: (report) => report.split("\n"),
    sarif: JSON.parse,
    junit: parseXml,
    markdown: (report) => report.split("\n"),
  };
  it.each(reportFormats)("puts no forbidden code point out as %s, and can be parsed", (format) => {
    fc.assert(
      fc.property(anyFound, (any) => {
        const report = reporters[format](any, options);
        expect(report).not.toMatch(forbidden);
        expect(report.endsWith("\n")).toBe(true);
        parsers[format](report);
      }),
    );
  });
  it("is one line per part as text, and whole as JSON", () => {
    fc.assert(
      fc.property(anyFound, ({ findings, lineOf }) => {
        const report = reportText({ findings, lineOf }, options);
        expect(report.split("\n").length - 1).toBeLessThanOrEqual(3 * findings.length);
        const { items } = JSON.parse(json(findings));
        expect(items.map(({ file }: { file: string }) => file)).toEqual(findings.map(({ file }) => file));
      }),
    );
  });
});

describe("messages", () => {
  it("say of each rule what it demands and why, in each language", () => {
    for (const rules of [rulesFr, rulesEn]) {
      const texts = Object.values(rules);
      for (const { title, why } of texts) {
        expect(title).toMatch(/^\p{Lu}.{10,80}[^.]$/u);
        expect(why).toMatch(/^.{30,250}\.$/);
      }
      expect(new Set(texts.map(({ title }) => title)).size).toBe(Object.keys(kinds).length);
    }
  });
  it.each(Object.keys(kinds) as DiagnosticCode[])("%s has a sentence in each language, whatever its words", (code) => {
    for (const texts of [rulesFr, rulesEn]) {
      fc.assert(
        fc.property(findingOf(code), (any) => {
          const sentence = findingSentence(any, texts);
          expect(sentence.length).toBeGreaterThan(10);
          expect(sentence).not.toMatch(/\[object|undefined/);
        }),
      );
    }
  });
});
