import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { action, runStep, type Step } from "../support/action.ts";
import { pathWithoutNetwork } from "../support/clone.ts";
import { repository } from "../support/repository.ts";
import { root } from "../support/run.ts";
import { launcher } from "../support/spawn.ts";
import { stepsFaults, type Workflow, workflowFaults } from "../support/workflow.ts";
import { ficheText, workspaceWith } from "../support/workspace.ts";

const text = readFileSync(join(root, "docs/ci.md"), "utf8");
const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = "", code = ""]) => ({
  language,
  code,
}));
const yamlBlocks = blocks.filter(({ language }) => language === "yaml").map(({ code }) => parse(code));

type GitLabJob = { readonly before_script: string[]; readonly script: string[]; readonly artifacts: unknown };

const workflows: Workflow[] = yamlBlocks.filter((one) => "jobs" in one);
const fragments: Step[][] = yamlBlocks.filter((one) => Array.isArray(one));
const gitLab: GitLabJob[] = yamlBlocks.flatMap((one) => ("fiches" in one ? [one.fiches] : []));
const preCommit = yamlBlocks.filter((one) => "repos" in one);
const jobs: (readonly Step[])[] = [
  ...workflows.flatMap((one) => Object.values(one.jobs).map(({ steps }) => steps)),
  ...fragments,
];

const good = (): Workplace => {
  const { folder, git, commit } = repository("rncp user-");
  const temporary = mkdtempSync(join(tmpdir(), "rncp runner-"));
  cpSync(join(root, "data"), join(folder, "data"), { recursive: true });
  commit();
  git("commit", "--quiet", "--allow-empty", "--message", "merge");
  return { folder, temporary, summary: join(temporary, "summary.md") };
};

const bad = (): Workplace => {
  const workplace = good();
  writeFileSync(join(workplace.folder, "data/RNCP99999.yaml"), ficheText("bad", "RNCP99999"));
  return workplace;
};

type Workplace = { readonly folder: string; readonly temporary: string; readonly summary: string };

/** Runs a script of the page as a job would: `/tmp` is the temporary folder, and nothing is fetched from a network. */
const runScript = (script: string, { folder, temporary, summary }: Workplace, path = pathWithoutNetwork) =>
  spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script.replaceAll("/tmp", `'${temporary}'`)], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: path,
      HOME: temporary,
      RUNNER_TEMP: temporary,
      GITHUB_STEP_SUMMARY: summary,
      PULL_REQUEST: "7",
      npm_config_prefix: temporary,
      npm_config_offline: "true",
    },
  });

/** A PATH on which `rncp` is the built program. */
const pathWithRncp = ((): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-bin-"));
  writeFileSync(join(folder, "rncp"), `#!/bin/sh\nexec "${process.execPath}" "${launcher}" "$@"\n`, { mode: 0o755 });
  return [folder, pathWithoutNetwork].join(delimiter);
})();

test("the page has an example of each kind, and no block in another language", () => {
  expect({ workflows: workflows.length, fragments: fragments.length }).toEqual({ workflows: 4, fragments: 2 });
  expect({ gitLab: gitLab.length, preCommit: preCommit.length }).toEqual({ gitLab: 1, preCommit: 1 });
  expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(["sh", "yaml"]);
});

test("no workflow of the page gives a hostile pull request anything", () => {
  expect(workflows.flatMap(workflowFaults)).toEqual([]);
  expect(fragments.flatMap(stepsFaults)).toEqual([]);
  expect(text).not.toContain("pull_request_target");
});

test("the workflows of the page pin the actions that we pin", () => {
  const pins = (path: string) => readFileSync(join(root, path), "utf8").match(/actions\/[\w-]+@\w+/g) ?? [];
  const ours = new Set([...pins(".github/workflows/ci.yml"), ...pins("action.yml")]);
  expect(new Set(pins("docs/ci.md"))).toEqual(ours);
});

const scripts = [
  ...jobs.flat().flatMap(({ run }) => (run === undefined ? [] : [run])),
  ...gitLab.flatMap(({ script }) => script),
  ...blocks.filter(({ language }) => language === "sh").map(({ code }) => code),
];
const installations = [
  ...new Set([
    ...scripts.filter((one) => one.includes("github.com/OWNER/rncp.git")),
    ...gitLab.map((one) => one.before_script.join("\n")),
  ]),
];
const uses = [...new Set(scripts.filter((one) => !installations.includes(one)))];

describe("installing rncp as the page says", () => {
  test("is done in two ways", () => expect(installations).toHaveLength(2));
  test.each(installations)("gives a rncp that validates: %s", (script) => {
    const workplace = good();
    const { status, stderr } = runScript(script, workplace);
    expect(status, stderr).toBe(0);
    const path = [join(workplace.temporary, "bin"), process.env.PATH].join(delimiter);
    expect(runScript("command -v rncp; rncp validate data", workplace, path)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${workplace.temporary}/bin/rncp\n`),
    });
  });
});

describe("what the page runs", () => {
  test("holds the commands that it tells of", () => {
    const commands = new Set(uses.flatMap((one) => [...one.matchAll(/\brncp (\w+)/g)].map(([, name]) => name)));
    expect([...commands].sort()).toEqual(["changes", "fmt", "validate"]);
  });
  for (const script of uses) {
    test(`passes on good fiches: ${script}`, () => {
      const { status, stderr } = runScript(script, good(), pathWithRncp);
      expect(status, stderr).toBe(0);
    });
    if (!script.includes("rncp validate")) continue;
    test(`fails on a bad one, with its reports: ${script}`, () => {
      const workplace = bad();
      const before = readdirSync(workplace.folder).length + readdirSync(workplace.temporary).length;
      const { status, stdout, stderr } = runScript(script, workplace, pathWithRncp);
      expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
      expect(stdout).toContain("schema-unknown-key");
      const after = readdirSync(workplace.folder).length + readdirSync(workplace.temporary).length;
      expect(after - before).toBe(script.includes("--output") ? 1 : 0);
    });
  }
});

const calls = jobs.flat().filter(({ uses }) => uses === "OWNER/rncp@VERSION");

describe("the calls of the action on the page", () => {
  test("are one in each kind of example", () => expect(calls).toHaveLength(3));
  test.each(calls)("name inputs that it has, pass and fail as they should: %j", ({ with: given = {} }) => {
    const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
    for (const name of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(name);
    const workspaces = [workspaceWith({ "data/RNCP100.yaml": "good" }), workspaceWith({ "data/RNCP100.yaml": "bad" })];
    const statuses = workspaces.map((workspace) => runStep("rncp validate", { workspace, inputs }).status);
    expect(statuses).toEqual([0, 1]);
  });
  test("know every input and default that the table gives", () => {
    const rows = [...text.matchAll(/^\| `([\w-]+)` \|.*\| (.*) \|$/gm)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]);
    const told = Object.fromEntries(rows.filter(([name = ""]) => name in action.inputs));
    const has = Object.entries(action.inputs).map(([name, { default: value }]) => [name, value && `\`${value}\``]);
    const given = Object.entries(told).map(([name, value]) => [
      name,
      /^(nowhere|no limit)$/.test(String(value)) ? "" : value,
    ]);
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(has));
  });
});

test("the report that GitLab reads is one that its script writes", () => {
  const [job] = gitLab;
  expect(job?.artifacts).toEqual({ when: "always", reports: { junit: "rncp-junit.xml" } });
  expect(job?.script.join("\n")).toContain("--format junit --output rncp-junit.xml");
});

test("the hooks that the page names exist", () => {
  const hooks = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")).map(({ id }: { id: string }) => id);
  const named = preCommit
    .flatMap(({ repos }) => repos)
    .flatMap((repo) => repo.hooks.map(({ id }: { id: string }) => id));
  expect(named).toEqual(hooks);
});
