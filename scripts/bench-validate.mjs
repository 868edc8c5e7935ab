// Validation of many fiches of real size, renumbered variants of the packaged ones: `rncp validate`, rules included, on one
// core and on all, beside the yaml package that only parses the same files, and ajv-cli that knows the schema but no line.
// Whole processes, alternating in one run; prints the ratio to the yaml package on one core, and the memory at its peak.
//
//   node scripts/bench-validate.mjs [fiches] [rounds]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const most = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 5);

const folder = mkdtempSync(join(tmpdir(), "rncp-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

const models = readdirSync(join(root, "data"))
  .filter((name) => /^RNCP\d+\.yaml$/.test(name))
  .map((name) => ({ numero: name.replace(".yaml", ""), text: readFileSync(join(root, "data", name), "utf8") }));
const files = Array.from({ length: most }, (_, index) => {
  const { numero, text } = models[index % models.length];
  const other = `RNCP${100_000 + index}`;
  const file = join(folder, `${other}.yaml`);
  writeFileSync(file, text.replaceAll(numero, other));
  return file;
});

/** Tells the memory at its peak on the third output, whatever the program writes on the others. */
const hook = join(folder, "memory.cjs");
writeFileSync(
  hook,
  `if (require("worker_threads").isMainThread)
  process.on("exit", () => require("fs").writeSync(3, String(process.resourceUsage().maxRSS)));\n`,
);

const oneCore = spawnSync("taskset", ["--version"]).status === 0 ? ["taskset", "-c", "0"] : [];
const parse = `const { parse } = require(${JSON.stringify(join(root, "node_modules/yaml"))});
for (const file of process.argv.slice(1)) parse(require("fs").readFileSync(file, "utf8"));`;
const ajv = ["validate", "-s", join(root, "schemas/fiche.schema.json"), "-c", "ajv-formats", "--allow-union-types"];

const run = (pinned, args) => {
  const [command, ...before] = [...(pinned ? oneCore : []), process.execPath];
  const start = process.hrtime.bigint();
  const { output } = spawnSync(command, [...before, "--require", hook, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    maxBuffer: 1e9,
  });
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, mb: Number(output[3]) / 1024 };
};

const launcher = join(root, "bin/rncp.js");
const validate = (some) => [launcher, "validate", "--format", "json", ...some];
const programs = {
  "yaml alone, one core": () => run(true, ["-e", parse, ...files]),
  "rncp, one core": () => run(true, validate(files)),
  [`rncp, ${availableParallelism()} cores`]: () => run(false, validate(files)),
  "rncp, one core, a quarter": () => run(true, validate(files.slice(0, most / 4))),
  "ajv-cli, one core": () =>
    run(true, [join(root, "node_modules/ajv-cli/dist/index.js"), ...ajv, ...files.flatMap((file) => ["-d", file])]),
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

console.log(
  `Node ${process.versions.node}, ${most} fiches, ${rounds} rounds${oneCore.length === 0 ? ", not pinned" : ""}`,
);
const results = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, program] of Object.entries(programs)) results[name].push(program());
}
console.log("program                       ratio   median s   memory MB");
const bases = results["yaml alone, one core"];
for (const [name, runs] of Object.entries(results)) {
  const ratio = median(runs.map(({ ms }, round) => ms / bases[round].ms));
  const cells = [ratio.toFixed(2), (median(runs.map(({ ms }) => ms)) / 1000).toFixed(2)];
  const memory = Math.max(...runs.map(({ mb }) => mb)).toFixed(0);
  console.log(`${name.padEnd(28)} ${cells[0].padStart(6)} ${cells[1].padStart(10)} ${memory.padStart(11)}`);
}
