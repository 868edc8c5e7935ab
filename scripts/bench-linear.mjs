// How the time of what reads texts grows with them: each input and one ten times as long. Prints both times and their
// ratio, about 10 where the work is linear; a test only sees what hangs, for it may not judge speed on any machine.
//
//   node scripts/bench-linear.mjs
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "rncp-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

const outfile = join(folder, "texts.cjs");
const sources = [
  "text/tokens",
  "text/quantities",
  "search/parse-query",
  "validation/rules/adresse-texte",
  "corpus/yaml-document",
  "corpus/format-yaml",
  "corpus/format/key-order",
];
const contents = sources.map((source) => `export * from "./src/${source}.ts";`).join("\n");
buildSync({ stdin: { contents, resolveDir: root }, bundle: true, platform: "node", outfile });
const { tokenize, quantitiesOf, parseQuery, adresseTexte, readYaml, formatYaml, anyOrder } = createRequire(
  import.meta.url,
)(outfile);

const yaml = (text) => readYaml(new TextEncoder().encode(text), "a.yaml");
const format = (text) => formatYaml(yaml(text), anyOrder);
const address = (text) => adresseTexte.check(text, () => undefined);

/** What is done, with a text of about so many units. */
const works = {
  "words of prose": [tokenize, (length) => "L’été, l'atelier cyber-sûr. ".repeat(length / 28)],
  "numbers of a text": [quantitiesOf, (length) => "1-".repeat(length / 2)],
  "a query of quotes": [parseQuery, (length) => '"'.repeat(length)],
  ...Object.fromEntries(
    ["a", ":a", "://", "javascript:", "data:a/"].map((piece) => [
      `addresses in ${piece}`,
      [address, (length) => piece.repeat(length / piece.length)],
    ]),
  ),
  "YAML of brackets": [yaml, (length) => "[".repeat(length)],
  "YAML of braces": [yaml, (length) => "}".repeat(length)],
  "YAML of keys": [yaml, (length) => Array.from({ length: length / 9 }, (_, i) => `k${i}: v\n`).join("")],
  "form of comments": [format, (length) => `${"#\n".repeat(length / 4)}a: 1\n${"#x\n".repeat(length / 6)}`],
  "form of one text": [format, (length) => `a: "${"mot ".repeat(length / 4)}fin"\n`],
  "form of lines in a text": [format, (length) => `"${"x\\n".repeat(length / 3)}y"\n`],
};

const timed = (work, text) => {
  const start = performance.now();
  work(text);
  return performance.now() - start;
};
const best = (work, text) => Math.min(...Array.from({ length: 5 }, () => timed(work, text)));

console.log("work                         ms at 5 kB    at 50 kB   ratio");
for (const [name, [work, textOf]] of Object.entries(works)) {
  const [short, long] = [5_000, 50_000].map((length) => best(work, textOf(length)));
  const cells = [short.toFixed(2).padStart(10), long.toFixed(2).padStart(11), (long / short).toFixed(1).padStart(7)];
  console.log(`${name.padEnd(28)} ${cells.join(" ")}`);
}
