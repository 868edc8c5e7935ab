// How the time per fiche of what asks all fiches grows with their number: 1 where the work is linear. In one process, so
// without start-up; reading the YAML is not counted.
//
//   node scripts/bench-growth.mjs
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const library = createRequire(import.meta.url)(join(root, "dist/index.js"));
const text = readFileSync(join(root, "test/fixtures/fiche/valid/petite-fiche.yaml"), "utf8");

/** So many fiches, each with its own number, certifier and a word of its own. */
const corpusOf = (count) =>
  library.openTexts(
    Object.fromEntries(
      Array.from({ length: count }, (_, rank) => {
        const numero = `RNCP${10_000 + rank}`;
        const own = text
          .replaceAll("RNCP34762", numero)
          .replace(/nom: .*/, `nom: "École ${rank}"`)
          .replace(/texte: "(\w+) /, `texte: "$1 atelier${rank} `);
        return [`${numero}.yaml`, own];
      }),
    ),
  );

const date = "2026-11-22";
const works = {
  list: (corpus) => library.list(corpus, { date }),
  names: (corpus) => library.show(corpus, "école 42", { date }),
  suggestions: (corpus) => library.show(corpus, "écolle 42", { date }).catch(() => undefined),
  search: (corpus) => library.search(corpus, "besoins des utilisateurs"),
  "search --count": (corpus) => library.search(corpus, "besoins des utilisateurs", { count: true }),
  "export competences": async (corpus) => {
    const { rows } = await library.exported(corpus, "competences", { names: [], date, partiel: true });
    for await (const _ of rows());
  },
};

const best = async (work, corpus) => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    await work(corpus);
    least = Math.min(least, performance.now() - start);
  }
  return least;
};

const [few, many] = [100, 1_600];
const small = corpusOf(few);
const large = corpusOf(many);
for (const [name, work] of Object.entries(works)) {
  const [once, more] = [await best(work, small), await best(work, large)];
  const growth = more / many / (once / few);
  console.log(
    `${name}: ${once.toFixed(2)} ms for ${few} fiches, ${more.toFixed(2)} ms for ${many}; per fiche × ${growth.toFixed(2)}`,
  );
}
