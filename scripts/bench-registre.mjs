// A synthetic register: its build beside a bare saxes pass of the same file, and what is asked of it as ratios to `node -e 0`,
// each with the aim beside it. With 30,475 fiches it is as large as the real one, and takes some minutes.
//
//   node scripts/bench-registre.mjs [fiches]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const launcher = join(root, "bin/rncp.js");
const fiches = process.argv[2] ?? "3000";
const folder = mkdtempSync(join(tmpdir(), "rncp-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
const xml = join(folder, "register.xml");
const env = { ...process.env, RNCP_REGISTRE: join(folder, "registre.sqlite") };

const timed = (args) => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (name, ratio, aim) =>
  console.log(`${name.padEnd(44)} ${ratio.toFixed(2).padStart(6)} ${aim.toFixed(2).padStart(6)}`);

timed([join(root, "test/bench/make-register.mjs"), "--fiches", fiches, "--out", xml]);
const onlyParse = `const { SaxesParser } = require("saxes");
  const parser = new SaxesParser({ position: true });
  require("fs").createReadStream(process.argv[1], { encoding: "utf8" }).on("data", (text) => parser.write(text))`;
const bare = timed(["-e", onlyParse, xml]);
const build = timed([launcher, "registre", "build", xml]);

console.log(
  `Node ${process.versions.node}, ${fiches} fiches, ${Math.round(statSync(xml).size / 1e6)} MB of XML, ` +
    `${Math.round(statSync(env.RNCP_REGISTRE).size / 1e6)} MB of register`,
);
console.log(`${"".padEnd(44)}  ratio    aim`);
row("build, to a bare saxes pass", build / bare, 3);
for (const [words, aim] of Object.entries({
  "search --registre SIEM": 3,
  "search --registre soudage": 3,
  "search --registre gestion de crise": 3,
  "search --registre élaborer un budget prévisionnel": 4,
  "search --registre gestion": 4,
  "search --registre --expirees projet": 4,
  "show --registre RNCP36924": 1.7,
  "list --registre --niveau 6 --rome M1801": 2,
})) {
  const runs = Array.from({ length: 6 }, () => timed([launcher, ...words.split(" ")]) / timed(["-e", "0"])).slice(1);
  row(words, median(runs), aim);
}
const proches = timed([launcher, "proches", "--registre", "RNCP36924"]);
console.log(`proches --registre RNCP36924: ${(proches / 1000).toFixed(1)} s (aim 2)`);
