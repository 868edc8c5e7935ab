import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { freshClone, npm, pathWithoutNetwork } from "../support/clone.ts";
import { root } from "../support/run.ts";
import { shell } from "../support/spawn.ts";
import { ficheText, workspaceWith } from "../support/workspace.ts";

type Hook = {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly files: string;
  readonly exclude?: string;
  readonly require_serial: boolean;
};

const hooks: readonly Hook[] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
const hook = (id: string): Hook => {
  const found = hooks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no hook ${id}`);
  return found;
};

/** Runs a hook as pre-commit does: its entry, then the changed files that its patterns choose. */
const runHook = ({ entry, files, exclude = "^$" }: Hook, workspace: string, changed: readonly string[]) => {
  const chosen = changed.filter((name) => new RegExp(files).test(name) && !new RegExp(exclude).test(name));
  const words = chosen.map((name) => `'${name}'`).join(" ");
  const { status, stdout, stderr } = shell(`cd '${workspace}' && ${entry} ${words}`);
  return { chosen, status, stdout, stderr };
};

test("every hook is a command of rncp that npm installs, in one process for all files", () => {
  expect(hooks.map(({ id }) => id)).toEqual(["rncp-fmt", "rncp-validate"]);
  for (const { id, entry, language, require_serial } of hooks) {
    expect({ entry, language, require_serial }).toEqual({
      entry: id.replace("-", " "),
      language: "node",
      require_serial: true,
    });
  }
});

describe("rncp-validate", () => {
  const changed = ["data/RNCP100 bis.yaml", "data/RNCP200.yml", "data/notes.txt", "other.yaml", "my-data/x.yaml"];
  const workspace = workspaceWith({ "data/RNCP100 bis.yaml": "good", "data/RNCP200.yml": "good" });

  test("judges the changed fiches of data/, whatever their names", () => {
    const { chosen, status, stdout } = runHook(hook("rncp-validate"), workspace, changed);
    expect(chosen).toEqual(["data/RNCP100 bis.yaml", "data/RNCP200.yml"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/2\sfichiers/) });
  });

  test("refuses a fault, unless it is accepted beside it", () => {
    const workspace = workspaceWith({ "data/RNCP100.yaml": "acceptable" });
    const refused = runHook(hook("rncp-validate"), workspace, ["data/RNCP100.yaml"]);
    expect(refused).toMatchObject({ status: 1, stdout: expect.stringContaining("[siret-key]") });
    const siret = /siret: "(\d+)"/.exec(ficheText("acceptable", "RNCP100"))?.[1];
    const acceptance = { fiche: "RNCP100", regle: "siret-key", extrait: siret, raison: "Tel quel sur la page." };
    const file = join(workspace, "data/acceptations.yaml");
    writeFileSync(file, stringify({ acceptations: [acceptance] }));
    expect(runHook(hook("rncp-validate"), workspace, ["data/RNCP100.yaml"]).status).toBe(0);
  });
});

describe("rncp-fmt", () => {
  test("rewrites a fiche, which pre-commit takes for a failure, and then leaves it", () => {
    const workspace = workspaceWith({ "data/RNCP100.yaml": "good" });
    const file = join(workspace, "data/RNCP100.yaml");
    writeFileSync(file, ficheText("good", "RNCP100").replace("niveau: 6", "niveau:     6"));
    runHook(hook("rncp-fmt"), workspace, ["data/RNCP100.yaml"]);
    const formatted = readFileSync(file, "utf8");
    expect(formatted).toContain("niveau: 6\n");
    expect(runHook(hook("rncp-fmt"), workspace, ["data/RNCP100.yaml"]).status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(formatted);
  });
});

describe("pre-commit installs the hooks from a clone that has no build", () => {
  const home = mkdtempSync(join(tmpdir(), "rncp-home-"));
  const env = { PATH: pathWithoutNetwork, HOME: home, npm_config_offline: "true", npm_config_prefix: home };
  const inClone = (clone: string, command: string, argv: readonly string[]) =>
    spawnSync(command, argv, { cwd: clone, encoding: "utf8", env });

  test("by its git address, as pre-commit 4.6 does (languages/node.py)", () => {
    const clone = freshClone();
    // npm 12 would fetch these itself, which needs a network; npm 11 leaves it to scripts/prepare.mjs.
    const { devDependencies: _, ...rest } = JSON.parse(readFileSync(join(clone, "package.json"), "utf8"));
    writeFileSync(join(clone, "package.json"), JSON.stringify(rest));
    rmSync(join(clone, "package-lock.json"));
    const author = ["-c", "user.name=rncp", "-c", "user.email=rncp@example.org"];
    for (const argv of [
      ["init", "-q"],
      ["add", "-A"],
      [...author, "commit", "-qm", "clone"],
    ])
      inClone(clone, "git", argv);
    const address = `git+file://${clone.replaceAll(" ", "%20")}`;
    const installed = inClone(home, npm, ["install", "--allow-git=root", "--install-links", "-g", address]);
    expect(installed.status, installed.stderr).toBe(0);
    expect(inClone(root, join(home, "bin/rncp"), ["validate", "data"]).status).toBe(0);
  });

  test("by the name that npm pack prints, which older ones take its whole output for, and nothing runs where it is installed", () => {
    const clone = freshClone();
    const { status, stdout, stderr } = inClone(clone, npm, ["pack"]);
    expect(status, stderr).toBe(0);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(stdout).toBe(`rncp-${version}.tgz\n`);
    expect(inClone(clone, "tar", ["-tzf", stdout.trim()]).stdout).toContain("package/dist/cli.js\n");
    expect(readdirSync(clone)).toContain("node_modules");
    const { mtimeMs } = statSync(join(clone, "dist/cli.js"));
    expect(inClone(clone, process.execPath, ["scripts/prepare.mjs"]).status).toBe(0);
    expect(statSync(join(clone, "dist/cli.js")).mtimeMs, "built again").toBe(mtimeMs);

    const packed = JSON.parse(inClone(clone, "tar", ["-xzOf", stdout.trim(), "package/package.json"]).stdout);
    const onInstall = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
    expect(Object.keys(packed.scripts).filter((name) => onInstall.includes(name))).toEqual([]);
    expect(readFileSync(join(clone, "package.json"), "utf8")).toBe(readFileSync(join(root, "package.json"), "utf8"));
    writeFileSync(join(home, "package.json"), "{}");
    const installed = inClone(home, npm, ["install", "--offline", join(clone, stdout.trim())]);
    expect({ status: installed.status, stderr: installed.stderr }).toEqual({ status: 0, stderr: "" });
  });
});
