import type { YamlDocument } from "../corpus/yaml-document.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import validate from "./fiche.generated.js";
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

/**
 * Compares a document's value with schemas/fiche.schema.json: the verdict is ajv's, the sentences are ours. At most a
 * hundred findings, then one that counts them all.
 */
export const checkSchema = (document: YamlDocument): Diagnostic[] => {
  if (validate(document.value)) return [];
  const errors = validate.errors ?? [];
  const explained = errors.slice(0, limit).map((error) => explain(error, document));
  const found = withoutEchoes(explained).map(({ code, path, part, args }) =>
    diagnostic(code, document.file, document.rangeOf(path, part), args),
  );
  if (errors.length <= limit) return found;
  const last = document.rangeOf([], "key");
  return [...found, diagnostic("schema-too-many-errors", document.file, last, { limit, total: errors.length })];
};
