import { describe, expect, test } from "vitest";
import { anyOrder, keyOrderOf } from "../../../src/corpus/format/key-order.ts";

describe("the order of keys of a schema", () => {
  const order = keyOrderOf({
    properties: {
      blocs: { type: "array", items: { $ref: "#/definitions/Bloc" } },
      conditions: { anyOf: [{ type: "null" }, { $ref: "#/definitions/Condition" }] },
      lexique: { additionalProperties: { properties: { terme: {}, sens: {} } } },
      suite: { $ref: "#" },
      couple: { items: [{ properties: { b: {}, a: {} } }] },
    },
    definitions: {
      Bloc: {
        allOf: [{ properties: { code: {} } }, { properties: { intitule: {}, code: {} } }],
        properties: { texte: { $ref: "#/definitions/a~1b~0c" } },
      },
      "a/b~c": { properties: { z: {}, y: {} } },
      Condition: JSON.parse('{"if":{},"then":{"properties":{"niveau":{}}},"else":{"properties":{"domaine":{}}}}'),
      Boucle: { $ref: "#/definitions/Boucle" },
    },
  });
  test.each([
    ["that of its properties", order.keys, ["blocs", "conditions", "lexique", "suite", "couple"]],
    [
      "through lists, references and what is combined",
      order.under("blocs").inList().keys,
      ["texte", "code", "intitule"],
    ],
    ["through escaped references", order.under("blocs").inList().under("texte").keys, ["z", "y"]],
    ["through alternatives", order.under("conditions").keys, ["niveau", "domaine"]],
    ["through keys of any name", order.under("lexique").under("rncp").keys, ["terme", "sens"]],
    ["through the schema itself", order.under("suite").under("suite").under("suite").keys, order.keys],
    ["through a list of items", order.under("couple").inList().keys, ["b", "a"]],
    ["none below an unknown key", order.under("inconnue").inList().under("x").keys, []],
    ["none below the name of a method", order.under("toString").under("constructor").keys, []],
  ])("%s", (_, keys, expected) => {
    expect(keys).toEqual(expected);
  });
  test.each([
    "#/definitions/Boucle",
    "#/definitions/Absente",
    "autre.json#/properties",
    "#a",
  ])("a reference that leads nowhere gives none: %s", ($ref) => {
    expect(keyOrderOf({ $ref, definitions: { Boucle: { $ref: "#/definitions/Boucle" } } }).keys).toEqual([]);
  });
  test("there is one that orders nothing", () => {
    expect([anyOrder.keys, anyOrder.under("a").inList().keys]).toEqual([[], []]);
  });
});
