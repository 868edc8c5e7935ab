// What npm runs after `npm ci`, before it packs, and in the clone from which it installs a git address.
//
//   node scripts/prepare.mjs
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** stdout stays empty: older pre-commit reads the name of the package there, from `npm pack`. */
const npm = (...argv) =>
  execFileSync("npm", argv, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });

// `npm install --global git+https://…`, as pre-commit calls it: npm 11 hands its --global down to the npm that should
// install in the clone what builds the program, and that one then installs nothing there. npm 12 does not.
if (!existsSync(join(root, "node_modules/esbuild"))) {
  npm("ci", "--ignore-scripts", "--include=dev", "--no-global", "--location=project", "--no-dry-run");
}
npm("run", "--silent", "build");
