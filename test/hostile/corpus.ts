import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnRncp } from "../support/spawn.ts";
import type { Cases } from "./case.ts";
import { structure } from "./cases/structure.ts";
import { accepted, texts } from "./cases/texts.ts";

/** Every hostile file by its name. */
export const cases: Cases = { ...structure, ...texts, ...accepted };

/** Writes files into a temporary folder and returns it. */
export const folderOf = (contents: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-hostile-"));
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, `${name}.yaml`), content);
  return folder;
};

/** The content of every hostile file, by its name. */
export const contents = Object.fromEntries(Object.entries(cases).map(([name, [content]]) => [name, content]));

/** What must be told of one. */
export const toldFor = (name: string): string[] => cases[name]?.slice(1).map(String) ?? [];

type Item = { readonly file: string; readonly severity: string; readonly line: number; readonly code: string };

/** Validates files of a folder in one process of its own, with the memory that a small machine has. */
export const validate = (folder: string, names: readonly string[], format = "json") =>
  spawnRncp(["validate", "--format", format, ...names.map((name) => join(folder, `${name}.yaml`))], {
    maxBuffer: 100_000_000,
    env: { NODE_OPTIONS: "--max-old-space-size=400" },
  });

/** What a JSON report tells of a file: line and code of each error and warning. */
export const toldOf = (stdout: string, folder: string, name: string): string[] => {
  const { items }: { items: Item[] } = JSON.parse(stdout);
  return items
    .filter(({ file, severity }) => file === join(folder, `${name}.yaml`) && severity !== "info")
    .map(({ line, code }) => `${line} ${code}`);
};

/** A line of a stack trace. */
export const stack = /^\s+at .*:\d+:\d+\)?$/m;
