import { resolve } from "node:path";
import { writeFileSafely } from "../corpus/write-file.ts";
import { failure } from "../model/errors.ts";
import type { Written } from "./formats.ts";

/**
 * Writes a report in place of that of the last run. Never over a data file: a slip of the hand would lose it.
 * @param checked the files that the report is about
 * @throws failure `report-on-data`, `no-such-folder`, `not-a-file` or `unwritable`
 */
export const writeReport = async (path: string, report: Written, checked: readonly string[]): Promise<void> => {
  const isData = /\.ya?ml$/i.test(path) || checked.some((file) => resolve(file) === resolve(path));
  if (isData) throw failure("report-on-data", { path });
  await writeFileSafely(path, report, true);
};
