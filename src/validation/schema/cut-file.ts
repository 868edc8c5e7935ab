import type { DataSchema } from "./data-schema.ts";
import type { Explained } from "./fault.ts";
import { at } from "./fault.ts";

/** So many keys missing at the end are no oversight: the file was cut, or is not finished. */
const fewest = 3;

/**
 * One finding for the keys that a file which stops half-way does not have: all those after its last one, in the order of
 * the schema. What is missing or too short at its end was cut with them.
 * @param keys those that the file has
 */
export const cutAt = (
  all: readonly Explained[],
  keys: readonly string[],
  schema: DataSchema,
): Explained | undefined => {
  const missing = all.flatMap(({ code, path: [key], path }) =>
    code === "schema-missing-key" && path.length === 1 ? [String(key)] : [],
  );
  const required = schema.fieldAt([])?.required ?? [];
  const [first = ""] = required.filter((key) => missing.includes(key));
  const after = required.slice(required.indexOf(first));
  if (missing.length < fewest || missing.length < after.length || keys.length < fewest) return undefined;
  const path = [keys.at(-1) ?? ""];
  return at("schema-cut", { path }, { key: first, title: schema.fieldAt([first])?.title, more: missing.length - 1 });
};
