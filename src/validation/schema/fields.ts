import schema from "../../../schemas/fiche.schema.json";
import type { Path } from "../../model/diagnostic.ts";

/** What a schema says of one field; its words are those of the documentation. */
export type Field = {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly items?: Field;
  readonly $ref?: string;
};

const definitions: Readonly<Record<string, Field>> = schema.definitions;

/** The field with the definition it refers to; its own words stand before those of the definition. */
const resolved = (field: Field | undefined): Field | undefined => {
  const definition = definitions[field?.$ref?.replace("#/definitions/", "") ?? ""];
  return definition === undefined ? field : { ...definition, ...field };
};

const own = (fields: Readonly<Record<string, Field>> | undefined, key: string): Field | undefined =>
  fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;

/** What the schema of fiches says of the value at a path; undefined for a key it does not know. */
export const fieldAt = (path: Path): Field | undefined => {
  const root: Field = schema;
  return path.reduce<Field | undefined>(
    (field, segment) => resolved(typeof segment === "number" ? field?.items : own(field?.properties, segment)),
    root,
  );
};

/** The first example of a field that shows a value, as one would write it; empty if there is none. */
export const exampleOf = (field: Field | undefined): string => {
  const example = field?.examples?.find((value) => value !== null);
  if (example === undefined) return "";
  return typeof example === "string" ? example : JSON.stringify(example);
};

/** The JSON types a field accepts. */
export const typesOf = (field: Field | undefined): readonly string[] => [field?.type ?? []].flat();
