import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown, renderMarkdownTable } from "../../src/render/markdown.ts";
import type { Text } from "../../src/render/view.ts";
import { safe } from "../../src/text/safe.ts";
import { cellsIn, readMarkdown, strangeNodes, tablesIn, textIn } from "../support/gfm.ts";
import { hostileText } from "../support/hostile-text.ts";
import { whole } from "../support/written.ts";

const view = (text: Text) => ({ blocks: [{ kind: "text", text } as const] });

describe("Markdown", () => {
  test.each([
    ["[clic](http://x.invalid)", "\\[clic\\](http:<!-- -->//x.invalid)"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["![x](y)", "\\!\\[x\\](y)"],
    ["# titre", "\\# titre"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["1) item", "1\\) item"],
    ["-", "\\-"],
    ["a\n===", "a  \n\\==="],
    ["a\n:--", "a  \n\\:--"],
    ["    code", "&#32;   code"],
    ["voir www.x.fr ou a@b.fr", "voir www<!-- -->.x.fr ou a@<!-- -->b.fr"],
    ["https://x.fr/a_b", "https://x.fr/a_b"],
    ["a | b", "a \\| b"],
    ["**gras** `code`", "\\*\\*gras\\*\\* \\`code\\`"],
  ])("takes %j for text", (text, escaped) => expect(renderMarkdown(view(text))).toBe(`${escaped}\n`));

  test("keeps code as it is, in a fence that nothing in it closes", () => {
    const code = { kind: "code", label: "a*b", text: "x: ```y```\n\x1b* z\n", language: "yaml" } as const;
    expect(renderMarkdown({ blocks: [code] })).toBe("**a\\*b**\n\n````yaml\nx: ```y```\n⟨U+001B⟩* z\n````\n");
  });

  test("keeps a cell on its line", async () => {
    expect(await whole(renderMarkdownTable({ columns: ["a"], rows: [["x\ny|z"]] }))).toBe(
      "| a |\n| --- |\n| x<br>y\\|z |\n",
    );
  });

  test("marks words only where it may, and says an edit otherwise", () => {
    const edit = (style: "added" | "removed" | "mark", text: string, after: string) =>
      renderMarkdown(view([{ text: "a" }, { text, style }, { text: after }]));
    expect(edit("added", "b", "c")).toBe("a**b**c\n");
    expect(edit("removed", ",", " c")).toBe("a\\[-,-\\] c\n");
    expect(edit("added", "b,", "c")).toBe("a\\{+b,+\\}c\n");
    expect(edit("added", "b,", " c")).toBe("a**b,** c\n");
    expect(edit("mark", "#b#", "c")).toBe("a\\#**b**\\#c\n");
    expect(renderMarkdown(view(["b", "c"].map((text) => ({ text, style: "mark" }))))).toBe("**bc**\n");
  });

  test("of records is read back, whatever the texts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostileText, hostileText)), async (rows) => {
        const root = readMarkdown(await whole(renderMarkdownTable({ columns: ["a", "b"], rows })));
        expect(strangeNodes(root)).toEqual([]);
        expect(tablesIn(root).map(cellsIn)).toEqual([[["a", "b"], ...rows.map((row) => row.map(safe))]]);
      }),
    );
  });

  test("of a view is text only, whatever the texts and their styles", () => {
    const style = fc.constantFrom(undefined, "dim", "strong", "mark", "added", "removed" as const);
    const spans = fc.array(fc.tuple(hostileText, style), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(spans, (pieces) => {
        const text = pieces.map(([one, own]) =>
          own === undefined ? { text: one } : { text: one, style: own },
        ) as Text;
        const blocks = (["title", "heading", "text"] as const).map((kind) => ({ kind, text }));
        const root = readMarkdown(renderMarkdown({ blocks: [...blocks, { kind: "list", items: [text] }] }));
        expect(strangeNodes(root)).toEqual([]);
        const kinds = new Set(root.children.map(({ type }) => type));
        expect([...kinds].filter((kind) => !["heading", "paragraph", "list"].includes(kind))).toEqual([]);
        if (pieces.some(([, own]) => own === "added" || own === "removed")) return;
        const letters = (shown: string): string => shown.replace(/[\s·]/g, "");
        const shown = safe(pieces.map(([one]) => one).join(""));
        expect(root.children.map(textIn).map(letters).join("")).toBe(letters(shown).repeat(4));
      }),
    );
  });
});
