import type { Stream } from "../model/records.ts";
import { safeJson } from "../text/safe.ts";
import { inChunks } from "./chunks.ts";

/** Exact data as indented JSON, ending with a line feed; control and direction characters are escaped, not lost. */
export const renderJson = (data: unknown): string => `${safeJson(JSON.stringify(data, null, 2))}\n`;

/** One line of JSON per item. */
export const renderNdjson = async function* (items: Stream<object>): AsyncGenerator<string> {
  for await (const chunk of inChunks(items)) yield chunk.map((item) => `${safeJson(JSON.stringify(item))}\n`).join("");
};
