import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { openFolder, openTexts } from "../../src/app/corpora.ts";
import { openRegistreCorpus } from "../../src/app/registre-corpus.ts";
import { collected } from "../../src/app/streams.ts";
import { competencesOf } from "../../src/model/competences.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { headOf } from "../../src/model/head.ts";
import { query } from "../../src/search/search.ts";
import { countingCorpus } from "../support/counting-corpus.ts";
import { registreOf } from "../support/registre.ts";
import { corpusOf, packagedContents, root } from "../support/run.ts";

const contents = packagedContents();
const [epsi, cesi] = contents.fiches;
if (epsi === undefined || cesi === undefined) throw new Error("the two packaged fiches are needed");

const inTexts = (): Corpus =>
  openTexts(Object.fromEntries(contents.fiches.map((fiche) => [`${fiche.numero}.yaml`, stringify(fiche)])));
const inFolder = (): Corpus => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-port-"));
  for (const fiche of contents.fiches) writeFileSync(join(folder, `${fiche.numero}.yaml`), stringify(fiche));
  return openFolder(folder);
};

const registre = await openRegistreCorpus(await registreOf(contents.fiches));

const adapters: Readonly<Record<string, () => Corpus>> = {
  "the packaged fiches": () => corpusOf(contents),
  "the folder of the packaged fiches": () => openFolder(join(root, "data")),
  "a folder of YAML files": inFolder,
  "YAML texts in memory": inTexts,
  "a register": () => registre,
  "an adapter of one's own": () => countingCorpus(corpusOf(contents)).corpus,
};

describe.each(Object.entries(adapters))("the corpus port, %s", (name, open) => {
  const corpus = open();
  const numeros = async (heads: AsyncIterable<{ readonly numero: string }>): Promise<string[]> =>
    (await collected(heads)).map(({ numero }) => numero);

  test("gives heads in the order of their numbers, those that say all of a filter", async () => {
    expect(await collected(corpus.heads())).toEqual([epsi, cesi].map(headOf));
    expect(await numeros(corpus.heads({ numeros: ["RNCP38779", "RNCP1", "RNCP36924", "RNCP38779"] }))).toEqual([
      "RNCP36924",
      "RNCP38779",
    ]);
    expect(await numeros(corpus.heads({ numeros: [] }))).toEqual([]);
    expect(await numeros(corpus.heads({ niveau: 7, rome: "M1805" }))).toEqual(["RNCP36924"]);
    expect(await numeros(corpus.heads({ nsf: "326n" }))).toEqual(["RNCP38779"]);
    expect(await numeros(corpus.heads({ certificateur: "épsi" }))).toEqual(["RNCP36924"]);
    expect(await numeros(corpus.heads({ niveau: 6 }))).toEqual([]);
    expect(await numeros(corpus.heads({ siret: "39350481600231" }))).toEqual(["RNCP36924"]);
    expect(await numeros(corpus.heads({ siret: "00000000000000" }))).toEqual([]);
    expect(await numeros(corpus.heads({ actives: "2026-11-22" }))).toEqual(["RNCP38779"]);
    expect(await numeros(corpus.heads({ repertoire: "RS" }))).toEqual([]);
  });
  test("knows a fiche by its number, its page, its certifier and its title", async () => {
    for (const called of ["36924", "rncp 36924", "https://www.francecompetences.fr/recherche/rncp/36924/", "EPSI"]) {
      expect((await corpus.named(called)).map(({ numero }) => numero)).toEqual(["RNCP36924"]);
    }
    expect((await corpus.named(cesi.intitule.toUpperCase())).map(({ numero }) => numero)).toEqual(["RNCP38779"]);
    expect(await corpus.named("personne")).toEqual([]);
  });
  test("gives whole fiches, in the order asked for", async () => {
    expect(await corpus.fiche("RNCP38779")).toEqual(cesi);
    expect(await corpus.fiche("RNCP1")).toBeUndefined();
    expect(await collected(corpus.fiches())).toEqual([epsi, cesi]);
    expect(await collected(corpus.fiches(["RNCP38779", "RNCP1", "RNCP36924"]))).toEqual([cesi, epsi]);
  });
  test("indexes the texts of a scope, and no others", async () => {
    const ids = async (...scope: Parameters<Corpus["index"]>) => {
      const { items } = await corpus.index(...scope);
      return Array.from({ length: items.length }, (_, document) => items.at(document)?.id);
    };
    expect(await ids({ tout: false })).toEqual([epsi, cesi].flatMap(competencesOf).map(({ id }) => id));
    expect(await ids({ tout: false, numeros: ["RNCP38779"] })).toHaveLength(36);
    expect(await ids({ tout: false, blocs: ["RNCP36924BC04"] })).toHaveLength(9);
    expect((await ids({ tout: true })).length).toBeGreaterThan(80);
    const [hit] = query(await corpus.index({ tout: false }), "cellule de crise décisionnelle").hits;
    expect(hit?.item).toMatchObject({ fiche: "RNCP36924", bloc: "RNCP36924BC04", champ: "competences" });
  });
  test("gives what was read of two fiches, whichever is named first", async () => {
    const [read] = /packaged|own/.test(name) ? contents.lectures : [undefined];
    expect(await corpus.lectures("RNCP36924", "RNCP38779")).toEqual(read);
    expect(await corpus.lectures("RNCP38779", "RNCP36924")).toEqual(read);
    expect(await corpus.lectures("RNCP36924", "RNCP36924")).toBeUndefined();
    for (const numero of ["RNCP36924", "RNCP38779"])
      expect(await corpus.lecturesOf(numero)).toEqual(read === undefined ? [] : [read]);
    expect(await corpus.lecturesOf("RNCP1")).toEqual([]);
  });
  test("names what could not be used: here, nothing", () => expect(corpus.diagnostics).toEqual([]));
});
