import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lirePage } from "../../src/import/page/lire-page.ts";
import { root } from "../support/run.ts";

const pageOf = (numero: string): string => readFileSync(join(root, `test/fixtures/pages/${numero}.txt`), "utf8");
const ficheOf = (numero: string): Record<string, unknown> =>
  parse(readFileSync(join(root, `data/${numero}.yaml`), "utf8"));

/** Without what somebody made of the texts. */
const official = ({
  conditions_entree: _,
  evaluation_finale: __,
  notes: ___,
  blocs,
  ...fiche
}: Record<string, unknown>) => ({
  ...fiche,
  blocs: (blocs as { evaluation: { texte: string[] } | null }[]).map((bloc) => ({
    ...bloc,
    evaluation: bloc.evaluation?.texte ?? null,
  })),
});

describe("the two packaged pages give their fiches", () => {
  test.each(["RNCP36924", "RNCP38779"])("%s, field by field", (numero) => {
    const fiche = ficheOf(numero);
    const { fiche: read } = lirePage(pageOf(numero), { file: "page.txt", intitule: String(fiche.intitule) });
    const [ours, theirs] = [official(read as never), official(fiche)];
    for (const key of Object.keys(theirs) as (keyof typeof theirs)[])
      expect([key, ours[key]]).toEqual([key, theirs[key]]);
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
  });
});
