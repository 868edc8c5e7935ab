import { safe } from "../text/safe.ts";
import { plainSpaces } from "../text/spaces.ts";
import { indented, longestWord, widestProse, wrap } from "./layout.ts";
import { type Paint, painted } from "./paint.ts";
import { renderTable } from "./table.ts";
import type { Block, Blocks } from "./view.ts";

/**
 * A view for a person: blocks one under the other, in at most `width` terminal cells (infinite: nothing is wrapped),
 * ending with a line feed.
 */
export const renderTerminal = (view: Blocks, width: number, paint: Paint): string => {
  if (view.blocks.length === 0) return "";
  const parts = view.blocks.map((block, index) => {
    const text = renderBlock(block, width, paint);
    return index === 0 ? text : `${view.blocks[index - 1]?.kind === "heading" ? "\n" : "\n\n"}${text}`;
  });
  return plainSpaces(`${parts.join("")}\n`);
};

const codeLines = (text: string): string[] =>
  safe(text)
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`));

/** Lines of prose; where nothing is wrapped, one for a search. A word that is longer than such a line, an address, is broken only where the terminal ends. */
const prose = (text: string, room: number, indent: number): string[] =>
  indented(
    text,
    Number.isFinite(room) ? Math.min(room, Math.max(widestProse, longestWord(text) + indent)) : room,
    indent,
  );

const renderBlock = (block: Block, width: number, paint: Paint): string => {
  switch (block.kind) {
    case "title":
    case "heading":
      return wrap(painted(block.text, paint), width)
        .map((line) => (line === "" ? "" : paint.strong(line)))
        .join("\n");
    case "text":
      return prose(painted(block.text, paint), width, block.indent ?? 0).join("\n");
    case "code":
      return [...wrap(paint.strong(safe(block.label)), width), ...codeLines(block.text)].join("\n");
    case "list":
      return block.items
        .map((item) => {
          const [first = "", ...rest] = prose(painted(item, paint), width, 4);
          return [`  • ${first.trimStart()}`, ...rest].join("\n");
        })
        .join("\n");
    case "table":
      return renderTable(block, width, paint);
  }
};
