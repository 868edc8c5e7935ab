/** How a piece of text stands out. Colour is never the only signal: the words or a sign always say the same. */
export type Style = "strong" | "dim" | "good" | "bad" | "warn" | "mark" | "removed" | "added";

/** A piece of text in one style. */
export type Span = { readonly text: string; readonly style?: Style };

/** What stands in a paragraph or a cell: plain words, or pieces with styles. A line feed breaks the line. */
export type Text = string | readonly Span[];

/** A cell of a table; `span` makes it run over that many columns. */
export type Cell = Text | { readonly text: Text; readonly span: number };

/** A column of a table, under its label. */
export type Column = { readonly label: Text; readonly align?: "left" | "right" };

/** A part of what a person reads. */
export type Block =
  | { readonly kind: "title"; readonly text: Text }
  | { readonly kind: "heading"; readonly text: Text }
  | { readonly kind: "text"; readonly text: Text; readonly indent?: number }
  | {
      /** Lines of a file or a screen, told line by line under a label and never wrapped. */
      readonly kind: "code";
      readonly label: string;
      readonly text: string;
      /** What it is written in, for Markdown. */
      readonly language: "yaml" | "text";
    }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** Whether the labels of the columns are shown above them; they are, unless this is false. */
      readonly header?: boolean;
      /** No blank line between rows of several lines. */
      readonly compact?: boolean;
      /** What stands for it where there is no room to give each row a line. */
      readonly narrow?: Table;
    };

/** A table. */
export type Table = Extract<Block, { readonly kind: "table" }>;

/** What a person reads. */
export type Blocks = { readonly blocks: readonly Block[] };

/** The pieces of a text. */
export const spansOf = (text: Text): readonly Span[] => (typeof text === "string" ? [{ text }] : text);

/** Its words without their styles. */
export const wordsIn = (text: Text): string =>
  spansOf(text)
    .map((span) => span.text)
    .join("");

/** The text of a cell and the number of columns it runs over. */
export const cellOf = (cell: Cell): { text: Text; span: number } =>
  typeof cell === "object" && "span" in cell ? cell : { text: cell, span: 1 };
