import type { ErrorObject } from "ajv";
import type { YamlDocument } from "../../corpus/yaml-document.ts";
import type { DiagnosticArgs } from "../../model/diagnostic.ts";
import { cut } from "../../text/cut.ts";
import { nearestName } from "../../text/nearest.ts";
import type { DataSchema } from "./data-schema.ts";
import { explainType } from "./explain-type.ts";
import { at, type Explained, type Fault, shown, withoutOf } from "./fault.ts";
import { exampleOf } from "./field.ts";
import { pathOf, valueAt } from "./paths.ts";

const explainUnknown = (fault: Fault): Explained => {
  const key = String(fault.params.additionalProperty);
  const suggestion = nearestName(key, Object.keys(fault.field?.properties ?? {}), 3);
  return at("schema-unknown-key", { path: [...fault.path, key] }, { key: cut(key), suggestion }, "key");
};

const explainMissing = (fault: Fault): Explained => {
  const key = String(fault.params.missingProperty);
  const path = [...fault.path, key];
  return at("schema-missing-key", { path }, { key, title: fault.schema.fieldAt(path)?.title }, "key");
};

const explainLength = (fault: Fault): Explained => {
  const value = String(fault.value);
  const length = Array.from(value).length;
  return at("schema-length", fault, { value: cut(value), length, limit: Number(fault.params.limit) });
};

const explainItems = (fault: Fault): Explained => {
  const count = Array.isArray(fault.value) ? fault.value.length : 0;
  return at("schema-items", fault, { count, limit: Number(fault.params.limit), without: withoutOf(fault) }, "key");
};

const explainRange = (fault: Fault): Explained => {
  const { comparison, limit } = fault.params;
  return at("schema-range", fault, {
    value: shown(fault.value),
    comparison: String(comparison),
    limit: Number(limit),
  });
};

const explainValue = (fault: Fault): Explained => {
  const allowed = (fault.field?.enum ?? []).map(String);
  const suggestion = typeof fault.value === "string" ? nearestName(fault.value, allowed, 3) : undefined;
  return at("schema-value", fault, { value: shown(fault.value), allowed: allowed.join(", "), suggestion });
};

/** A text that only lacks content, or only has spaces too many at its ends. */
const patternProblem = ({ value, params }: Fault): DiagnosticArgs["schema-pattern"]["problem"] => {
  if (typeof value !== "string") return undefined;
  if (value.trim() === "") return "empty";
  return value.trim() !== value && new RegExp(String(params.pattern), "u").test(value.trim()) ? "edge" : undefined;
};

const explainPattern = (fault: Fault): Explained =>
  at("schema-pattern", fault, {
    problem: patternProblem(fault),
    without: withoutOf(fault),
    value: shown(fault.value),
    title: fault.field?.title ?? fault.path.join("."),
    description: fault.field?.description,
    example: cut(exampleOf(fault.field) ?? "") || undefined,
  });

const explainDuplicate = (fault: Fault): Explained => {
  const [first, second] = [Number(fault.params.i), Number(fault.params.j)].sort((a, b) => a - b);
  const value = shown(valueAt(fault.value, [second ?? 0]));
  const { line } = fault.document.rangeOf([...fault.path, first ?? 0], "value").start;
  return at("schema-duplicate", { path: [...fault.path, second ?? 0] }, { value, first: line });
};

const explanations: Readonly<Record<string, (fault: Fault) => Explained>> = {
  type: explainType,
  additionalProperties: explainUnknown,
  required: explainMissing,
  enum: explainValue,
  pattern: explainPattern,
  format: (fault) => at("schema-date", fault, { value: shown(fault.value) }),
  minLength: explainLength,
  maxLength: explainLength,
  minItems: explainItems,
  maxItems: explainItems,
  minimum: explainRange,
  maximum: explainRange,
  exclusiveMinimum: explainRange,
  exclusiveMaximum: explainRange,
  uniqueItems: explainDuplicate,
};

/** Puts an error of ajv about a value in our terms; its own sentence is never used. */
export const explain = (
  { instancePath, keyword, params }: ErrorObject,
  root: unknown,
  document: YamlDocument,
  schema: DataSchema,
): Explained => {
  const path = pathOf(instancePath, root);
  const fault = { path, value: valueAt(root, path), field: schema.fieldAt(path), params, document, schema };
  return (explanations[keyword] ?? explainPattern)(fault);
};
