import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Contents } from "../../src/corpus/memory/in-memory.ts";
import { forAnyChange, forAnyTexts, fourFiches } from "../support/hostile.ts";
import { root, run } from "../support/run.ts";
import { changesBetween } from "./changes.ts";
import { type Command, commands, type Export, exports } from "./commands.ts";

const ajv = new Ajv({ strict: true, allErrors: true, ownProperties: true });
addFormats(ajv);
ajv.addSchema(JSON.parse(readFileSync(join(root, "schemas/sorties.schema.json"), "utf8")), "sorties");

const expectIs = (definition: string, value: unknown): void => {
  const check = ajv.compile({ $ref: `sorties#/definitions/${definition}` });
  check(value);
  expect(check.errors).toBeNull();
};

const printed = async (argv: readonly string[], corpus: Contents): Promise<string> =>
  (await run(argv, { corpus })).stdout;

const holds = async ({ argv, definition }: Command, corpus: Contents): Promise<void> =>
  expectIs(definition, JSON.parse(await printed([...argv, "--json"], corpus)));

const holdsExport = async ({ kind, definition, row }: Export, corpus: Contents): Promise<void> => {
  const output = JSON.parse(await printed(["export", kind, "--json"], corpus));
  expectIs(definition, output);
  const lines = (await printed(["export", kind, "--format", "ndjson"], corpus)).split("\n");
  expect(lines.pop()).toBe("");
  const items = lines.map((line) => JSON.parse(line));
  for (const item of items) expectIs(row, item);
  expect(items).toEqual(output.items);
};

describe("JSON is what sorties.schema.json says, whatever the texts", () => {
  const named = commands.map((command) => [command.argv.join(" "), command] as const);
  test.each(named)("%s", (_, command) => holds(command, fourFiches));
  test.each(named)("%s, any texts", (_, command) => forAnyTexts((corpus) => holds(command, corpus)));
  test("changes, any texts", () =>
    forAnyChange(async (old, now) => expectIs("ChangesOutput", await changesBetween(old, now))));
});

describe("NDJSON has a row of the schema on each line, equal to the items of the JSON", () => {
  test.each(exports)("export $kind", (one) => holdsExport(one, fourFiches));
  test.each(exports)("export $kind, any texts", (one) => forAnyTexts((corpus) => holdsExport(one, corpus)));
});
