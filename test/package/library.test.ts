import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { collected } from "../../src/app/streams.ts";
import type * as Library from "../../src/index.ts";
import { root, run } from "../support/run.ts";

const library: typeof Library = createRequire(import.meta.url)(join(root, "dist/index.js"));
const corpus = library.openPackaged();
const fiches = await collected(corpus.fiches());
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

  const date = "2026-11-22";
  const printed = async (line: string): Promise<unknown> =>
    JSON.parse((await run([...line.split(" "), "--json", "--date", date])).stdout);

  test("gives what each command gives", async () => {
    expect(await library.list(corpus, { date })).toEqual(await printed("list"));
    expect((await library.show(corpus, "epsi BC01", { date })).data).toEqual(await printed("show epsi BC01"));
    expect((await library.blocs(corpus, ["epsi"])).data).toEqual(await printed("blocs epsi"));
    expect((await library.evaluations(corpus, [])).data).toEqual(await printed("evaluations"));
    expect((await library.diff(corpus, "epsi", "cesi", { date, bloc: "BC04" })).data).toEqual(
      await printed("diff epsi cesi --bloc BC04"),
    );
    expect((await library.passerelle(corpus, { de: "epsi", vers: "cesi", acquis: ["BC01"], date })).data).toEqual(
      await printed("passerelle --de epsi --vers cesi --acquis BC01"),
    );
    const list = await library.exported(corpus, "competences", { names: ["cesi"], date, partiel: false });
    expect(await list.output()).toEqual(await printed("export competences cesi"));
    const found = await library.search(corpus, "crise", { count: true });
    expect(found.data).toEqual(JSON.parse((await run(["search", "crise", "--count", "--json"])).stdout));
  });
  test("opens texts in memory as the files of a folder, and says what is wrong with the others", async () => {
    const text = readFileSync(join(root, "data/RNCP38779.yaml"), "utf8");
    const { heads, diagnostics } = library.openTexts({ "RNCP38779.yaml": text, "RNCP1.yaml": "numero: 1\n" });
    expect((await collected(heads())).map(({ numero, competences: count }) => [numero, count])).toEqual([
      ["RNCP38779", 36],
    ]);
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(["RNCP1.yaml"]));
  });
});
