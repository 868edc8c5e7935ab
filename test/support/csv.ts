import { spawnSync } from "node:child_process";
import Papa from "papaparse";

/** A CSV as written, with its delimiter. */
export type Csv = { readonly text: string; readonly delimiter: "," | ";" };

/**
 * The records of a CSV as Papa Parse reads them, the header first.
 * @throws when it does not keep to RFC 4180, so that a reader less patient would read something else
 */
export const readCsv = ({ text, delimiter }: Csv): string[][] => {
  const bare = text.replace(/"(?:[^"]|"")*"/g, "quoted").split("\r\n");
  if (bare.pop() !== "") throw new Error("the last record has no end");
  const fault = bare.find((line) => line === "" || /[\r\n"]/.test(line));
  if (fault !== undefined) throw new Error(`a line that is no record: ${JSON.stringify(fault)}`);
  const spaced = bare.flatMap((line) => line.split(delimiter)).find((one) => one !== one.trim());
  if (spaced !== undefined) throw new Error(`outer spaces without quotes: ${JSON.stringify(spaced)}`);
  const { data, errors } = Papa.parse<string[]>(text.slice(0, -2), { delimiter, newline: "\r\n" });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};

const script = `
import csv, io, json, sys
csv.field_size_limit(10_000_000)
for line in io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="\\n"):
    one = json.loads(line)
    rows = csv.reader(io.StringIO(one["text"], newline=""), delimiter=one["delimiter"], strict=True)
    print(json.dumps(list(rows)))
`;

/** Whether this machine has Python, whose csv module is one more reader. */
export const hasPython = spawnSync("python3", ["--version"]).status === 0;
if (!hasPython) process.stderr.write("python3 is not installed: what its csv module reads is not tested\n");

/** The records of several CSV as the csv module of Python reads them, in one process. */
export const readCsvByPython = (all: readonly Csv[]): string[][][] => {
  const input = all.map((one) => `${JSON.stringify(one)}\n`).join("");
  const { status, stdout, stderr } = spawnSync("python3", ["-c", script], {
    input,
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
};
