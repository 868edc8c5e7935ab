import { safeJson } from "../text/safe.ts";

/** Exact data as indented JSON, ending with a line feed; control and direction characters are escaped, not lost. */
export const renderJson = (data: unknown): string => `${safeJson(JSON.stringify(data, null, 2))}\n`;

/** One line of JSON per item. */
export const renderNdjson = (items: readonly unknown[]): string =>
  items.map((item) => `${safeJson(JSON.stringify(item))}\n`).join("");
