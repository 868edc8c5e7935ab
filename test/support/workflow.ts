import type { Step } from "./action.ts";

/** A workflow of GitHub Actions, as far as our tests look into it. */
export type Workflow = {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>> }>
  >;
};

const writesAllowed = new Set(["security-events", "pull-requests"]);

const rightsAtFault = (permissions: Readonly<Record<string, string>>): string[] =>
  Object.entries(permissions)
    .filter(([right, value]) => value !== "read" && !writesAllowed.has(right))
    .map(([right, value]) => `permission ${right}: ${value}`);

/** An expression in a script becomes part of its code before the shell reads it. */
const stepFaults = ({ uses = "", run = "", with: given = {} }: Step): string[] => [
  ...(run.includes("${{") ? [`expression in: ${run}`] : []),
  ...(/^actions\/checkout@/.test(uses) && given["persist-credentials"] !== false ? ["the token stays in .git"] : []),
  ...(/^actions\/cache\b/.test(uses) || "cache" in given ? ["a cache is restored"] : []),
  ...(/^actions\/setup-node@/.test(uses) && given["package-manager-cache"] !== false ? ["a cache is restored"] : []),
  // A tag is moved by whoever holds the repository; VERSION, in the recipes, is said to be a commit.
  ...(/^(\.\/|[\w-]+\/[\w./-]+@(?:[0-9a-f]{40}|VERSION)$)/.test(uses || "./") ? [] : [`not a commit: ${uses}`]),
];

/** What steps do that a pull request could turn against us; empty when all is well. */
export const stepsFaults = (steps: readonly Step[]): string[] => steps.flatMap(stepFaults);

/** What a workflow does that a pull request could turn against us; empty when all is well. */
export const workflowFaults = ({ on, permissions, jobs }: Workflow): string[] => [
  ...(JSON.stringify(on).includes("pull_request_target") ? ["pull_request_target"] : []),
  ...(JSON.stringify(on).includes("workflow_run") ? ["workflow_run"] : []),
  ...(permissions === undefined ? ["no permissions: the token gets those of the repository"] : []),
  ...Object.entries(permissions ?? {}).flatMap(([right, value]) =>
    value === "read" ? [] : [`permission for all jobs: ${right}`],
  ),
  ...Object.values(jobs).flatMap((job) => rightsAtFault(job.permissions ?? {})),
  ...Object.values(jobs).flatMap(({ steps }) => stepsFaults(steps)),
];
