// Runs the CLI scenarios with the built program under the newest Node LTS, which npm's `node` package brings.
//
//   node scripts/test-lts.mjs [version]
import { execFileSync, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const version = process.argv[2] ?? "26";

const path = execFileSync("npx", ["--yes", "--package", `node@${version}`, "--", "node", "-p", "process.execPath"], {
  encoding: "utf8",
}).trim();
const found = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
if (!found.startsWith(`v${version}.`)) throw new Error(`asked for Node ${version}, found ${found} at ${path}`);
console.log(`Scenarios under Node ${found}`);
const { status } = spawnSync("npx", ["vitest", "run", "test/cli/scenarios.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, RNCP_NODE: path },
});
process.exitCode = status ?? 1;
