import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type KeyOrder, keyOrderOf } from "../corpus/format/key-order.ts";
import { dataKinds, kindOf } from "../model/data-kind.ts";

/**
 * The order of keys for a file, by its name: that of the schema of its kind.
 * @param folder where the schemas are, read once each
 */
export const keyOrdersIn = (folder: string): ((file: string) => KeyOrder) => {
  const orders = Object.fromEntries(
    dataKinds.map((kind) => [kind, keyOrderOf(JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), "utf8")))]),
  ) as Readonly<Record<(typeof dataKinds)[number], KeyOrder>>;
  return (file) => orders[kindOf(file)];
};
