import { failure } from "../model/errors.ts";
import { writeFileSafely } from "./write-file.ts";

/**
 * Writes a report in place of that of the last run. Never over a data file: a slip of the hand would lose it.
 * @throws failure `report-on-data`, `not-a-file` or `unwritable`
 */
export const writeReport = (path: string, report: string): void => {
  if (/\.ya?ml$/i.test(path)) throw failure("report-on-data", { path });
  writeFileSafely(path, report, true);
};
