import Table from "cli-table3";
import { fitColumns, gap, indented, type Measure, measure, widestLine, widestWord, widthOf, wrap } from "./layout.ts";
import { type Paint, painted } from "./paint.ts";
import { type Cell, cellOf, type Table as TableView } from "./view.ts";

type PaintedCell = { readonly text: string; readonly span: number };

const noBorders = Object.fromEntries(
  [
    "top",
    "top-mid",
    "top-left",
    "top-right",
    "bottom",
    "bottom-mid",
    "bottom-left",
    "bottom-right",
    "left",
    "left-mid",
    "mid",
    "mid-mid",
    "right",
    "right-mid",
    "middle",
  ].map((name) => [name, ""]),
);

/** A narrower column of texts is a ladder of words: rows are listed instead. */
const readable = 10;

/** Where nothing is wrapped, two columns wider than this are not read side by side: one is out of sight, behind spaces. */
const readAcross = 60;

/** Rows given to cli-table3 at once: its time grows with the square of their number. */
const chunk = 50;

/**
 * A table in at most `width` terminal cells: columns side by side, texts wrapped at words. Where even the longest words
 * do not fit side by side, or where nothing is wrapped and they are long, each row becomes a list of its labelled values.
 */
export const renderTable = (block: TableView, width: number, paint: Paint): string => {
  const labels = block.columns.map((column) => painted(column.label, paint));
  const rows = block.rows.map((row) => row.map((cell) => paintCell(cell, paint)));
  const header = block.header === false ? [] : [labels.map((text) => ({ text: paint.dim(text), span: 1 }))];
  const all = [...header, ...rows];
  const measures = all.map((row) => labels.map((_, column) => measure(cellAt(row, column))));
  const natural = widest(measures, labels.length, widestLine);
  const isTooWide = natural.reduce((sum, one) => sum + one, gap * (natural.length - 1)) > width;
  if (block.narrow !== undefined && isTooWide) return renderTable(block.narrow, width, paint);
  const words = widest(measures, labels.length, widestWord);
  const least = words.map((word, column) => Math.max(word, Math.min(readable, natural[column] ?? 0)));
  const widths = fitColumns(natural, least, measures.slice(header.length), width);
  const isFilledFar = width === Number.POSITIVE_INFINITY && natural.filter((one) => one > readAcross).length > 1;
  if (isFilledFar) return renderUnwrapped(labels, rows, paint);
  if (widths === undefined) return renderList(labels, rows, width, paint);
  const aligns = block.columns.map((column) => column.align ?? "left");
  const wrapped = all.map((row) => wrapRow(row, widths, aligns));
  const airy = block.compact !== true && wrapped.slice(header.length).some((row) => heightOf(row) > 1);
  const lines = wrapped.flatMap((row, index) => [...(airy && index > header.length ? [[]] : []), ...linesOf(row)]);
  const isGrid = wrapped.every((row) => heightOf(row) === 1 && row.every(({ colSpan }) => colSpan === 1));
  // Without a terminal nobody waits for the grid with its eyes, and it takes a tenth of a run.
  return isGrid && Number.isFinite(width) ? drawGrid(lines, widths) : drawPlain(lines, widths);
};

/** The greatest of each column, 1 at least. */
const widest = (rows: readonly (readonly Measure[])[], columns: number, of: (cell: Measure) => number): number[] =>
  Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, of(row[column] ?? [[0]])), 1),
  );

const paintCell = (cell: Cell, paint: Paint): PaintedCell => {
  const { text, span } = cellOf(cell);
  return { text: painted(text, paint), span };
};

/** The text whose width counts for a column: that of a cell of this column alone. */
const cellAt = (row: readonly PaintedCell[], column: number): string => {
  let at = 0;
  for (const cell of row) {
    if (at === column) return cell.span === 1 ? cell.text : "";
    at += cell.span;
  }
  return "";
};

/** A cell as lines of its own width. */
type WrappedCell = { readonly lines: readonly string[]; readonly colSpan: number };

/** A line of a table, cell by cell. */
type Line = readonly { readonly content: string; readonly colSpan: number }[];

type Align = "left" | "right";

const wrapRow = (row: readonly PaintedCell[], widths: readonly number[], aligns: readonly Align[]): WrappedCell[] => {
  let at = 0;
  return row.map(({ text, span }) => {
    const own = spanWidth(widths, at, span);
    const lines = wrap(text, own);
    const aligned = aligns[at] === "right" ? lines.map((line) => " ".repeat(own - widthOf(line)) + line) : lines;
    at += span;
    return { lines: aligned, colSpan: span };
  });
};

const heightOf = (row: readonly WrappedCell[]): number => Math.max(...row.map(({ lines }) => lines.length));

const linesOf = (row: readonly WrappedCell[]): Line[] =>
  Array.from({ length: heightOf(row) }, (_, index) =>
    row.map(({ lines, colSpan }) => ({ content: lines[index] ?? "", colSpan })),
  );

/** One-line rows are what cli-table3 draws well. */
const drawGrid = (lines: readonly Line[], widths: readonly number[]): string =>
  chunksOf(lines)
    .flatMap((part) => {
      const table = new Table({
        chars: noBorders,
        style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
        colWidths: widths.map((width, index) => width + (index === widths.length - 1 ? 0 : gap)),
      });
      table.push(...part.map((line) => line.map(({ content }) => content)));
      return table.toString().split("\n");
    })
    .map((line) => line.trimEnd())
    .join("\n");

/**
 * The same, and texts of several lines side by side, which cli-table3 is not for: its time grows with the square of the
 * lines of a cell, and what follows a spanned cell lands in the wrong place.
 */
const drawPlain = (lines: readonly Line[], widths: readonly number[]): string =>
  lines
    .map((line) => {
      let at = 0;
      const cells = line.map(({ content, colSpan }) => {
        const own = spanWidth(widths, at, colSpan) + gap;
        at += colSpan;
        return content + " ".repeat(Math.max(0, own - widthOf(content)));
      });
      return cells.join("").trimEnd();
    })
    .join("\n");

const chunksOf = (lines: readonly Line[]): Line[][] =>
  Array.from({ length: Math.ceil(lines.length / chunk) }, (_, i) => lines.slice(i * chunk, (i + 1) * chunk));

/** The width of some columns with the gaps between them. */
const spanWidth = (widths: readonly number[], from: number, span: number): number =>
  widths.slice(from, from + span).reduce((sum, width) => sum + width, 0) + gap * (span - 1);

/** Where a row does not fit: its first cell as a title, then its other values, each after its label. */
const renderList = (
  labels: readonly string[],
  rows: readonly (readonly PaintedCell[])[],
  width: number,
  paint: Paint,
): string => {
  const labelWidth = Math.max(...labels.slice(1).map(widthOf));
  const indent = labelWidth === 0 ? gap : labelWidth + 2 * gap;
  const stacked = labels.some((label) => label.includes("\n")) || width - indent < readable;
  return rows
    .filter((row) => row.some(({ text }) => text !== ""))
    .map((row) => {
      let at = 0;
      return titled(row, labels)
        .flatMap(({ text, span }, index) => {
          // What goes across columns is said of all of them.
          const label = span === 1 ? (labels[at] ?? "") : "";
          at += span;
          if (text === "") return [];
          if (stacked) return under(label, text, width, paint);
          return index === 0 ? wrap(text, width) : beside(label, text, indent, width, paint);
        })
        .join("\n");
    })
    .join("\n\n");
};

/** The same where nothing is wrapped: a label of several lines stands whole at the top, and is named by its first line. */
const renderUnwrapped = (
  labels: readonly string[],
  rows: readonly (readonly PaintedCell[])[],
  paint: Paint,
): string => {
  const long = labels.filter((label) => label.includes("\n"));
  const short = labels.map((label) => label.split("\n")[0] ?? "");
  // Such labels name sides, of which none is the title of the other.
  const [names, all] =
    long.length === 0 ? [short, rows] : [["", ...short], rows.map((row) => [{ text: "", span: 1 }, ...row])];
  return [...long, renderList(names, all, Number.POSITIVE_INFINITY, paint)].join("\n\n");
};

/** A sign in a column without a name goes with the title. */
const titled = ([first, sign, ...rest]: readonly PaintedCell[], labels: readonly string[]): readonly PaintedCell[] => {
  if (first === undefined) return [];
  if (sign === undefined) return [first];
  const isSign = first.span === 1 && labels[1] === "" && rest.length > 0;
  return isSign
    ? [{ text: `${first.text} ${sign.text}`.trim(), span: first.span }, { text: "", span: sign.span }, ...rest]
    : [first, sign, ...rest];
};

const under = (label: string, text: string, width: number, paint: Paint): string[] => [
  ...(label === "" ? [] : wrap(label, width).map(paint.dim)),
  ...indented(text, width, gap),
];

const beside = (label: string, text: string, indent: number, width: number, paint: Paint): string[] => {
  const [first = "", ...rest] = wrap(text, width - indent);
  const head = " ".repeat(gap) + paint.dim(label) + " ".repeat(Math.max(0, indent - gap - widthOf(label)));
  return [head + first, ...rest.map((line) => " ".repeat(indent) + line)].map((line) => line.trimEnd());
};
