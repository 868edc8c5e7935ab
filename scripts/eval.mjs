// Measures the search against judgements, query by query, and fails below the levels reached.
//
//   node scripts/eval.mjs            the means
//   node scripts/eval.mjs --detail   what is missing or too much as well, query by query
//
// It needs dist/. The judgements of the project are in test/search; others are read where they stand beside the repository.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluateSearch } from "./eval-search.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { buildIndex, competencesOf, openFolder, query, readThesaurus } = createRequire(import.meta.url)(
  join(root, "dist/index.js"),
);
const { fiches, lexique } = openFolder(join(root, "data"));
const thesaurus = readThesaurus(lexique);
const index = buildIndex(fiches.flatMap(competencesOf));
const search = (text) => query(index, text, { thesaurus }).hits.map(({ item }) => item.id);

const searchSets = [
  { file: "test/search/jugements.json", levels: { ndcg: 0.9, f1: 0.82 } },
  { file: "../shared/eval/search.json", levels: { ndcg: 0.95, f1: 0.87 } },
];

const detail = process.argv.includes("--detail");
const short = (ids) => ids.map((id) => id.replace(/^RNCP/, "")).join(" ");
const shown = (value) => value.toFixed(3);

for (const { file, levels } of searchSets) {
  const path = join(root, file);
  if (!existsSync(path)) {
    console.log(`search  ${file}: skipped, it is not there`);
    continue;
  }
  const { queries, ndcg, f1 } = evaluateSearch(JSON.parse(readFileSync(path, "utf8")), search);
  const isLow = ndcg < levels.ndcg || f1 < levels.f1;
  console.log(
    `search  ${file}: ${queries.length} queries, nDCG@10 ${shown(ndcg)} (at least ${levels.ndcg}), set F1 ${shown(f1)} (at least ${levels.f1})${isLow ? ": TOO LOW" : ""}`,
  );
  if (isLow) process.exitCode = 1;
  for (const one of detail || isLow ? queries : []) {
    console.log(`  ${shown(one.ndcg)} ${shown(one.f1)}  ${one.query}`);
    if (one.missing.length > 0) console.log(`      missing   ${short(one.missing)}`);
    if (one.tooMuch.length > 0) console.log(`      too much  ${short(one.tooMuch)}`);
  }
}
