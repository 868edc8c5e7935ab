import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A command line and what it must print: one text file, in sections headed `==== name ====`. */
export type Scenario = {
  readonly name: string;
  readonly path: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly expected: Result;
};

export type Result = { readonly status: number; readonly stdout: string; readonly stderr: string };

const heading = /^==== (\w+) ====\n/gm;

/** Every scenario under a folder, by name. */
export const scenariosUnder = (folder: string): Scenario[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parseScenario(join(folder, name), relative(folder, join(folder, name)).replace(/\.txt$/, "")));

const parseScenario = (path: string, name: string): Scenario => {
  const [, ...parts] = readFileSync(path, "utf8").split(heading);
  const section = new Map<string, string>();
  for (let i = 0; i < parts.length; i += 2) section.set(parts[i] ?? "", parts[i + 1] ?? "");
  const [program, ...argv] = words((section.get("command") ?? "").trim());
  if (program !== "rncp") throw new Error(`${path}: the command does not start with rncp`);
  const env = (section.get("env") ?? "").split("\n").filter((line) => line !== "");
  return {
    name,
    path,
    argv,
    env: Object.fromEntries(env.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)])),
    stdin: section.get("stdin") ?? "",
    expected: {
      status: Number(section.get("status") ?? "0"),
      stdout: section.get("stdout") ?? "",
      stderr: section.get("stderr") ?? "",
    },
  };
};

/** The words of a command line, as a shell splits them; quotes only, no other shell syntax. */
export const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? "");

/** The file of a scenario with another result: what `UPDATE_SCENARIOS=1` writes, to be read before it is committed. */
export const scenarioText = (scenario: Scenario, result: Result): string => {
  const source = readFileSync(scenario.path, "utf8");
  const given = source.slice(0, source.search(/^==== (status|stdout|stderr) ====\n/m) >>> 0);
  const parts = [
    `${given.trimEnd()}\n`,
    `==== status ====\n${result.status}\n`,
    result.stdout === "" ? "" : `==== stdout ====\n${result.stdout}`,
    result.stderr === "" ? "" : `==== stderr ====\n${result.stderr}`,
  ];
  return parts.join("");
};
