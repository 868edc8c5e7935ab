// Start-up of the everyday commands, as a ratio to `node -e 0`: whole processes, alternating in one run, so that what
// slows the machine slows both. Prints the median ratio of the pairs; absolute times say little on a shared machine.
//
//   node scripts/bench.mjs [pairs per command]
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const launcher = join(root, "bin/rncp.js");
const pairs = Number(process.argv[2] ?? 25);

const commands = {
  list: ["list"],
  search: ["search", "gestion", "de", "crise"],
  diff: ["diff", "epsi", "cesi"],
  validate: ["validate", join(root, "data")],
};

const timed = (args) => {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

console.log(`Node ${process.versions.node}, ${pairs} pairs per command`);
console.log("command      median ratio   median ms   node -e 0");
for (const [name, argv] of Object.entries(commands)) {
  const runs = Array.from({ length: pairs + 1 }, () => ({
    base: timed(["-e", "0"]),
    own: timed([launcher, ...argv]),
  })).slice(1);
  const ratio = median(runs.map(({ base, own }) => own / base));
  const cells = [median(runs.map(({ own }) => own)), median(runs.map(({ base }) => base))];
  console.log(
    `${name.padEnd(12)} ${ratio.toFixed(2).padStart(12)} ${cells.map((ms) => ms.toFixed(1).padStart(11)).join(" ")}`,
  );
}
