// Measures the search and the computed correspondences against judgements, and fails below the levels reached.
//
//   node scripts/eval.mjs            the figures
//   node scripts/eval.mjs --detail   what is missing or too much as well, one by one
//
// It needs dist/. The judgements of the project are in test/ and data/correspondances, and always measured; those of others
// are where they stand beside the repository, and said to be skipped elsewhere.
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
const readOwn = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));
const readOfOthers = (file, what) => {
  if (existsSync(join(root, file))) return readOwn(file);
  console.log(`skipped: ${what}, ${file}, which is not there`);
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

const [own, others] = ["test/search/jugements.json", "../shared/eval/search.json"];
for (const [file, judged, levels] of [
  [own, readOwn(own), { ndcg: 0.87, f1: 0.78 }],
  [others, readOfOthers(others, "queries judged by others"), { ndcg: 0.95, f1: 0.87 }],
]) {
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
for (const [fiche, list] of Object.entries(readOwn("test/correspondances/enonces.json"))) statements.set(fiche, list);

/** The pairs of fiches that others judged, with the statements of those that are not ours. */
const readPairsOfOthers = (file) => {
  const pairs = readOfOthers(file, "pairs of competencies judged by others");
  if (pairs === undefined) return {};
  const segmentation =
    readOfOthers("../shared/eval/segmentation.json", "statements of the fiches of these pairs") ?? {};
  for (const [fiche, list] of statementsIn(segmentation)) if (!statements.has(fiche)) statements.set(fiche, list);
  return pairs;
};
/** The statements of both fiches of a pair. Those that are missing are told, and are a failure for a list of ours. */
const sidesOf = (pair, file) => {
  const numeros = pair.split("|");
  const missing = numeros.filter((numero) => !statements.has(numero));
  if (missing.length === 0) return numeros.map((numero) => statements.get(numero));
  console.log(`skipped: ${pair} of ${file}, there are no statements of ${missing.join(" and ")}`);
  if (!file.startsWith("..")) process.exitCode = 1;
  return undefined;
};

for (const [file, judged, levels] of [
  ["data/correspondances", read, { precision: 0.65, f1: 0.45, top3: 0.75 }],
  [
    "test/correspondances/jugements.json",
    readOwn("test/correspondances/jugements.json"),
    { precision: 0.6, f1: 0.55, top3: 0.8 },
  ],
  [
    "../shared/eval/alignment.json",
    readPairsOfOthers("../shared/eval/alignment.json"),
    { precision: 0.9, f1: 0.68, top3: 0.9 },
  ],
]) {
  const rows = Object.entries(judged).flatMap(([pair, gold]) => {
    const sides = sidesOf(pair, file);
    return sides === undefined ? [] : [[pair, evaluateCorrespondances(library, ...sides, gold, thesaurus)]];
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
