import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type * as Library from "../../src/index.ts";
import { root, run } from "../support/run.ts";

const library: typeof Library = createRequire(import.meta.url)(join(root, "dist/index.js"));
const { fiches } = library.openFolder(library.packagedFolder);
const competences = fiches.flatMap(library.competencesOf);
const none = library.readThesaurus({ entrees: [] });

describe("the library", () => {
  test("searches as the program does, with the packaged lexicon or none", async () => {
    const { hits } = library.searchCompetences(competences, "PCA");
    const { stdout } = await run(["search", "PCA", "--json"]);
    expect(hits.map(({ item, score }) => [item.id, score])).toEqual(
      (JSON.parse(stdout).items as { id: string; score: number }[]).map(({ id, score }) => [id, score]),
    );
    expect(library.searchCompetences(competences, "PCA", { thesaurus: none }).hits).toEqual([]);
    const index = library.buildIndex(competences);
    expect(library.query(index, "PCA", { limit: 1 }).hits).toEqual(hits.slice(0, 1));
  });
  test("computes correspondences as the program does", async () => {
    const [a = [], b = []] = fiches.map(library.competencesOf);
    const { stdout } = await run(["diff", "epsi", "cesi", "--calcul", "--json"]);
    const expected = JSON.parse(stdout).correspondances as { a: string; b: string; score: number }[];
    expect(library.correspondances(a, b).map((pair) => [pair.a, pair.b, pair.score])).toEqual(
      expected.map((pair) => [pair.a, pair.b, pair.score]),
    );
    expect(library.correspondances(a, b, { seuil: 1 })).toEqual([]);
    expect(library.proches(a, b, { nombre: 2 })[0]?.proches).toHaveLength(2);
  });
});
