import type { YamlDocument } from "../../corpus/yaml-document.ts";
import type { DiagnosticArgs, DiagnosticCode, Path, Told } from "../../model/diagnostic.ts";
import { cut } from "../../text/cut.ts";
import type { DataSchema } from "./data-schema.ts";
import { type Field, typesOf } from "./field.ts";

/** A schema error in our terms: which finding, at which key or value. */
export type Explained<Code extends DiagnosticCode = DiagnosticCode> = Told<Code> & {
  readonly path: Path;
  readonly part: "key" | "value";
};

/** An error of ajv with the value it is about and what the schema says of that field. */
export type Fault = {
  readonly path: Path;
  readonly value: unknown;
  readonly field: Field | undefined;
  readonly schema: DataSchema;
  readonly params: Readonly<Record<string, unknown>>;
  readonly document: YamlDocument;
};

/** A value as a message shows it: 200 characters at most. */
export const shown = (value: unknown): string => cut(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

/** What to write where the page gives nothing: null, no item of a list; undefined where there must be something. */
export const withoutOf = ({ field, path }: Fault): "null" | "item" | undefined =>
  typesOf(field).includes("null") ? "null" : typeof path.at(-1) === "number" ? "item" : undefined;

/** A finding at the value, or the key, of a fault. */
export const at = <Code extends DiagnosticCode>(
  code: Code,
  { path }: Pick<Fault, "path">,
  args: DiagnosticArgs[Code],
  part: "key" | "value" = "value",
): Explained<Code> => ({
  code,
  path,
  part,
  args,
});
