import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en.ts";
import { rulesEn } from "../../src/messages/rules.en.ts";
import { diagnostic } from "../../src/model/diagnostic.ts";
import { reportJunit } from "../../src/report/junit.ts";
import { safeLine } from "../../src/text/safe.ts";
import { anyFound, at, found, many, options } from "../support/findings.ts";
import { type Element, parseXml } from "../support/xml.ts";

const read = (report: string): { root: Element; suite: Element; cases: readonly Element[] } => {
  const root = parseXml(report);
  const [suite = root] = root.children;
  return { root, suite, cases: suite.children };
};
const junit = (...[findings, more]: Parameters<typeof found>) => read(reportJunit(found(findings, more), options));
const textOf = (element: Element | undefined, name: string) =>
  element?.children.find((child) => child.name === name)?.text.replaceAll("\u00a0", " ");

describe("reportJunit", () => {
  it("is a test per file, valid ones too, which fails by its errors", () => {
    const { root, suite, cases } = read(
      reportJunit({ ...found(many(2, "error", "b.yaml")), checked: ["a.yaml", "b.yaml"] }, options),
    );
    expect(root.name).toBe("testsuites");
    expect(root.attributes).toEqual({ name: "rncp validate", tests: "2", failures: "1", errors: "0" });
    expect(suite.attributes).toEqual({ ...root.attributes, skipped: "0" });
    expect(cases.map(({ attributes }) => attributes)).toEqual([
      { classname: "rncp.validate", name: "a.yaml", file: "a.yaml" },
      { classname: "rncp.validate", name: "b.yaml", file: "b.yaml" },
    ]);
    expect(cases[0]?.children).toEqual([]);
    expect(cases[1]?.children[0]?.attributes).toEqual({ message: "2\u00a0constats", type: "error" });
    expect(textOf(cases[1], "failure")).toBe(
      "b.yaml:1:1 erreur le SIRET 0 a une clé fausse : vérifiez ses 14 chiffres [siret-key]\n" +
        "b.yaml:2:1 erreur le SIRET 1 a une clé fausse : vérifiez ses 14 chiffres [siret-key]",
    );
  });
  it("prints warnings, infos and accepted findings, which fail nothing", () => {
    const accepted = many(1, "error").map((finding) => ({ ...finding, reason: "faux sur la page" }));
    const { root, cases } = junit([...many(1, "warning"), ...many(1, "info")], { accepted });
    expect(root.attributes.failures).toBe("0");
    expect(textOf(cases[0], "failure")).toBeUndefined();
    expect(textOf(cases[0], "system-out")?.split("\n")).toEqual([
      "a.yaml:1:1 avertissement le SIRET 0 a une clé fausse : vérifiez ses 14 chiffres [siret-key]",
      "a.yaml:1:1 information le SIRET 0 a une clé fausse : vérifiez ses 14 chiffres [siret-key]",
      "a.yaml:1:1 accepté le SIRET 0 a une clé fausse : vérifiez ses 14 chiffres [siret-key] (faux sur la page)",
    ]);
  });
  it("is French whatever the language, and a suite without tests when nothing was read", () => {
    const any = found(many(1, "error"));
    expect(reportJunit(any, { ...options, messages: en, texts: rulesEn })).toBe(reportJunit(any, options));
    expect(junit([]).root.attributes.tests).toBe("0");
  });
  it("escapes data, and makes visible what XML refuses", () => {
    const file = "a\"'<b>&\t\n\x1b\ufffe]]>.yaml";
    const { cases } = junit([diagnostic("yaml-key", file, at(1, 1), { key: "</failure>&amp;\uffff" })]);
    expect(cases).toHaveLength(1);
    expect(cases[0]?.attributes.name).toBe("a\"'<b>&\t⟨U+000A⟩⟨U+001B⟩⟨U+FFFE⟩]]>.yaml");
    expect(textOf(cases[0], "failure")).toContain("« </failure>&amp;⟨U+FFFF⟩ »");
  });
  it("lets no data name a file to attach", () => {
    const report = reportJunit(found([diagnostic("yaml-key", "a", at(1, 1), { key: "[[[ATTACHMENT|/x]]" })]), options);
    expect(report).toContain("ATTACHMENT|/x");
    expect(report).not.toContain("[[");
  });
  it("is read back whatever the data", () => {
    fc.assert(
      fc.property(anyFound, (any) => {
        const { root, cases } = read(reportJunit(any, options));
        const failing = new Set(any.findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
        expect(root.attributes.failures).toBe(String(failing.size));
        expect(cases).toHaveLength(any.checked.length);
        for (const [index, file] of any.checked.entries()) {
          const errors = any.findings.filter((finding) => finding.file === file && finding.severity === "error");
          const name = safeLine(file).replace(
            /[\uFFFE\uFFFF]/g,
            (c) => `⟨U+${c.charCodeAt(0).toString(16).toUpperCase()}⟩`,
          );
          expect(cases[index]?.attributes.name).toBe(name);
          expect(textOf(cases[index], "failure")?.split("\n").length ?? 0).toBe(errors.length);
        }
      }),
    );
  });
});
