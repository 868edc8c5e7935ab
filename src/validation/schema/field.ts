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

/** The first example of a field that shows a value, as one would write it. */
export const exampleOf = (field: Field | undefined): string | undefined => {
  const example = field?.examples?.find((value) => value !== null);
  if (example === undefined) return undefined;
  return typeof example === "string" ? example : JSON.stringify(example);
};

/** The JSON types a field accepts. */
export const typesOf = (field: Field | undefined): readonly string[] => [field?.type ?? []].flat();
