import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { action } from "../support/action.ts";
import { root } from "../support/run.ts";
import { stepsFaults, type Workflow, workflowFaults } from "../support/workflow.ts";

const folder = join(root, ".github/workflows");
const read = (name: string): Workflow => parse(readFileSync(join(folder, name), "utf8"));

describe("our own workflows", () => {
  test.each(readdirSync(folder))("%s gives a hostile pull request nothing", (name) => {
    expect(workflowFaults(read(name))).toEqual([]);
  });

  test("judge data/ with the action of the same commit, with inputs that it has", () => {
    const steps = Object.values(read("ci.yml").jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses }) => uses === "./");
    expect(ours.map((step) => step.with)).toEqual([{ paths: "data", summary: true }]);
    for (const name of Object.keys(ours[0]?.with ?? {})) expect(Object.keys(action.inputs)).toContain(name);
  });

  test("and the action pin the same actions", () => {
    const steps = [...Object.values(read("ci.yml").jobs).flatMap((job) => job.steps), ...action.runs.steps];
    const pins = new Set(steps.flatMap(({ uses }) => (uses === undefined || uses === "./" ? [] : [uses])));
    const names = [...pins].map((pin) => pin.split("@")[0]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("the action gives a hostile pull request nothing, and each of its scripts has its shell", () => {
  expect(action.runs.using).toBe("composite");
  expect(stepsFaults(action.runs.steps)).toEqual([]);
  const shells = action.runs.steps.flatMap(({ run, shell }) => (run === undefined ? [] : [shell]));
  expect(shells).toEqual(["bash", "bash"]);
});

describe("a workflow is found at fault", () => {
  const safe: Workflow = { on: "pull_request", permissions: { contents: "read" }, jobs: { a: { steps: [] } } };
  const withStep = (step: Workflow["jobs"][string]["steps"][number]): Workflow => ({
    ...safe,
    jobs: { a: { steps: [step] } },
  });
  test("or not", () => expect(workflowFaults(safe)).toEqual([]));
  test.each<[string, Workflow]>([
    ["that runs with the rights of the target", { ...safe, on: { pull_request_target: null } }],
    ["that runs after another, with rights", { ...safe, on: { workflow_run: {} } }],
    ["without permissions", { on: "push", jobs: {} }],
    ["whose jobs may all write", { ...safe, permissions: { contents: "write" } }],
    ["with a job that may write too much", { ...safe, jobs: { a: { steps: [], permissions: { contents: "write" } } } }],
    ["with an expression in a script", withStep({ run: ["echo $", "{{ github.head_ref }}"].join("") })],
    ["that keeps the token", withStep({ uses: "actions/checkout@v6" })],
    ["that restores a cache", withStep({ uses: "actions/cache@v4" })],
    ["whose Node restores one", withStep({ uses: "actions/setup-node@v6", with: { cache: "npm" } })],
    ["with an action that is not pinned", withStep({ uses: "someone/action" })],
    ["with an action by its tag", withStep({ uses: "someone/action@v4" })],
  ])("%s", (_, workflow) => expect(workflowFaults(workflow)).not.toEqual([]));
});
