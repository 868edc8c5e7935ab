import { describe, expect, test } from "vitest";
import type { Contents } from "../../src/corpus/memory/in-memory.ts";
import { type Asked, countingCorpus } from "../support/counting-corpus.ts";
import { corpusOf, packagedContents, runOn } from "../support/run.ts";

/** As many fiches as a folder of some size has: the packaged two, and copies under other numbers and names. */
const many: Contents = {
  ...packagedContents(),
  fiches: [
    ...packagedContents().fiches,
    ...Array.from({ length: 50 }, (_, rank) => rank + 40_000).flatMap((number) =>
      packagedContents()
        .fiches.slice(0, 1)
        .map((fiche) => ({
          ...fiche,
          numero: `RNCP${number}`,
          intitule: `Métier ${number}`,
          certificateurs: [{ ...fiche.certificateurs[0], nom: `École ${number}`, nom_commercial: null }] as never,
          blocs: fiche.blocs.map((bloc) => ({ ...bloc, code: bloc.code.replace("RNCP36924", `RNCP${number}`) })),
        })),
    ),
  ],
};

describe("a command asks a corpus for what it needs and no more", () => {
  const asks = async (line: string): Promise<Asked> => {
    const { corpus, asked } = countingCorpus(corpusOf(many));
    expect((await runOn(corpus, line.split(" "))).stderr).toBe("");
    return asked;
  };
  test.each([
    ["show epsi", { heads: 1, fiches: 1, index: 0, lectures: 0 }],
    ["show RNCP36924BC01", { heads: 1, fiches: 1, index: 0, lectures: 0 }],
    ["diff epsi cesi", { heads: 2, fiches: 2, index: 0, lectures: 1 }],
    ["diff epsi cesi 40000", { heads: 3, fiches: 3, index: 0, lectures: 3 }],
    ["passerelle --de epsi --vers cesi", { heads: 2, fiches: 2, index: 0, lectures: 1 }],
    ["blocs epsi cesi", { heads: 2, fiches: 2, index: 0, lectures: 0 }],
    ["export competences epsi", { heads: 1, fiches: 1, index: 0, lectures: 0 }],
    ["list", { heads: 52, fiches: 0, index: 0, lectures: 0 }],
    ["export fiches", { heads: 52, fiches: 0, index: 0, lectures: 0 }],
    ["list --certificateur cesi", { heads: 1, fiches: 0, index: 0, lectures: 0 }],
    ["search soc --fiche cesi", { heads: 2, fiches: 0, index: 1, lectures: 0 }],
  ] as const)("%s", async (line, expected) => expect(await asks(line)).toEqual(expected));
});
