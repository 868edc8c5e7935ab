import type { RecordStream } from "../model/records.ts";
import { escapeInline, escapeLineStarts, escapeMarkdownCell, escapePiece, keepOuterSpaces } from "../text/markdown.ts";
import { safe } from "../text/safe.ts";
import { inChunks } from "./chunks.ts";
import { emphasised, isMarked, mergedSpans } from "./emphasis.ts";
import { type Block, type Blocks, cellOf, spansOf, type Text } from "./view.ts";

/** A view as GitHub-flavoured Markdown. Data is escaped: it can hold no markup, link or HTML. */
export const renderMarkdown = ({ blocks }: Blocks): string =>
  blocks.length === 0 ? "" : `${blocks.map(renderBlock).join("\n\n")}\n`;

/** Records as one Markdown table. */
export const renderMarkdownTable = async function* ({ columns, rows }: RecordStream): AsyncGenerator<string> {
  yield `${table(columns, [])}\n`;
  for await (const chunk of inChunks(rows)) {
    const cells = chunk.map((row) => row.map((value) => (value === null ? "" : escapeCell(String(value)))));
    yield `${cells.map(line).join("\n")}\n`;
  }
};

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case "title":
      return `# ${inline(inOneLine(block.text, " · "))}`;
    case "heading":
      return `## ${inline(inOneLine(block.text))}`;
    case "text":
      return inline(block.text).replaceAll("\n", "  \n");
    case "code":
      return `${bold(inline(block.label))}\n\n${fenced(block.text, block.language)}`;
    case "list":
      return block.items.map((item) => `- ${inline(inOneLine(item))}`).join("\n");
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
  [labels, labels.map(() => "---"), ...rows].map(line).join("\n");

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The outer spaces of a cell, which indent it on a terminal, mean nothing here. */
const cellText = (text: Text): string => escaped(text).replaceAll("\n", "<br>");

const inline = (text: Text): string => escapeLineStarts(keepOuterSpaces(escaped(text)));

const inOneLine = (text: Text, between = " "): Text =>
  spansOf(text).map((span) => ({ ...span, text: span.text.replaceAll("\n", between) }));

/** Pieces make lines together: none of several is a line of its own. */
const escaped = (text: Text): string => {
  const spans = mergedSpans(spansOf(text));
  const withoutMarks = spans.length === 1 ? escapeInline : escapePiece;
  const pieces = spans.map(({ text: piece, style }) => ({ markdown: withoutMarks(piece), style }));
  return pieces.reduce((line, { markdown, style }, index) => {
    if (!isMarked(style)) return line + markdown;
    const next = pieces[index + 1];
    const after = next === undefined || isMarked(next.style) ? "" : next.markdown;
    return line + emphasised(markdown, style, line, after);
  }, "");
};

/** The label of code. */
const bold = (text: string): string => emphasised(text, "strong", "", "");

const escapeCell = (text: string): string => escapeMarkdownCell(text).replaceAll("\n", "<br>");
