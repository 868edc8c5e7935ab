/** The order of the keys of a kind of file, level by level. */
export type KeyOrder = {
  /** The keys of an object, in order; other keys come after them. */
  readonly keys: readonly string[];
  /** The order in the value of a key. */
  readonly under: (key: string) => KeyOrder;
  /** The order in the items of a list. */
  readonly inList: () => KeyOrder;
};

/** The order of a file of no known kind: that of the file. */
export const anyOrder: KeyOrder = { keys: [], under: () => anyOrder, inList: () => anyOrder };

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const schemasIn = (value: unknown): Schema[] => (Array.isArray(value) ? value : [value]).filter(isSchema);

const propertiesOf = ({ properties }: Schema): Schema => (isSchema(properties) ? properties : {});

/** What a `$ref` within the same schema stands for; nothing for any other. */
const target = (ref: unknown, root: Schema): Schema[] => {
  if (typeof ref !== "string" || !/^#(\/|$)/.test(ref)) return [];
  const steps = ref.split("/").slice(1);
  const found = steps.reduce<unknown>(
    (value, step) =>
      isSchema(value) && Object.hasOwn(value, step.replaceAll("~1", "/").replaceAll("~0", "~"))
        ? value[step.replaceAll("~1", "/").replaceAll("~0", "~")]
        : undefined,
    root,
  );
  return schemasIn(found);
};

/** A schema with all that it refers to and combines. */
const combined = (schemas: readonly Schema[], root: Schema): Schema[] => {
  const all = new Set<Schema>(schemas);
  for (const schema of all) {
    const { $ref, allOf, anyOf, oneOf, if: condition, then, else: otherwise } = schema;
    for (const part of target($ref, root)) all.add(part);
    for (const part of [allOf, anyOf, oneOf, condition, then, otherwise].flatMap(schemasIn)) all.add(part);
  }
  return [...all];
};

/** The order in which a JSON Schema (draft-07) gives the properties of its objects. */
export const keyOrderOf = (root: Schema): KeyOrder => {
  const orderOf = (schemas: readonly Schema[]): KeyOrder => {
    const all = combined(schemas, root);
    return {
      keys: [...new Set(all.flatMap((schema) => Object.keys(propertiesOf(schema))))],
      under: (key) =>
        orderOf(
          all.flatMap((schema) => {
            const properties = propertiesOf(schema);
            return schemasIn(Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties);
          }),
        ),
      inList: () => orderOf(all.flatMap(({ items }) => schemasIn(items))),
    };
  };
  return orderOf([root]);
};
