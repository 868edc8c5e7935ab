import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hang } from "../support/hang.mts";
import { root } from "../support/run.ts";
import { spawnRncp } from "../support/spawn.ts";
import { fiche } from "./template.mjs";

const generator = join(root, "../shared/hostile/generate.mjs");
const folder = mkdtempSync(join(tmpdir(), "rncp-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Entry = { readonly file: string; readonly outcome: string; readonly line?: number; readonly must: string[] };
type Item = { readonly file: string; readonly severity: string; readonly line: number };

/** The files of the generator, with what must become of each; none where it is not at hand. */
const entries = ((): readonly Entry[] => {
  if (!existsSync(generator)) return [];
  const template = join(import.meta.dirname, "template.mjs");
  const { status } = spawnSync(process.execPath, [generator, "--template", template, "--out", folder]);
  expect(status).toBe(0);
  const manifest: { entries: Entry[] } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const ours = manifest.entries.filter(({ file }) => file.startsWith("yaml/"));
  // Made for a template that calls the codes of competencies by another name: with ours, nothing would be replaced.
  const item = "yaml/list-item-becomes-map.yaml";
  const text = fiche().replace(/ {6}- code: .*\n.*\n/, "      - Analyser : les besoins\n");
  writeFileSync(join(folder, item), text);
  return ours.map((entry) => (entry.file === item ? { ...entry, line: 16 } : entry));
})();

const formats = ["text", "json", "github", "sarif", "junit", "markdown"];
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const errorsIn = (items: readonly Item[], file: string): Item[] =>
  items.filter((item) => item.file === file && item.severity === "error");

const expectOutcome = ({ outcome, line }: Entry, errors: readonly Item[]): void => {
  expect(errors.length > 0).toBe(outcome !== "accepted");
  if (line !== undefined) expect(errors.map((item) => item.line)).toContain(line);
};

describe.skipIf(entries.length === 0)("hostile files", () => {
  test.each(entries)("$file alone: $outcome", (entry) => {
    const { file, outcome } = entry;
    const args = ["--max-old-space-size=400", join(root, "bin/rncp.js"), "validate", "--json", join(folder, file)];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", timeout: hang });
    expect({ status: run.status, signal: run.signal, stderr: run.stderr }).toEqual({
      status: outcome === "accepted" ? 0 : 1,
      signal: null,
      stderr: "",
    });
    expectOutcome(entry, errorsIn(JSON.parse(run.stdout).items, join(folder, file)));
  });
  test.each(formats)("all in one process, as %s: no stack, no escape sequence", (format) => {
    const files = entries.map(({ file }) => join(folder, file));
    const { status, stdout, stderr } = spawnRncp(["validate", "--format", format, ...files]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(String(stdout)).not.toMatch(forbidden);
    expect(String(stdout)).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    if (format !== "json") return;
    const { items } = JSON.parse(String(stdout));
    for (const entry of entries) expectOutcome(entry, errorsIn(items, join(folder, entry.file)));
  });
});
