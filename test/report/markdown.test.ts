import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../src/messages/en.ts";
import { rulesEn } from "../../src/messages/rules.en.ts";
import { diagnostic } from "../../src/model/diagnostic.ts";
import { reportMarkdown } from "../../src/report/markdown.ts";
import { anyFound, at, found, many, options } from "../support/findings.ts";

const markdown = (...[findings, more]: Parameters<typeof found>) =>
  reportMarkdown(found(findings, more), options).replaceAll("\u00a0", " ");
const message = (key: string) => markdown([diagnostic("yaml-reserved-key", "a", at(1, 1), { key })]).split("\n")[4];

describe("reportMarkdown", () => {
  it("is a heading with the verdict, and a row per finding", () => {
    const accepted = many(1, "error").map((finding) => ({ ...finding, reason: "faux sur la page" }));
    expect(markdown([...many(1, "error"), ...many(1, "info", "b")], { accepted })).toBe(
      [
        "## ✗ 1 erreur, 0 avertissement, 1 information, 1 constat accepté dans 2 fichiers lus",
        "",
        "| Gravité | Endroit | Constat | Règle |",
        "| --- | --- | --- | --- |",
        "| erreur | a.yaml:1:1 | le SIRET 0 a une clé fausse : vérifiez ses 14 chiffres | `siret-key` |",
        "| information | b:1:1 | le SIRET 0 a une clé fausse : vérifiez ses 14 chiffres | `siret-key` |",
        "",
      ].join("\n"),
    );
  });
  it("speaks the language of the messages it is given, and has no table without findings", () => {
    expect(reportMarkdown(found(many(1, "warning")), { ...options, messages: en, texts: rulesEn })).toMatch(
      /^## ! 0 errors, 1 warning in 1 file read\n\n\| Severity \| Place \| Finding \| Rule \|\n.*\n\| warning \| a\.yaml:1:1 \| the SIRET/,
    );
    expect(reportMarkdown({ ...found([]), checked: ["a"] }, options)).toBe("## ✓ 1\u00a0fichier valide\n");
  });
  it.each([
    ["a|b", "a\\|b"],
    ["<img src=x>", "&lt;img src=x&gt;"],
    ["[x](http://y)", "\\[x\\](http:<!-- -->//y)"],
    ["www.x.fr", "www<!-- -->.x.fr"],
    ["@equipe", "@<!-- -->equipe"],
    ["#12", "\\#<!-- -->12"],
    ["`a` **b**", "\\`a\\` \\*\\*b\\*\\*"],
    ["a\nb", "a⟨U+000A⟩b"],
    ["-->", "--&gt;"],
  ])("takes %j for text", (key, escaped) => expect(message(key)).toContain(`« ${escaped} »`));

  it("cuts a long table, the least severe first, and says so", () => {
    const report = markdown([...many(3, "warning"), ...many(999, "error", "b.yaml")]).split("\n");
    expect(report.filter((line) => line.startsWith("| avertissement | "))).toHaveLength(1);
    expect(report.filter((line) => line.startsWith("| erreur | "))).toHaveLength(999);
    expect(report[4]).toContain("| avertissement | a.yaml:1:1 |");
    expect(report.at(-2)).toBe("2 constats ne sont pas montrés ici : rncp validate --format json les donne tous.");
  });
  it("stays under the mebibyte of a job summary, however long the messages", () => {
    const key = "<".repeat(300);
    const findings = Array.from({ length: 1000 }, (_, index) =>
      diagnostic("schema-unknown-key", "日".repeat(60), at(index + 1, 1), { key, suggestion: key }),
    );
    const report = markdown(findings);
    const rows = report.split("\n").filter((line) => line.startsWith("| erreur | ")).length;
    expect(Buffer.byteLength(report)).toBeLessThan(1024 * 1024);
    expect(rows).toBeGreaterThan(300);
    expect(report).toContain(`${1000 - rows} constats ne sont pas montrés ici`);
  });
  it("keeps one row of four cells per finding, without HTML, whatever the data", () => {
    fc.assert(
      fc.property(anyFound, (any) => {
        const rows = reportMarkdown(any, options).split("\n").slice(4, -1);
        expect(rows).toHaveLength(any.findings.length);
        for (const row of rows) {
          expect(row.replace(/\\./g, "").split("|")).toHaveLength(6);
          expect(row.replaceAll("<!-- -->", "")).not.toMatch(/[<>]/);
        }
      }),
    );
  });
});
