import { chmodSync, existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRevision } from "../../src/corpus/git-folder.ts";
import { isFailure } from "../../src/model/errors.ts";
import { hasGit, repository } from "../support/repository.ts";

const repo = repository();
const data = join(repo.folder, "data");
const env = { PATH: process.env.PATH };
const read = (revision = "HEAD", folder = data, given: Readonly<Record<string, string | undefined>> = env) =>
  readRevision({ folder, env: given }, revision);

const failureOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return isFailure(error) ? [error.code, error.args] : error;
  }
};

const textIn = (revision: string, name: string): string | undefined =>
  read(revision).documents.find(({ file }) => file === `${revision}:data/${name}`)?.text;

describe.skipIf(!hasGit)("the files of a folder at a revision", () => {
  beforeAll(() => {
    repo.write("data/a.yaml", "a: 1\n");
    repo.commit();
    repo.git("tag", "first");
    repo.write("data/a.yaml", "a: 2\n");
    repo.write("data/é b.yml", "b: œuvre\n");
    repo.write("data/same.yaml", "a: 2\n");
    repo.write("data/empty.yaml", "");
    repo.write("data/note.txt", "not YAML");
    repo.write("data/sub/c.yaml", "c: 1\n");
    repo.write("data/.github/d.yaml", "d: 1\n");
    repo.write("data/sub/node_modules/e.yaml", "e: 1\n");
    repo.write("data/big.yaml", `# ${"x".repeat(1_000_000)}\n`);
    repo.write("data/bytes.yaml", new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
    symlinkSync("a.yaml", join(data, "link.yaml"));
    repo.commit();
  });
  afterAll(() => rmSync(repo.folder, { recursive: true, force: true }));

  test("are its YAML files as they were, called as git calls them", () => {
    expect(textIn("HEAD", "a.yaml")).toBe("a: 2\n");
    expect(textIn("first", "a.yaml")).toBe("a: 1\n");
    expect(read().documents.map(({ file }) => file)).toEqual([
      "HEAD:data/a.yaml",
      "HEAD:data/bytes.yaml",
      "HEAD:data/empty.yaml",
      "HEAD:data/same.yaml",
      "HEAD:data/sub/c.yaml",
      "HEAD:data/é b.yml",
    ]);
    expect(textIn("HEAD", "é b.yml")).toBe("b: œuvre\n");
    expect(textIn("HEAD", "same.yaml")).toBe("a: 2\n");
    expect(read("first").documents).toHaveLength(1);
  });
  test("are read byte for byte: what is no UTF-8 is told, not repaired", () => {
    const document = read().documents.find(({ file }) => file.endsWith("bytes.yaml"));
    expect(document?.diagnostics.map(({ code }) => code)).toEqual(["file-encoding"]);
  });
  test("that are links or too large are refused by name", () => {
    expect(read().refused.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "file-too-large HEAD:data/big.yaml",
      "file-not-regular HEAD:data/link.yaml",
    ]);
  });
  test("are none where the folder was not there yet", () => {
    expect(read("first", join(data, "sub")).documents).toEqual([]);
  });
  test("come from the commit that the revision names", () => {
    expect(read("first").commit).toBe(repo.git("rev-parse", "first").trim());
    expect(read("HEAD~1").commit).toBe(repo.git("rev-parse", "first").trim());
  });

  test("are read without touching the index or the work tree, which may be dirty", () => {
    repo.write("data/a.yaml", "a: 3\n");
    repo.write("data/new.yaml", "n: 1\n");
    repo.git("add", "data/new.yaml");
    // An index whose times are old is what git likes to refresh.
    repo.write("data/same.yaml", "a: 2\n");
    const index = join(repo.folder, ".git/index");
    const before = { bytes: readFileSync(index), time: statSync(index).mtimeMs };
    expect(textIn("HEAD", "a.yaml")).toBe("a: 2\n");
    expect({ bytes: readFileSync(index), time: statSync(index).mtimeMs }).toEqual(before);
    expect(readFileSync(join(data, "a.yaml"), "utf8")).toBe("a: 3\n");
    expect(existsSync(`${index}.lock`)).toBe(false);
    expect(repo.git("status", "--porcelain").split("\n").sort()).toEqual(["", " M data/a.yaml", "A  data/new.yaml"]);
  });

  test.skipIf(process.platform === "win32")("are read without running what the repository names", () => {
    const trace = join(repo.folder, "ran");
    const script = join(repo.folder, "hook.sh");
    writeFileSync(script, `#!/bin/sh\necho "$0" >> "${trace}"\n`);
    chmodSync(script, 0o755);
    for (const key of ["core.fsmonitor", "core.pager", "filter.x.smudge", "filter.x.clean", "diff.x.textconv"]) {
      repo.git("config", key, script);
    }
    repo.git("config", "alias.ls-tree", `!${script}`);
    writeFileSync(join(repo.folder, ".git/info/attributes"), "*.yaml filter=x diff=x\n");
    const own = join(data, "git");
    writeFileSync(own, `#!/bin/sh\necho git >> "${trace}"\n`);
    chmodSync(own, 0o755);
    read("HEAD", data, { PATH: `.:${env.PATH}` });
    read("first", join(data, "sub"), { PATH: `.:${env.PATH}` });
    expect(existsSync(trace)).toBe(false);
    rmSync(own);
    for (const key of ["core.fsmonitor", "filter.x.smudge", "filter.x.clean"]) repo.git("config", "--unset", key);
  });

  test("are those of the folder's own repository, whatever a hook's environment says", () => {
    const hook = { ...env, GIT_DIR: "/nowhere", GIT_INDEX_FILE: "/nowhere/index", GIT_WORK_TREE: "/nowhere" };
    expect(read("HEAD", data, hook).commit).toBe(read().commit);
  });

  test.each([
    "nothing",
    "--output=x",
    "--all",
    "-n",
    "",
    "HEAD:data",
    "first..HEAD",
    "HEAD^{tree}",
    "HEAD\nHEAD",
  ])("are none at %j, which is no revision", (name) => {
    expect(failureOf(() => read(name))).toEqual(["unknown-revision", { name, shallow: false }]);
    expect(existsSync(join(data, "x"))).toBe(false);
  });
  test("say that a clone lacks the history", () => {
    const clone = join(repo.folder, "clone");
    repo.git("clone", "--quiet", "--depth=1", `file://${repo.folder}`, clone);
    expect(read("HEAD", join(clone, "data")).documents).toHaveLength(6);
    const found = failureOf(() => read("HEAD~1", join(clone, "data")));
    expect(found).toEqual(["unknown-revision", { name: "HEAD~1", shallow: true }]);
  });
  test("need a repository that does not ignore them", () => {
    const outside = { PATH: env.PATH, GIT_CEILING_DIRECTORIES: "/" };
    expect(failureOf(() => read("HEAD", "/", outside))).toEqual(["not-a-repository", { folder: "/" }]);
    expect(failureOf(() => read("HEAD", join(repo.folder, ".git")))).toMatchObject(["not-a-repository", {}]);
    repo.write(".gitignore", "node_modules\n");
    repo.write("node_modules/x/a.yaml", "a: 1\n");
    expect(failureOf(() => read("HEAD", join(repo.folder, "node_modules/x")))).toMatchObject(["not-a-repository", {}]);
  });
  test("need git, from a folder that PATH names in full", () => {
    for (const PATH of ["", ".", ":.:", "/nowhere"]) {
      expect(failureOf(() => read("HEAD", data, { PATH }))).toEqual(["no-git", {}]);
    }
  });
  test("are told in git's own words when it refuses", () => {
    writeFileSync(join(repo.folder, ".git/config"), "[core\n");
    expect(failureOf(() => read())).toEqual(["git-failed", { reason: expect.stringContaining("config") }]);
  });
});
