import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, run } from "../support/run.ts";
import { type Result, type Scenario, scenariosUnder, scenarioText } from "../support/scenario.ts";

// With RNCP_NODE, the scenarios run the built program in that Node instead of this process: see `npm run test:lts`.
const node = process.env.RNCP_NODE;
const update = process.env.UPDATE_SCENARIOS === "1";

const inProcess = ({ argv, env, stdin }: Scenario): Promise<Result> => run(argv, { env, stdin });

const spawned = ({ argv, env, stdin }: Scenario): Result => {
  const path = { PATH: process.env.PATH };
  const onTheDay = ["--require", join(root, "test/support/day.cjs")];
  const { status, stdout, stderr } = spawnSync(
    node ?? process.execPath,
    [...onTheDay, join(root, "bin/rncp.js"), ...argv],
    {
      cwd: root,
      env: { ...path, ...env },
      input: stdin,
      encoding: "utf8",
    },
  );
  return { status: status ?? -1, stdout, stderr };
};

describe("scenarios", () => {
  const scenarios = scenariosUnder(import.meta.dirname);
  test("there are some", () => expect(scenarios.length).toBeGreaterThan(0));
  for (const scenario of scenarios) {
    test(scenario.name, async () => {
      const result = node === undefined ? await inProcess(scenario) : spawned(scenario);
      if (update) writeFileSync(scenario.path, scenarioText(scenario, result));
      else expect(result).toEqual(scenario.expected);
    });
  }
  if (node !== undefined) test("the Node asked for is there", () => expect(existsSync(node)).toBe(true));
});
