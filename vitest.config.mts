import { defineConfig } from "vitest/config";
import { hang } from "./test/support/hang.mts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Locale and time zone must not matter: the scenarios run under others too (see package.json).
    env: { LC_ALL: "C", TZ: "UTC" },
    testTimeout: hang,
    hookTimeout: hang,
    teardownTimeout: hang,
    // A test whose loop never runs fails. With UPDATE_SCENARIOS=1, some write what they would expect otherwise.
    expect: { requireAssertions: process.env.UPDATE_SCENARIOS !== "1", poll: { timeout: hang } },
  },
});
