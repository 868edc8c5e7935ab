import { stringify } from "csv-stringify/sync";
import type { RecordStream, Value } from "../model/records.ts";
import { safe } from "../text/safe.ts";
import { inChunks } from "./chunks.ts";

/** What a spreadsheet would take for the start of a formula, with its full-width twins, also after spaces. */
const formula = /^[\s\u00a0]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/m;

/** Line ends, which csv-stringify leaves bare when records end with CRLF, and outer spaces, which some readers drop. */
const needsQuotes = /[\r\n]|^\s|\s$/;

/**
 * Records as CSV after RFC 4180: a header, commas, CRLF, quotes where needed, UTF-8 without a byte order mark. Texts
 * are those of the JSON, tabs and line feeds included; other control characters are shown as `⟨U+001B⟩`, a carriage
 * return too: a CSV is also read on a terminal, where it would let a text write over the start of its line.
 * With `excel`, what French Excel opens by a double click: a byte order mark, semicolons, and an apostrophe before
 * what it would run as a formula.
 */
export const renderCsv = async function* (records: RecordStream, excel = false): AsyncGenerator<string> {
  const lines = (rows: readonly (readonly Value[])[], bom: boolean): string =>
    stringify(
      rows.map((row) => row.map((value) => field(value, excel))),
      {
        bom,
        delimiter: excel ? ";" : ",",
        record_delimiter: "windows",
        quoted_match: needsQuotes,
        // An empty line is no record for most readers.
        quoted_empty: records.columns.length === 1,
      },
    );
  yield lines([records.columns], excel);
  for await (const rows of inChunks(records.rows)) yield lines(rows, false);
};

const field = (value: Value, excel: boolean): string => {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = safe(value);
  return excel && formula.test(text) ? `'${text}` : text;
};
