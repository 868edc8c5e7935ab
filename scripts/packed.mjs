// While npm packs, `prepare` has another name in package.json: it is for clones, and npm 11 warns whoever installs a package
// with that script.
//
//   node scripts/packed.mjs begin
//   node scripts/packed.mjs end
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const file = join(dirname(fileURLToPath(import.meta.url)), "../package.json");
const names = ['"prepare":', '"prepare:clone":'];
const [before, after] = process.argv[2] === "end" ? names.toReversed() : names;
writeFileSync(file, readFileSync(file, "utf8").replace(before, after));
