import { describe, expect, test } from "vitest";
import { renderMarkdown, renderMarkdownTable } from "../../src/render/markdown.ts";

const view = (text: string) => ({
  data: null,
  records: { columns: [], rows: [] },
  blocks: [{ kind: "text", text } as const],
});

describe("Markdown", () => {
  test.each([
    ["[clic](http://x.invalid)", "\\[clic\\](http://x.invalid)"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["![x](y)", "\\!\\[x\\](y)"],
    ["# titre", "\\# titre"],
    ["- item", "\\- item"],
    ["1. item", "\\1. item"],
    ["a | b", "a \\| b"],
    ["**gras** `code`", "\\*\\*gras\\*\\* \\`code\\`"],
  ])("takes %j for text", (text, escaped) => expect(renderMarkdown(view(text))).toBe(`${escaped}\n`));

  test("keeps code as it is, in a fence that nothing in it closes", () => {
    const code = { kind: "code", label: "a*b", text: "x: ```y```\n\x1b* z\n", language: "yaml" } as const;
    expect(renderMarkdown({ blocks: [code] })).toBe("**a\\*b**\n\n````yaml\nx: ```y```\n⟨U+001B⟩* z\n````\n");
  });

  test("keeps a cell on its line", () => {
    expect(renderMarkdownTable({ columns: ["a"], rows: [["x\ny|z"]] })).toBe("| a |\n| --- |\n| x<br>y\\|z |\n");
  });
});
