import { expect, test } from "vitest";
import { buildProgram } from "../../src/cli/program.ts";
import { fr } from "../../src/messages/fr.ts";
import { stringWidth } from "../../src/render/width.ts";
import { run } from "../support/run.ts";

const { commands } = await buildProgram({
  io: { stdout: { isTerminal: false, columns: undefined }, env: {}, version: "1" } as never,
  language: "fr",
  messages: fr,
  setExitCode: () => undefined,
});
const names = commands.map((command) => command.name());

/** A command line is copied whole: none of its words is broken. */
const isExample = (line: string): boolean =>
  /^ {2}(?:rncp|npm|git|npx|cat) |^ {4}/.test(line) && line.includes("rncp ");

test.each(
  [60, 80].flatMap((columns) => ["fr", "en"].map((lang) => ({ columns, lang }))),
)("every help fits into $columns columns, in $lang", async ({ columns, lang }) => {
  expect(names.length).toBeGreaterThan(20);
  const wide: string[] = [];
  for (const words of [["--help"], ["help", "exit-codes"], ...names.map((name) => ["help", name])]) {
    const { stdout } = await run([...words, "--lang", lang], { terminal: { columns, rows: 1000 } });
    const lines = stdout
      .split("\n")
      .filter((line) => stringWidth(line) > columns && !(columns === 60 && isExample(line)));
    wide.push(...lines.map((line) => `${words.join(" ")}: ${line}`));
  }
  expect(wide).toEqual([]);
});

test("a sentence of error is folded on a terminal, at 100 columns at most, and whole in a pipe", async () => {
  const line = ["show", "epsi", "--section", "introuvable"];
  const widest = (text: string): number => Math.max(...text.split("\n").map(stringWidth));
  const whole = (await run(line)).stderr;
  expect(whole.trimEnd()).not.toContain("\n");
  for (const [columns, most] of [
    [50, 50],
    [200, 100],
  ] as const) {
    const { stderr } = await run(line, { terminal: { columns, rows: 24 } });
    expect(widest(stderr)).toBeLessThanOrEqual(most);
    expect(stderr.replace(/\n(?!$)/g, " ")).toBe(whole);
  }
});
