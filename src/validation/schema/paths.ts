import type { Path } from "../../model/diagnostic.ts";

const child = (value: unknown, segment: string | number): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, segment)
    ? (value as Readonly<Record<string | number, unknown>>)[segment]
    : undefined;

/** The value at a path; undefined if there is none. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce(child, root);

/** The path that a JSON pointer of ajv names in a value: the segments of lists are numbers. */
export const pathOf = (pointer: string, root: unknown): Path => {
  const path: (string | number)[] = [];
  let value = root;
  for (const escaped of pointer.split("/").slice(1)) {
    const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const segment = Array.isArray(value) ? Number(key) : key;
    path.push(segment);
    value = child(value, segment);
  }
  return path;
};
