import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./run.ts";

/** A step of an action or of a workflow. */
export type Step = {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** What action.yml says. */
export const action: {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
} = parse(readFileSync(join(root, "action.yml"), "utf8"));

/** A step of the action by its name. */
export const stepOf = (name: string): Step => {
  const step = action.runs.steps.find((one) => one.name === name);
  if (step === undefined) throw new Error(`action.yml has no step ${name}`);
  return step;
};

type Settings = {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where the action has been checked out; the root of the project when absent. */
  readonly actionPath?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** The values of the variables of a step: `${{ inputs.x }}` and nothing else is understood. */
const envOf = ({ env = {} }: Step, inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? "";
      const declared = action.inputs[input];
      if (declared === undefined) throw new Error(`${name}: ${value} is no input of the action`);
      return [name, inputs[input] ?? declared.default];
    }),
  );

/** Runs a step of the action as the runner of GitHub does (actions/runner, ScriptHandlerHelpers.cs: `shell: bash`). */
export const runStep = (name: string, { workspace, inputs = {}, actionPath = root, env = {} }: Settings) => {
  const step = stepOf(name);
  if (step.shell !== "bash") throw new Error(`${name} runs in ${step.shell}`);
  const temporary = mkdtempSync(join(tmpdir(), "rncp runner-"));
  const files = { script: join(temporary, "step.sh"), summary: join(temporary, "summary.md") };
  writeFileSync(files.script, step.run ?? "");
  writeFileSync(files.summary, "Before.\n");
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-e", "-o", "pipefail", files.script],
    {
      cwd: workspace,
      encoding: "utf8",
      env: {
        PATH: process.env.PATH ?? "",
        HOME: temporary,
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_ACTION_PATH: actionPath,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temporary,
        ...envOf(step, inputs),
        ...env,
      },
    },
  );
  const summary = existsSync(files.summary) ? readFileSync(files.summary, "utf8") : undefined;
  return { status, stdout, stderr, summary, temporary };
};
