/** How Stryker runs; see run.mjs. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutation/vitest.mts", related: false },
  coverageAnalysis: "perTest",
  reporters: ["clear-text"],
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: "node_modules/.stryker",
  thresholds: { high: 90, low: 80, break: 80 },
  timeoutMS: 60_000,
};
