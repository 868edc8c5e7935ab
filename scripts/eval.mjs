// Measures the search and the computed correspondences against judgements, and fails below the levels reached.
//
//   node scripts/eval.mjs            the figures
//   node scripts/eval.mjs --detail   what is missing or too much as well, one by one
//
// It needs dist/. The judgements of the project are in test/ and data/correspondances; others, and the statements of other
// fiches, are read where they stand beside the repository.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluateCorrespondances, statementsIn } from "./eval-correspondances.mjs";
import { evaluateSearch } from "./eval-search.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const library = createRequire(import.meta.url)(join(root, "dist/index.js"));
const { fiches, lectures, lexique } = JSON.parse(readFileSync(join(root, "dist/corpus.json"), "utf8"));
const thesaurus = library.readThesaurus(lexique);

const detail = process.argv.includes("--detail");
const shown = (value) => value.toFixed(3);
const short = (text) => text.replaceAll("RNCP", "");
const readIfThere = (file) => {
  const path = join(root, file);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  console.log(`${file}: skipped, it is not there`);
  return undefined;
};

/** Prints figures beside the levels they must reach; those too low make the run fail. */
const tell = (what, figures, levels) => {
  const low = Object.keys(levels).filter((name) => figures[name] < levels[name]);
  const cells = Object.entries(levels).map(
    ([name, level]) => `${name} ${shown(figures[name])} (at least ${level})${low.includes(name) ? " TOO LOW" : ""}`,
  );
  console.log(`${what}: ${cells.join(", ")}`);
  if (low.length > 0) process.exitCode = 1;
};

const tellDetail = (name, { missing, tooMuch }) => {
  console.log(`  ${name}`);
  if (missing.length > 0) console.log(`      missing   ${short(missing.join(" · "))}`);
  if (tooMuch.length > 0) console.log(`      too much  ${short(tooMuch.join(" · "))}`);
};

const index = library.buildIndex(fiches.flatMap(library.competencesOf));
const search = (text) => library.query(index, text, { thesaurus }).hits.map(({ item }) => item.id);

for (const [file, levels] of [
  ["test/search/jugements.json", { ndcg: 0.87, f1: 0.78 }],
  ["../shared/eval/search.json", { ndcg: 0.95, f1: 0.87 }],
]) {
  const judged = readIfThere(file);
  if (judged === undefined) continue;
  const measured = evaluateSearch(judged, search);
  tell(`search, ${file}, ${measured.queries.length} queries`, measured, levels);
  for (const one of detail ? measured.queries : [])
    tellDetail(`${shown(one.ndcg)} ${shown(one.f1)}  ${one.query}`, one);
}

/** The pairs read by hand, as judgements. */
const read = Object.fromEntries(
  lectures.map(({ a, b, correspondances }) => [`${a}|${b}`, correspondances.map((pair) => ({ ...pair, grade: 1 }))]),
);
const statements = new Map(fiches.map((fiche) => [fiche.numero, library.competencesOf(fiche)]));
for (const [fiche, list] of statementsIn(readIfThere("../shared/eval/segmentation.json") ?? {}))
  statements.set(fiche, list);

for (const [file, judged, levels] of [
  ["data/correspondances", read, { precision: 0.65, f1: 0.45, top3: 0.75 }],
  [
    "test/correspondances/jugements.json",
    readIfThere("test/correspondances/jugements.json"),
    { precision: 0.6, f1: 0.55, top3: 0.8 },
  ],
  [
    "../shared/eval/alignment.json",
    readIfThere("../shared/eval/alignment.json"),
    { precision: 0.9, f1: 0.7, top3: 0.9 },
  ],
]) {
  const rows = Object.entries(judged ?? {}).flatMap(([pair, gold]) => {
    const [a, b] = pair.split("|").map((fiche) => statements.get(fiche));
    return a === undefined || b === undefined ? [] : [[pair, evaluateCorrespondances(library, a, b, gold, thesaurus)]];
  });
  if (rows.length === 0) continue;
  const mean = (field) => rows.reduce((sum, [, row]) => sum + row[field], 0) / rows.length;
  const means = { precision: mean("precision"), f1: mean("f1"), top3: mean("top3") };
  tell(`correspondances, ${file}, ${rows.length} pair(s) of fiches`, means, levels);
  for (const [pair, row] of detail ? rows : []) {
    const figures = ["precision", "recall", "f1", "top3"].map((field) => `${field} ${shown(row[field])}`);
    tellDetail(`${pair}  ${figures.join("  ")}`, row);
  }
}
