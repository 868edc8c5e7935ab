import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { action, runStep } from "../support/action.ts";
import { freshClone, pathWithoutNetwork } from "../support/clone.ts";
import { isCommand, parseCommand } from "../support/github.ts";
import { root } from "../support/run.ts";
import "../support/spawn.ts";
import { ficheText, workspaceWith } from "../support/workspace.ts";
import { parseXml } from "../support/xml.ts";

const validate = (workspace: string, inputs: Readonly<Record<string, string>> = {}) =>
  runStep("rncp validate", { workspace, inputs });

/** The errors and warnings; a notice may come and go with the day. */
const annotations = (stdout: string) =>
  stdout
    .split("\n")
    .flatMap((line) => parseCommand(line) ?? [])
    .filter(({ command }) => command !== "notice");

describe("the step that validates", () => {
  test("passes when all is well, with its summary below what the job has said before", () => {
    const { status, stdout, stderr, summary } = validate(workspaceWith({ "data/RNCP100.yaml": "good" }));
    expect({ status, stderr, annotations: annotations(stdout) }).toEqual({ status: 0, stderr: "", annotations: [] });
    expect(summary).toMatch(/^Before\.\n## ✓ 1\sfichier valide/);
  });

  test("fails on an error, which it annotates and sums up all the same", () => {
    const { status, stdout, summary } = validate(
      workspaceWith({ "data/RNCP100.yaml": "good", "data/RNCP200.yaml": "bad" }),
    );
    expect(status).toBe(1);
    expect(annotations(stdout)).toMatchObject([
      { command: "error", properties: { file: "data/RNCP200.yaml", line: "2", title: "schema-unknown-key" } },
    ]);
    expect(summary).toMatch(/^Before\.\n## [\s\S]*\| data\/RNCP200\.yaml:2:1 \|.*`schema-unknown-key`/);
  });

  test("writes the reports it is asked for, in folders that need not exist", () => {
    const workspace = workspaceWith({ "data/RNCP200.yaml": "bad" });
    const inputs = { sarif: "my reports/rncp.sarif", junit: "my reports/rncp.xml", summary: "false" };
    const { status, stdout, summary, temporary } = validate(workspace, inputs);
    expect({ status, summary }).toEqual({ status: 1, summary: "Before.\n" });
    expect(annotations(stdout)).toHaveLength(1);
    const sarif = JSON.parse(readFileSync(join(workspace, inputs.sarif), "utf8"));
    expect(sarif.runs[0].results).toMatchObject([{ ruleId: "schema-unknown-key" }]);
    expect(parseXml(readFileSync(join(workspace, inputs.junit), "utf8"))).toMatchObject({ name: "testsuites" });
    expect(readdirSync(temporary).sort()).toEqual(["step.sh", "summary.md"]);
  });

  test("writes nothing through a link that a pull request brings, be it a folder or the file itself", () => {
    const workspace = workspaceWith({ "data/RNCP100.yaml": "good" });
    const outside = mkdtempSync(join(tmpdir(), "rncp outside-"));
    writeFileSync(join(outside, "precious"), "kept");
    symlinkSync(outside, join(workspace, "out"));
    symlinkSync(join(outside, "precious"), join(workspace, "report"));
    for (const sarif of [
      "out/r.sarif",
      "out/deep/er/r.sarif",
      "./out/r.sarif",
      join(workspace, "out/r.sarif"),
      "report",
    ]) {
      const { status, stderr } = validate(workspace, { sarif });
      expect({ sarif, status }).toEqual({ sarif, status: 2 });
      expect(stderr).toContain("is a link");
    }
    expect(readdirSync(outside)).toEqual(["precious"]);
    expect(readFileSync(join(outside, "precious"), "utf8")).toBe("kept");
    // The same place, without a link, is written to.
    expect(validate(workspace, { sarif: "other/r.sarif" }).status).toBe(0);
  });

  test("takes a path a line: with spaces, indented, with the line ends of Windows, a pattern that rncp expands", () => {
    const workspace = workspaceWith({
      "my fiches/RNCP400.yaml": "bad",
      "drafts/RNCP500.yaml": "bad",
      "drafts/RNCP600.yaml": "good",
    });
    const { status, stdout } = validate(workspace, { paths: "\n  my fiches \r\n\ndrafts/*.yaml\n" });
    expect(status).toBe(1);
    expect(annotations(stdout).map(({ properties }) => properties.file)).toEqual([
      "drafts/RNCP500.yaml",
      "my fiches/RNCP400.yaml",
    ]);
    expect(stdout).toContain("3 fichiers");
  });

  test("lets warnings pass, or not, as it is told", () => {
    const workspace = workspaceWith({ "data/RNCP100.yaml": "doubtful" });
    const statuses = [{}, { "max-warnings": "1" }, { "max-warnings": "0" }, { "fail-on": "warning" }].map(
      (inputs) => validate(workspace, inputs).status,
    );
    expect(statuses).toEqual([0, 0, 1, 1]);
  });

  test.each<[string, Record<string, string>]>([
    ["a folder that is not there", { paths: "absent" }],
    ["no path at all: rncp would judge its own fiches", { paths: " \n" }],
    ["a value that rncp does not know", { "fail-on": "--help" }],
    ["a number that is none", { "max-warnings": "1; touch pwned" }],
    ["neither true nor false", { summary: "yes" }],
    ["a report in place of data", { sarif: "data/RNCP100.yaml" }],
  ])("ends with 2, says why and adds no summary: %s", (_, inputs) => {
    const workspace = workspaceWith({ "data/RNCP100.yaml": "good" });
    const before = readFileSync(join(workspace, "data/RNCP100.yaml"), "utf8");
    const { status, stdout, stderr, summary } = validate(workspace, inputs);
    expect({ status, annotations: annotations(stdout), summary }).toEqual({
      status: 2,
      annotations: [],
      summary: "Before.\n",
    });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(readFileSync(join(workspace, "data/RNCP100.yaml"), "utf8")).toBe(before);
    expect(readdirSync(workspace)).toEqual(["data"]);
  });

  const hostile = [
    "; touch pwned",
    "$(touch pwned)",
    "`touch pwned`",
    "'\"; touch pwned #",
    "--output=pwned",
    "-o pwned",
  ];
  test.each(hostile)("takes %j for a name, never for code or an option", (value) => {
    for (const input of ["paths", "fail-on", "max-warnings", "sarif", "junit", "summary"]) {
      const workspace = workspaceWith({ "data/RNCP100.yaml": "good" });
      const { status, stdout } = validate(workspace, { summary: "false", [input]: value });
      expect({ input, status }).toEqual({ input, status: ["sarif", "junit"].includes(input) ? 0 : 2 });
      expect(stdout.split("\n").some(isCommand)).toBe(false);
      expect(readdirSync(workspace)).not.toContain("pwned");
    }
  });
});

test("each input reaches rncp or setup-node, and the script reads no other variable of ours", () => {
  const text = readFileSync(join(root, "action.yml"), "utf8");
  const used = new Set([...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
  expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
  const script = readFileSync(join(root, "scripts/action.sh"), "utf8");
  const read = new Set([...script.matchAll(/\bRNCP_\w+/g)].map(([name]) => name).filter((name) => name !== "RNCP_"));
  const given = action.runs.steps.flatMap(({ env = {} }) => Object.keys(env));
  expect([...read].sort()).toEqual(given.sort());
});

test("the step that builds does so in a fresh clone with faulty data, which the next step then finds", () => {
  const clone = freshClone();
  writeFileSync(join(clone, "data/RNCP99999.yaml"), ficheText("bad", "RNCP99999"));
  mkdirSync(join(clone, "elsewhere"));
  const env = { PATH: pathWithoutNetwork };
  const built = runStep("Build rncp", { workspace: join(clone, "elsewhere"), actionPath: clone, env });
  expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: "" });
  expect(built.stdout).toContain("npm ci --ignore-scripts --include=dev\n");
  const { status, stdout } = runStep("rncp validate", { workspace: clone, actionPath: clone });
  expect(status).toBe(1);
  expect(annotations(stdout)[0]?.properties).toMatchObject({
    file: "data/RNCP99999.yaml",
    title: "schema-unknown-key",
  });
});
