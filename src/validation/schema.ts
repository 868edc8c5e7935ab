import type { YamlDocument } from "../corpus/yaml-document.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import type { DataSchema } from "./schema/data-schema.ts";
import { explain } from "./schema/explain.ts";
import type { Explained } from "./schema/fault.ts";

/** The most schema errors told of one file. */
const limit = 100;

/** A misspelt key is one fault: the key it stands for is not told as missing too. */
const withoutEchoes = (all: readonly Explained[]): Explained[] => {
  const place = ({ path }: Explained, key: unknown) => JSON.stringify([...path.slice(0, -1), key]);
  const misspelt = new Set(
    all.filter(({ code }) => code === "schema-unknown-key").map((found) => place(found, found.args.suggestion)),
  );
  return all.filter((found) => found.code !== "schema-missing-key" || !misspelt.has(place(found, found.path.at(-1))));
};

/** What a schema says of a document. */
export type SchemaVerdict = {
  readonly findings: readonly Diagnostic[];
  /** The value as far as it can be relied upon; undefined when nothing can: the root is no object, or too much is wrong. */
  readonly value: object | undefined;
  /** The keys of the root that are missing, or in which something is wrong. */
  readonly doubtful: ReadonlySet<string>;
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
  if (value === undefined) return { findings: [], value: undefined, doubtful: new Set() };
  const doubtful = new Set(document.recovered?.doubtful);
  if (schema.validate(value)) return { findings: [], value: value as object, doubtful };
  const errors = schema.validate.errors ?? [];
  const explained = errors.slice(0, limit).map((error) => explain(error, value, document, schema));
  for (const { path } of explained) doubtful.add(String(path[0]));
  const findings = withoutEchoes(withoutDoubt(explained, document)).map(({ code, path, part, args }) =>
    diagnostic(code, document.file, document.rangeOf(path, part), args),
  );
  if (errors.length > limit) {
    const last = document.rangeOf([], "key");
    findings.push(diagnostic("schema-too-many-errors", document.file, last, { limit, total: errors.length }));
  }
  const readable = isObject(value) && errors.length <= limit;
  return { findings, value: readable ? value : undefined, doubtful };
};
