import type { Nodes, Root, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Markdown as GitHub reads it, addresses in the finished texts made links as well. */
export const readMarkdown = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const childrenOf = (node: Nodes): readonly Nodes[] => ("children" in node ? node.children : []);

/** A node and all under it. */
export const nodesIn = (node: Nodes): Nodes[] => [node, ...childrenOf(node).flatMap(nodesIn)];

/** What is read of a node, `<br>` and a hard break as a line feed. */
export const textIn = (node: Nodes): string => {
  if (node.type === "break" || (node.type === "html" && node.value === "<br>")) return "\n";
  if (node.type === "html") return "";
  return "value" in node ? node.value : childrenOf(node).map(textIn).join("");
};

/** The rows of a table, its header first, as the texts of their cells. */
export const cellsIn = ({ children }: Table): string[][] => children.map((row) => row.children.map(textIn));

/** All tables of a text. */
export const tablesIn = (root: Root): Table[] => nodesIn(root).filter((node) => node.type === "table");

/** What a renderer of ours writes; anything else is what data has made. */
const ours = new Set(
  ["root", "heading", "paragraph", "list", "listItem", "table", "tableRow", "tableCell"].concat(
    ...["text", "strong", "delete", "break", "code"],
  ),
);

/** HTML that shows nothing but a line end, and an address that is all of a line and leads where it says. */
const isHarmless = (node: Nodes, lines: ReadonlySet<string>): boolean =>
  node.type === "html"
    ? node.value === "<br>" || node.value === "<!-- -->"
    : node.type === "link" && node.url === textIn(node) && lines.has(node.url);

/** Whatever is neither ours nor harmless. */
export const strangeNodes = (root: Root): Nodes[] => {
  const holders = nodesIn(root).filter(({ type }) => ["paragraph", "tableCell", "heading"].includes(type));
  const lines = new Set(holders.flatMap((one) => textIn(one).split("\n")));
  return nodesIn(root).filter((node) => !ours.has(node.type) && !isHarmless(node, lines));
};
