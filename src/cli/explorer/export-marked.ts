import { exported } from "../../app/export.ts";
import { writeFileSafely } from "../../corpus/write-file.ts";
import type { Value } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { written } from "../formats.ts";

/**
 * Writes the marked competencies as `rncp export competences` does, Markdown by the ending of the name, else CSV; never
 * over a file that is there.
 * @returns how many
 * @throws those of writeFileSafely
 */
export const exportMarked = async (
  ids: readonly string[],
  file: string,
  { corpus, io, width, paint }: Context,
): Promise<number> => {
  const marked = new Set(ids);
  const { columns, rows } = await exported(await corpus(), "competences", { names: [], date: io.today, partiel: true });
  const reads = Object.values(columns);
  const chosen: Value[][] = [];
  for await (const row of rows()) {
    if (marked.has(row.competence)) chosen.push(reads.map((read) => read(row)));
  }
  const records = { columns: Object.keys(columns), rows: chosen };
  const format = /\.(md|markdown)$/i.test(file) ? "markdown" : "csv";
  await writeFileSafely(file, await written({ records: () => records }, format, { width, paint, excel: false }), false);
  return chosen.length;
};
