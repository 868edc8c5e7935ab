import { describe, expect, test } from "vitest";
import { changesRecords } from "../../src/cli/views/changes/records.ts";
import type { Contents } from "../../src/corpus/memory/in-memory.ts";
import { renderCsv } from "../../src/render/csv.ts";
import { type Csv, hasPython, readCsv, readCsvByPython } from "../support/csv.ts";
import { documentedColumns } from "../support/documented.ts";
import { forAnyChange, forAnyTexts, fourFiches } from "../support/hostile.ts";
import { run } from "../support/run.ts";
import { whole } from "../support/written.ts";
import { expectedCells, expectedForExcel } from "./cells.ts";
import { changesBetween } from "./changes.ts";
import { type Command, commands, type Export, exports } from "./commands.ts";
import { changeRows, textsIn } from "./rows.ts";

/** What Papa Parse read in this file, for Python to read as well. */
const readSoFar: { readonly csv: Csv; readonly records: string[][] }[] = [];

const recordsOf = (csv: Csv): string[][] => {
  const records = readCsv(csv);
  readSoFar.push({ csv, records });
  return records;
};

const printed = async (argv: readonly string[], corpus: Contents): Promise<string> =>
  (await run(argv, { corpus })).stdout;

const holds = async ({ argv, columns, rows }: Command, corpus: Contents): Promise<void> => {
  const texts = textsIn(JSON.parse(await printed(["export", "competences", "--json"], corpus)));
  const data = JSON.parse(await printed([...argv, "--json"], corpus));
  const records = recordsOf({ text: await printed([...argv, "--format", "csv"], corpus), delimiter: "," });
  expect(records).toEqual(expectedCells(columns, rows(data as never, texts)));
};

const holdsExport = async ({ kind, columns }: Export, corpus: Contents): Promise<void> => {
  const { items } = JSON.parse(await printed(["export", kind, "--json"], corpus));
  expect(recordsOf({ text: await printed(["export", kind], corpus), delimiter: "," })[0]).toEqual(columns);
  for (const kept of [columns, columns.toReversed(), columns.slice(2, 3), columns.slice(-1)]) {
    const argv = ["export", kind, "--fields", kept.join(",")];
    const records = recordsOf({ text: await printed(argv, corpus), delimiter: "," });
    expect({ kept, records }).toEqual({ kept, records: expectedCells(kept, items) });
    const text = await printed([...argv, "--excel"], corpus);
    expect(text[0]).toBe("\ufeff");
    const guarded = recordsOf({ text: text.slice(1), delimiter: ";" });
    expect({ kept, guarded }).toEqual({ kept, guarded: expectedForExcel(kept, items) });
  }
};

const holdsChanges = async (before: Contents, after: Contents): Promise<void> => {
  const data = await changesBetween(before, after);
  const text = await whole(renderCsv(changesRecords(data)));
  expect(recordsOf({ text, delimiter: "," })).toEqual(expectedCells(documentedColumns("changes"), changeRows(data)));
};

describe("every CSV, read by Papa Parse, has the documented columns and the values of the JSON", () => {
  const named = commands.map((command) => [command.argv.join(" "), command] as const);
  test.each(named)("%s", (_, command) => holds(command, fourFiches));
  test.each(named)("%s, any texts", (_, command) => forAnyTexts((corpus) => holds(command, corpus)));
  test.each(exports)("export $kind", (one) => holdsExport(one, fourFiches));
  test.each(exports)("export $kind, any texts", (one) => forAnyTexts((corpus) => holdsExport(one, corpus)));
  test("changes, any texts", () => forAnyChange(holdsChanges));
});

test.skipIf(!hasPython)("the csv module of Python reads the same (skipped without python3)", () => {
  expect(readSoFar.length).toBeGreaterThan(0);
  const byPython = readCsvByPython(readSoFar.map(({ csv }) => csv));
  readSoFar.forEach(({ csv, records }, index) => {
    expect({ csv, records: byPython[index] }).toEqual({ csv, records });
  });
});
