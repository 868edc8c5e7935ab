import { defineConfig } from "vitest/config";
import base from "../../vitest.config.mts";

const include = (process.env.RNCP_TESTS ?? "").split(" ");

export default defineConfig({ test: { ...base.test, include, watch: false } });
