import type { YamlDocument } from "../corpus/yaml-document.ts";
import { type Diagnostic, diagnostic, type Path, placed } from "../model/diagnostic.ts";
import { cutAt } from "./schema/cut-file.ts";
import type { DataSchema } from "./schema/data-schema.ts";
import { explain } from "./schema/explain.ts";
import type { Explained } from "./schema/fault.ts";
import { valueAt } from "./schema/paths.ts";

/** The most schema errors told of one file. */
const limit = 100;

const placeOf = (path: Path): string => JSON.stringify(path);

/**
 * One fault, one finding: the key that a misspelt one stands for is not told as missing too, nor are those of an object of
 * which no key is known, for it is prose.
 */
const withoutEchoes = (all: readonly Explained[], root: unknown): Explained[] => {
  const unknown = all.flatMap((one) => (one.code === "schema-unknown-key" ? [one] : []));
  const misspelt = new Set(unknown.map(({ path, args }) => placeOf([...path.slice(0, -1), args.suggestion ?? ""])));
  const foreign = new Set(unknown.map(({ path }) => placeOf(path)));
  const isForeign = (path: Path): boolean => {
    const keys = Object.keys(valueAt(root, path) ?? {});
    return path.length > 0 && keys.length > 0 && keys.every((key) => foreign.has(placeOf([...path, key])));
  };
  // Items below a key that was lost are told once, as what they are in the list above it.
  const firsts = new Set<string>();
  const isAgain = ({ code, path }: Explained): boolean => {
    const place = placeOf(path.slice(0, -1));
    if (code !== "schema-type" || typeof path.at(-1) !== "number") return false;
    return firsts.has(place) || !firsts.add(place);
  };
  return all
    .filter((one) => !isAgain(one))
    .filter(
      ({ code, path }) =>
        code !== "schema-missing-key" || !(misspelt.has(placeOf(path)) || isForeign(path.slice(0, -1))),
    );
};

/** What a schema says of a document. */
export type SchemaVerdict = {
  readonly findings: readonly Diagnostic[];
  /** The value as far as it can be relied upon; undefined when nothing can: the root is no object, or too much is wrong. */
  readonly value: object | undefined;
  /** The keys of the root that are missing, or in which something is wrong. */
  readonly doubtful: ReadonlySet<string>;
  /** Where something is wrong. */
  readonly faults: readonly Path[];
};

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where the syntax is wrong, nothing is said of the fields it touches, nor of what is missing: it may be in them. */
const withoutDoubt = (all: readonly Explained[], { recovered }: YamlDocument): Explained[] => {
  if (recovered === undefined) return [...all];
  return all.filter(
    ({ code, path: [field], path }) =>
      field !== undefined &&
      !recovered.doubtful.has(String(field)) &&
      !(code === "schema-missing-key" && path.length === 1),
  );
};

/**
 * Compares the value of a document with a schema: the verdict is ajv's, the sentences are ours. At most a hundred
 * findings, then one that counts them all.
 */
export const checkSchema = (document: YamlDocument, schema: DataSchema): SchemaVerdict => {
  const value = document.value ?? document.recovered?.value;
  if (value === undefined) return { findings: [], value: undefined, doubtful: new Set(), faults: [] };
  const doubtful = new Set(document.recovered?.doubtful);
  if (schema.validate(value)) return { findings: [], value: value as object, doubtful, faults: [] };
  const errors = schema.validate.errors ?? [];
  const explained = errors.slice(0, limit).map((error) => explain(error, value, document, schema));
  for (const { path } of explained) doubtful.add(String(path[0]));
  const told = withoutEchoes(withoutDoubt(explained, document), value);
  const cut = cutAt(told, Object.keys(value), schema);
  const isAtEnd = ({ path }: Explained): boolean => path.length === 1 || path[0] === cut?.path[0];
  const findings = (cut === undefined ? told : told.filter((one) => !isAtEnd(one))).map(
    (one): Diagnostic => placed(one, document.file, document.rangeOf(one.path, one.part)),
  );
  if (cut !== undefined) {
    doubtful.add(String(cut.path[0]));
    findings.push(placed(cut, document.file, document.endRange));
  }
  if (errors.length > limit) {
    const last = document.rangeOf([], "key");
    findings.push(diagnostic("schema-too-many-errors", document.file, last, { limit, total: errors.length }));
  }
  const readable = isObject(value) && errors.length <= limit;
  return { findings, value: readable ? value : undefined, doubtful, faults: explained.map(({ path }) => path) };
};
