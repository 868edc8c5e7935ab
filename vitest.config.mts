import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Locale and time zone must not matter: the scenarios run under others too (see package.json).
    env: { LC_ALL: "C", TZ: "UTC" },
  },
});
