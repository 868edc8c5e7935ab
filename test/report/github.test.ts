import { normalize } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en.ts";
import { rulesEn } from "../../src/messages/rules.en.ts";
import { diagnostic, type Severity } from "../../src/model/diagnostic.ts";
import { reportGithub } from "../../src/report/github.ts";
import { safe } from "../../src/text/safe.ts";
import { anyFound, at, found, many, options } from "../support/findings.ts";
import { isCommand, parseCommand } from "../support/github.ts";

const github = (...[findings, more]: Parameters<typeof found>) => reportGithub(found(findings, more), options);
const lines = (report: string) => report.split("\n").slice(0, -1);

describe("reportGithub", () => {
  it("annotates the place of a finding, with its rule for a title", () => {
    const range = { start: { line: 2, column: 8 }, end: { line: 2, column: 24 } };
    const finding = diagnostic("siret-key", "data/a.yaml", range, { siret: "39350481600232" });
    expect(github([finding])).toBe(
      "::error file=data/a.yaml,line=2,endLine=2,col=8,endColumn=24,title=siret-key::" +
        "le SIRET 39350481600232 a une clé fausse : vérifiez ses 14 chiffres\n" +
        "✗ 1 erreur, 0 avertissement dans 1 fichier lu\n",
    );
  });
  it("speaks the language of the messages it is given", () => {
    expect(reportGithub(found(many(1, "warning")), { ...options, messages: en, texts: rulesEn })).toMatch(
      /^::warning .*::the SIRET 0 has a wrong key: check its 14 digits\n! 0 errors, 1 warning in 1 file read\n$/,
    );
  });
  it("has a level for each severity, errors first, and gives no columns on several lines", () => {
    const range = { start: { line: 1, column: 5 }, end: { line: 3, column: 2 } };
    const [info, error] = [...many(1, "info"), { ...diagnostic("yaml-tab", "b", range), severity: "error" as const }];
    const report = lines(github([info, error] as Parameters<typeof github>[0]));
    expect(report[0]).toMatch(/^::error file=b,line=1,endLine=3,title=yaml-tab::/);
    expect(report[1]).toMatch(/^::notice file=a\.yaml,line=1,endLine=1,col=1,endColumn=2,/);
    expect(report[2]).toBe("✗ 1 erreur, 0 avertissement, 1 information dans 2 fichiers lus");
  });
  it("escapes what ends a property or a message, and the runner reads it back", () => {
    const key = "100 % : a, b%0A::";
    const [line = ""] = lines(github([diagnostic("schema-missing-key", "a,b:c%2C\r\n.yaml", at(1, 1), { key })]));
    expect(line).toContain("file=a%2Cb%3Ac%252C%0D%0A.yaml,line=1");
    expect(line).toContain("« 100 %25 : a, b%250A:: »");
    expect(parseCommand(line)).toMatchObject({
      command: "error",
      properties: { file: "a,b:c%2C\r\n.yaml", line: "1", col: "1", title: "schema-missing-key" },
      data: `il manque la clé « ${key} » : ajoutez-la`,
    });
  });
  it("escapes line ends of data, so that nothing in it begins a line", () => {
    const report = github([diagnostic("yaml-key", "a", at(1, 1), { key: "x\n##[group]y\r::error::z, 100 %" })]);
    expect(lines(report)).toHaveLength(2);
    expect(report).toContain("x%0A##[group]y%0D::error::z, 100 %25");
    expect(parseCommand(report.split("\n")[0] ?? "")?.data).toContain("x\n##[group]y\r::error::z, 100 %");
  });
  it("takes a path as Git writes it", () => {
    expect(github(many(1, "error", "./data//a.yaml"))).toContain("::error file=data/a.yaml,");
  });
  it("annotates ten of each level, and says how many are not", () => {
    const report = lines(github([...many(12, "warning"), ...many(25, "error", "b.yaml"), ...many(1, "info")]));
    expect(report).toHaveLength(22);
    expect(report.slice(0, 10).every((line) => line.startsWith("::error file=b.yaml,"))).toBe(true);
    expect(report[9]).toContain("line=10,");
    expect(report.slice(10, 20).every((line) => line.startsWith("::warning file=a.yaml,"))).toBe(true);
    expect(report[21]).toBe(
      "✗ 25 erreurs, 12 avertissements, 1 information dans 2 fichiers lus. " +
        "17 constats ne sont pas annotés (au plus 10 par niveau) : rncp validate les montre tous.",
    );
  });
  it("counts accepted findings without annotating them", () => {
    const accepted = many(2, "error").map((finding) => ({ ...finding, reason: "faux sur la page" }));
    expect(github([], { accepted })).toBe("✓ 0 erreur, 0 avertissement, 2 constats acceptés dans 1 fichier lu\n");
    expect(reportGithub({ ...found([]), checked: ["a", "b"] }, options)).toBe("✓ 2 fichiers valides\n");
  });
  it("lets no data forge a command", () => {
    fc.assert(
      fc.property(anyFound, (any) => {
        const report = lines(reportGithub(any, options));
        const ofLevel = (level: Severity) => any.findings.filter(({ severity }) => severity === level).slice(0, 10);
        const expected = [...ofLevel("error"), ...ofLevel("warning"), ...ofLevel("info")];
        expect(report).toHaveLength(expected.length + 1);
        expect(report.filter(isCommand)).toEqual(report.slice(0, -1));
        for (const [index, { file, code, range, severity }] of expected.entries()) {
          const { command, properties } = parseCommand(report[index] ?? "") ?? {};
          expect(command).toBe(severity === "info" ? "notice" : severity);
          expect(Object.keys(properties ?? {})).toEqual(["file", "line", "endLine", "col", "endColumn", "title"]);
          expect(properties).toMatchObject({ title: code, line: String(range.start.line) });
          expect(safe(properties?.file ?? "")).toBe(safe(normalize(file)));
        }
      }),
    );
  });
});
