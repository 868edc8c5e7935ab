// Start-up of the everyday commands, as a ratio to `node -e 0`: whole processes, alternating in one run, so that what
// slows the machine slows both. Prints the median ratio of the pairs; absolute times say little on a shared machine.
//
//   node scripts/bench.mjs [pairs per command]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const launcher = join(root, "bin/rncp.js");
const pairs = Number(process.argv[2] ?? 25);

/** Each with the ratio that is aimed at. */
const commands = {
  "--version": { argv: ["--version"], aim: 1.1 },
  "--help": { argv: ["--help"], aim: 1.3 },
  list: { argv: ["list"], aim: 1.35 },
  show: { argv: ["show", "epsi"], aim: 1.35 },
  export: { argv: ["export", "competences"], aim: 1.35 },
  completion: { argv: ["complete", "--", "list", "--ni"], aim: 1.35 },
  search: { argv: ["search", "gestion", "de", "crise"], aim: 1.5 },
  diff: { argv: ["diff", "epsi", "cesi"], aim: 1.5 },
  passerelle: { argv: ["passerelle", "epsi", "cesi"], aim: 1.5 },
  validate: { argv: ["validate", join(root, "data")], aim: 3.5 },
};

const timed = (args, expected = 0) => {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore", cwd: root });
  if (status !== expected) throw new Error(`${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

console.log(`Node ${process.versions.node}, ${pairs} pairs per command`);
console.log("command      median ratio   aim   median ms   node -e 0");
for (const [name, { argv, aim }] of Object.entries(commands)) {
  const runs = Array.from({ length: pairs + 1 }, () => ({
    base: timed(["-e", "0"]),
    own: timed([launcher, ...argv]),
  })).slice(1);
  const ratio = median(runs.map(({ base, own }) => own / base));
  const cells = [median(runs.map(({ own }) => own)), median(runs.map(({ base }) => base))];
  console.log(
    `${name.padEnd(12)} ${ratio.toFixed(2).padStart(12)} ${aim.toFixed(2).padStart(5)} ${cells.map((ms) => ms.toFixed(1).padStart(11)).join(" ")}`,
  );
}

// What import adds to reading the XML: its ten fiches, beside a process that only parses them.
const extracts = ["rncp", "rs"].map((name) => join(root, `test/fixtures/open-data/extrait-${name}.xml`));
const onlyParse = `const { SaxesParser } = require("saxes");
  new SaxesParser().write(require("fs").readFileSync(process.argv[1], "utf8")).close()`;
const empty = mkdtempSync(join(tmpdir(), "rncp-bench-"));
process.on("exit", () => rmSync(empty, { recursive: true }));
const passes = Array.from({ length: pairs + 1 }, () => ({
  bare: extracts.reduce((sum, path) => sum + timed(["-e", onlyParse, path]), 0),
  own: extracts.reduce((sum, path) => sum + timed([launcher, "import", path, "--dossier", empty, "--dry-run"], 1), 0),
})).slice(1);
console.log(
  `import of ten fiches: × ${median(passes.map(({ bare, own }) => own / bare)).toFixed(2)} of a bare saxes pass`,
);
