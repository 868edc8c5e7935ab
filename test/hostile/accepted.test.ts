import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { hang } from "../support/hang.mts";
import { run } from "../support/run.ts";
import { accepted } from "./cases/texts.ts";
import { contents, folderOf } from "./corpus.ts";
import { forbidden } from "./forbidden.ts";

const valueIn = (name: string): unknown => readYaml(Buffer.from(contents[name] ?? ""), name).value;

test.each(["ok-bom-crlf", "ok-nfd"])("%s has the value of the file that it is a form of", (name) => {
  expect(valueIn(name)).toStrictEqual(valueIn("ok"));
});

const commands = [
  ["show", "RNCP34762"],
  ["list"],
  ...["markdown", "csv", "json", "ndjson"].map((format) => ["export", "competences", "--format", format]),
  ...["fiches", "blocs"].map((list) => ["export", list, "--format", "csv"]),
];
describe.each(Object.keys(accepted))("%s", (name) => {
  test("is shown, and nothing in it acts on a terminal", { timeout: hang }, async () => {
    const folder = folderOf({ [name]: contents[name] ?? "" });
    for (const command of commands) {
      const { status, stdout, stderr } = await run([...command, "--data", folder]);
      expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" });
      expect(stdout.replaceAll("\r\n", "\n")).not.toMatch(forbidden);
    }
    rmSync(folder, { recursive: true });
  });
});

test("a formula is exact in JSON, and no formula for a spreadsheet", async () => {
  const folder = folderOf({ "ok-formula": contents["ok-formula"] ?? "" });
  const text = "-2+3+cmd|' /C calc'!A0";
  const json = await run(["export", "competences", "--format", "json", "--data", folder]);
  expect(JSON.parse(json.stdout).items[0].texte).toBe(text);
  const output = join(folder, "competences.csv");
  const excel = await run(["export", "competences", "--excel", "--data", folder]);
  expect({ output, text: excel.stdout.includes(`'${text}`) }).toEqual({ output, text: true });
  rmSync(folder, { recursive: true });
});
