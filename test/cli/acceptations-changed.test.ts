import { join } from "node:path";
import { expect, it } from "vitest";
import { runStep } from "../support/action.ts";
import { hasGit, repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import "../support/spawn.ts";
import { ficheText } from "../support/workspace.ts";

const entry = (extrait: string, raison: string) =>
  `  - fiche: RNCP400\n    regle: siret-key\n    extrait: "${extrait}"\n    raison: "${raison}"\n`;
const [first, edited] = ["La page l'écrit ainsi.", "La page l'écrit ainsi, deux fois."];
const siret = /siret: "(\d+)"/.exec(ficheText("acceptable", "RNCP400"))?.[1] ?? "";

it.skipIf(!hasGit)("tells the acceptances that a change adds or edits, and no other", async () => {
  const { folder, git, write, commit } = repository();
  write("data/RNCP400.yaml", ficheText("acceptable", "RNCP400"));
  commit();
  const validate = (...args: string[]) => run(["validate", join(folder, "data"), "--format", "github", ...args]);
  const notices = async (...args: string[]) =>
    (await validate(...args)).stdout.split("\n").filter((line) => line.includes("title=acceptation-changed"));

  write("data/acceptations.yaml", `acceptations:\n${entry(siret, first)}`);
  const { status } = await validate("--depuis", "HEAD");
  expect(status).toBe(0);
  expect(await notices()).toEqual([]);
  expect(await notices("--depuis", "HEAD")).toEqual([expect.stringContaining(first)]);
  commit();
  expect(await notices("--depuis", "HEAD")).toEqual([]);
  expect(await notices("--depuis", "HEAD^1")).toHaveLength(1);

  git("checkout", "--quiet", "-b", "change");
  write("data/acceptations.yaml", `acceptations:\n${entry(siret, edited)}`);
  commit();
  expect(await notices("--depuis", "HEAD^1")).toEqual([expect.stringMatching(/^::notice file=.*,line=4,.*deux fois/)]);

  // As a pull request is checked out: the commit that merges it, whose first parent is the branch that it is for.
  git("checkout", "--quiet", "main");
  git("merge", "--quiet", "--no-ff", "--message", "a merge", "change");
  const step = (event: string) =>
    runStep("rncp validate", { workspace: folder, env: { GITHUB_EVENT_NAME: event } }).stdout;
  expect(step("pull_request")).toContain("title=acceptation-changed");
  expect(step("push")).not.toContain("title=acceptation-changed");
});
