import { safe } from "../../src/text/safe.ts";

type Part = { readonly contenu: readonly string[]; readonly modalite?: string; readonly duree_minutes?: number };

/** A value of the JSON as the text of one cell: several between bars, a part of a defence as its words and minutes. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.map((one) => (typeof one === "string" ? one : partText(one))).join("|");
};

const partText = ({ contenu, modalite, duree_minutes }: Part): string =>
  [contenu.join("+"), modalite ?? "", duree_minutes ?? ""].join(" ").trim();

const cellsOf = (columns: readonly string[], rows: readonly object[], cell: (value: unknown) => string): string[][] => [
  [...columns],
  ...rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map((column) => cell(values.get(column)));
  }),
];

/** What a reader must find: the header, then the values, characters that no output may hold shown by their names. */
export const expectedCells = (columns: readonly string[], rows: readonly object[]): string[][] =>
  cellsOf(columns, rows, (value) => safe(textOf(value)));

/** What a spreadsheet could run: a sign at the start of a line, after spaces too. */
const formula = /(^|\n)[^\S\n]*[=+\-@＝＋－＠]|(^|\n)\s*\t/;

/** The same for a spreadsheet: an apostrophe before each text that could be run, and nothing else. */
export const expectedForExcel = (columns: readonly string[], rows: readonly object[]): string[][] =>
  cellsOf(columns, rows, (value) => {
    const text = safe(textOf(value));
    return typeof value !== "number" && formula.test(text) ? `'${text}` : text;
  });
