import { describe, expect, test } from "vitest";
import { fr } from "../../src/messages/fr.ts";
import { blocksPage } from "../../src/render/page/blocks.ts";
import type { Block, Text } from "../../src/render/view.ts";
import { tagsOf, textOf } from "../support/html.ts";
import { run } from "../support/run.ts";

const blocksOf = (said: string): readonly Block[] => {
  const styles = ["strong", "dim", "good", "bad", "warn", "mark", "removed", "added"] as const;
  const text: Text = styles.map((style) => ({ text: said, style }));
  return [
    { kind: "text", text },
    { kind: "heading", text: said },
    { kind: "list", items: [text, said] },
    { kind: "code", label: said, text: said, language: "text" },
    {
      kind: "table",
      columns: [{ label: said }, { label: text }, { label: "" }],
      rows: [[text, { text: said, span: 2 }]],
    },
  ];
};
const pageOf = (said: string): string =>
  blocksPage(
    { title: said, date: "2026-11-22", version: "1", command: said, blocks: blocksOf(said), after: blocksOf(said) },
    fr,
    "fr",
  );

describe("a view as a page", () => {
  test("says all that the view says", () => {
    const text = textOf(pageOf("Énoncé"));
    expect(text.match(/Énoncé/g)?.length).toBeGreaterThan(20);
  });
  test("lets a text bring no element, no attribute and no address that is none", () => {
    const shape = (said: string): string[][] =>
      tagsOf(pageOf(said)).map(({ name, attributes }) => [name, ...attributes.keys()]);
    const long = "x".repeat(80);
    for (const hostile of [
      `"><img src=x onerror=alert(1)><script>alert(1)</script>${long}`,
      `javascript:alert(1) data:text/html,x ' onclick="alert(1)" ${long}`,
      `</title></style></details></main><base href="//x"> ${long}`,
    ])
      expect(shape(hostile)).toEqual(shape(`${long}${long}`));
  });
  test("leads where an address says, without the stop after it", () => {
    const links = tagsOf(pageOf("Voir https://exemple.fr/a. Fin")).filter(
      ({ name, attributes }) => name === "a" && attributes.has("rel"),
    );
    expect(new Set(links.map(({ attributes }) => attributes.get("href")))).toEqual(new Set(["https://exemple.fr/a"]));
  });
  test.each([
    [
      "show epsi",
      "Conception de la stratégie de sécurité",
      "rncp show RNCP36924 --format html --date 2026-11-22 --lang fr",
    ],
    ["show cesi BC04", "Auditer l'infrastructure", "rncp show RNCP38779BC04 --format html"],
    [
      "passerelle epsi cesi BC01 BC04",
      "Ce qu'il vous manque",
      "rncp passerelle RNCP36924 RNCP38779 BC01 BC04 --format html",
    ],
  ])("of rncp %s holds its texts, and the command that makes the same bytes again", async (line, said, command) => {
    const { stdout } = await run([...line.split(" "), "--format", "html"]);
    const text = textOf(stdout);
    expect(text).toContain(said);
    const again = /rncp (?:show|passerelle) [^\n]*--lang fr/.exec(text)?.[0] ?? "";
    expect(again).toContain(command);
    expect((await run(again.split(" ").slice(1))).stdout).toBe(stdout);
  });
});

test("the page of a fiche has the print of what it was made of, the one that diff gives", async () => {
  const { stdout } = await run(["show", "epsi", "--format", "html"]);
  const { rapport } = JSON.parse((await run(["diff", "epsi", "cesi", "--json"])).stdout);
  const [{ nom, empreinte }] = rapport.donnees;
  expect(textOf(stdout)).toContain(`${nom} ${empreinte.slice(0, 12)}`);
});
