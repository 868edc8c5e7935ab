import { readFileSync } from "node:fs";
import { join } from "node:path";
import { anyOrder, type KeyOrder, keyOrderOf } from "../corpus/format/key-order.ts";
import type { YamlDocument } from "../corpus/yaml-document.ts";

/** The schemas of data files, by name. */
const dataSchemas = ["fiche"] as const;

const keysOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** The name of the schema that the first comment gives to editors. */
const namedSchema = ({ text }: YamlDocument): string | undefined =>
  /^# yaml-language-server: \$schema=(?:\S*\/)?([\w-]+)\.schema\.json$/m.exec(text)?.[1];

/**
 * The order of keys for a file: that of the schema it names, else of the one that knows most of its keys, else its own.
 * @param folder where the schemas are, read once each
 */
export const keyOrdersIn = (folder: string): ((document: YamlDocument) => KeyOrder) => {
  const orders = dataSchemas.map((name) => {
    const schema = JSON.parse(readFileSync(join(folder, `${name}.schema.json`), "utf8"));
    return { name: name as string, order: keyOrderOf(schema) };
  });
  return (document) => {
    const named = namedSchema(document);
    const keys = keysOf(document.value);
    const knowsMost = ({ keys: known }: KeyOrder) => keys.filter((key) => known.includes(key)).length * 2 > keys.length;
    const found = orders.find(({ name }) => name === named) ?? orders.find(({ order }) => knowsMost(order));
    return found?.order ?? anyOrder;
  };
};
