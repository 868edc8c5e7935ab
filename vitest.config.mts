import { defineConfig } from "vitest/config";
import { hang } from "./test/support/hang.mts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Locale and time zone must not matter: the scenarios run under others too (see package.json).
    env: { LC_ALL: "C", TZ: "UTC" },
    // The files of a worker share what they import: no test leaves state behind, and most of the time went into imports.
    isolate: false,
    // By default one core is left idle, of two.
    maxWorkers: "100%",
    setupFiles: process.env.RNCP_LONG === "1" ? ["test/support/long.ts"] : [],
    testTimeout: hang,
    hookTimeout: hang,
    teardownTimeout: hang,
    // A test whose loop never runs fails. With UPDATE_SCENARIOS=1, some write what they would expect otherwise.
    expect: { requireAssertions: process.env.UPDATE_SCENARIOS !== "1", poll: { timeout: hang } },
  },
});
