import type { ValidateFunction } from "ajv";
import type { Path } from "../../model/diagnostic.ts";
import type { Field } from "./field.ts";

/** A schema of ours: its compiled form gives the verdict, its own words explain it. */
export type DataSchema = {
  readonly validate: ValidateFunction;
  /** What the schema says of the value at a path; undefined for a key it does not know. */
  readonly fieldAt: (path: Path) => Field | undefined;
};

const own = (fields: Readonly<Record<string, Field>> | undefined, key: string): Field | undefined =>
  fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;

/** Joins a compiled schema (see scripts/generate.mjs) with the JSON it was compiled from. */
export const dataSchema = (
  validate: ValidateFunction,
  schema: Field & { readonly definitions?: Readonly<Record<string, Field>> },
): DataSchema => {
  /** The field with the definition it refers to; its own words stand before those of the definition. */
  const resolved = (field: Field | undefined): Field | undefined => {
    const definition = own(schema.definitions, field?.$ref?.replace("#/definitions/", "") ?? "");
    return definition === undefined ? field : { ...definition, ...field };
  };
  const step = (field: Field | undefined, segment: string | number): Field | undefined =>
    resolved(typeof segment === "number" ? field?.items : own(field?.properties, segment));
  return { validate, fieldAt: (path) => path.reduce<Field | undefined>(step, schema) };
};
