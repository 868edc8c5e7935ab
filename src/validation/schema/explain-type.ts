import { cut } from "../../text/cut.ts";
import { at, type Explained, type Fault, withoutOf } from "./fault.ts";
import { typesOf } from "./field.ts";

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

/** Whether all keys of an object look like keys of ours, and it has several. */
const areKeys = (value: unknown): boolean => {
  const keys = Object.keys(value ?? {});
  return keys.length > 1 && keys.every((key) => /^[a-z]+(?:_[a-z0-9]+)*$/.test(key));
};

/** The rest of the line where an object begins, if it was meant as text: `- Analyser : les besoins`. */
const proseAt = ({ path, value, document }: Fault): string | undefined => {
  const { line, column } = document.rangeOf(path, "value").start;
  const text = document.lineAt(line).slice(column - 1);
  if (areKeys(value)) return undefined;
  return /^[^{[?].*:(\s|$)/.test(text) ? text.trim() : undefined;
};

/** A value of the wrong type: most often a code or a prose that YAML reads as something else without quotes. */
export const explainType = (fault: Fault): Explained => {
  const { value, path, document } = fault;
  const types = typesOf(fault.field);
  const expected = types.length > 0 ? types : [fault.params.type].flat().map(String);
  const found = typeName(value);
  const source = document.sourceOf(path) || undefined;
  if (expected.includes("string") && found === "number" && source !== undefined) {
    return at("schema-unquoted-code", fault, { source: cut(source), title: fault.field?.title });
  }
  if (found === "null")
    return at("schema-type", fault, { expected: expected.join("|"), found, without: withoutOf(fault) });
  const prose = expected.includes("string") && found === "object" ? proseAt(fault) : undefined;
  if (prose !== undefined) return at("yaml-unquoted-colon", fault, { text: cut(prose) });
  return at("schema-type", fault, { expected: expected.join("|"), found, value: source && cut(source) });
};
