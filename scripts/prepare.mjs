// Builds what is missing or older than what it is made of. npm runs it after `npm ci`, before it packs, and in the clone
// from which it installs a git address; so do the scripts of package.json that need a build.
//
//   node scripts/prepare.mjs
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const sources = ["src", "schemas", "data", "scripts", "package-lock.json", "tsconfig.library.json"];

/** The last file that a whole build writes. */
const lastBuilt = join(root, "dist/index.d.ts");

const statOf = (path) => statSync(path, { throwIfNoEntry: false });

/** Whether a file, or all in a folder, was there at that time; a folder changes when a file of it comes or goes. */
const isOlder = (path, time) => {
  // What is generated follows from the rest, and `npm run check` writes some of it again.
  if (path.includes(".generated.")) return true;
  const stat = statOf(path);
  if (stat === undefined || stat.mtimeMs > time) return false;
  return !stat.isDirectory() || readdirSync(path).every((name) => isOlder(join(path, name), time));
};

const isBuilt = () => {
  const built = statOf(lastBuilt)?.mtimeMs;
  return built !== undefined && sources.every((name) => isOlder(join(root, name), built));
};

/** stdout stays empty: older pre-commit reads the name of the package there, from `npm pack`. */
const npm = (...argv) =>
  execFileSync("npm", argv, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });

if (!isBuilt()) {
  // `npm install --global git+https://…`, as pre-commit calls it: npm 11 hands its --global down to the npm that should
  // install in the clone what builds the program, and that one then installs nothing there. npm 12 does not.
  if (!existsSync(join(root, "node_modules/esbuild"))) {
    npm("ci", "--ignore-scripts", "--include=dev", "--no-global", "--location=project", "--no-dry-run");
  }
  npm("run", "--silent", "build");
}
