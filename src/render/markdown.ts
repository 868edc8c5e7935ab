import type { Records } from "../model/records.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { safe } from "../text/safe.ts";
import { type Block, cellOf, spansOf, type Text, type View } from "./view.ts";

/** A view as GitHub-flavoured Markdown. Data is escaped: it can hold no markup, link or HTML. */
export const renderMarkdown = ({ blocks }: Pick<View, "blocks">): string =>
  blocks.length === 0 ? "" : `${blocks.map(renderBlock).join("\n\n")}\n`;

/** Records as one Markdown table. */
export const renderMarkdownTable = (records: Records): string =>
  `${table(
    records.columns,
    records.rows.map((row) => row.map((value) => (value === null ? "" : escapeCell(String(value))))),
  )}\n`;

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case "title":
      return `# ${inline(block.text).replaceAll("\n", " · ")}`;
    case "heading":
      return `## ${inline(block.text).replaceAll("\n", " ")}`;
    case "text":
      return inline(block.text).replaceAll("\n", "  \n");
    case "code":
      return `${bold(inline(block.label))}\n\n${fenced(block.text, block.language)}`;
    case "list":
      return block.items.map((item) => `- ${inline(item).replaceAll("\n", " ")}`).join("\n");
    case "table":
      return table(
        block.columns.map((column) => cellText(column.label)),
        block.rows.map((row) =>
          row.flatMap((cell) => {
            const { text, span } = cellOf(cell);
            return Array.from({ length: span }, (_, i) => (i === 0 ? cellText(text) : ""));
          }),
        ),
      );
  }
};

/** The fence is longer than any in the text. */
const fenced = (text: string, language: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${safe(text).replace(/\n?$/, "\n")}${fence}`;
};

const table = (labels: readonly string[], rows: readonly (readonly string[])[]): string =>
  [labels, labels.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const cellText = (text: Text): string => inline(text).replaceAll("\n", "<br>");

const inline = (text: Text): string =>
  spansOf(text)
    .map(({ text: piece, style }) => {
      const escaped = escapeMarkdown(piece);
      if (style === "removed") return struck(escaped);
      return style === "mark" || style === "strong" || style === "added" ? bold(escaped) : escaped;
    })
    .join("");

/** Bold line by line, the asterisks close to the words: elsewhere Markdown takes them for asterisks. */
const bold = (text: string): string => text.replace(/^(\s*)(.*?\S)(\s*)$/gm, "$1**$2**$3");

/** Struck through, by the same rule. */
const struck = (text: string): string => text.replace(/^(\s*)(.*?\S)(\s*)$/gm, "$1~~$2~~$3");

const escapeCell = (text: string): string => escapeMarkdown(text).replaceAll("\n", "<br>");
