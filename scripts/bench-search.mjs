// How long a query takes among 10,000 competencies once they are loaded, over the judged queries of the project. The
// competencies are the packaged ones, cut in two and joined anew, so that their words are as frequent as in real ones.
//
//   node scripts/bench-search.mjs [competencies]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { buildIndex, competencesOf, query, readThesaurus } = createRequire(import.meta.url)(join(root, "dist/index.js"));
const built = (name) => JSON.parse(readFileSync(join(root, "dist", name), "utf8"));
const { fiches } = built("corpus.json");
const lexique = built("lexique.json");
const halves = fiches.flatMap(competencesOf).map(({ texte }) => {
  const middle = texte.indexOf(" ", texte.length / 2);
  return [texte.slice(0, middle), texte.slice(middle)];
});
const items = Array.from({ length: Number(process.argv[2] ?? 10_000) }, (_, rank) => ({
  id: String(rank).padStart(6, "0"),
  texte: halves[rank % halves.length][0] + halves[Math.floor(rank / halves.length + rank) % halves.length][1],
}));
const started = performance.now();
const index = buildIndex(items);
const thesaurus = readThesaurus(lexique);
const loaded = performance.now() - started;
const queries = Object.keys(JSON.parse(readFileSync(join(root, "test/search/jugements.json"), "utf8")));
const times = queries.map((text) => {
  const begun = performance.now();
  query(index, text, { thesaurus, limit: 20 });
  return { text, ms: performance.now() - begun };
});
times.sort((a, b) => a.ms - b.ms);
const median = times[Math.floor(times.length / 2)];
const worst = times[times.length - 1];
console.log(`${items.length} competencies, indexed in ${loaded.toFixed(0)} ms`);
console.log(`a query: median ${median.ms.toFixed(1)} ms, longest ${worst.ms.toFixed(1)} ms (« ${worst.text} »)`);
