import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bandeOf, frequencesFor, mesurees, sontEloignes } from "../../src/correspondances/bandes.ts";
import { correspondances } from "../../src/correspondances/compute.ts";
import { lire } from "../../src/import/lire.ts";
import { competencesOf } from "../../src/model/competences.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import type { Bande } from "../../src/model/sorties.generated.ts";
import { readThesaurus } from "../../src/text/lexique.ts";
import { packagedContents, root } from "../support/run.ts";

type Jugement = { readonly a: string; readonly b: string; readonly couples: readonly [string, string][] };
const jugements: Jugement[] = JSON.parse(readFileSync(join(root, "test/correspondances/couples-juges.json"), "utf8"));
const { fiches, lexique } = packagedContents();
const thesaurus = readThesaurus(lexique ?? { entrees: [] });
const byNumero = new Map<string, Fiche>(fiches.map((fiche) => [fiche.numero, fiche]));
for (const name of ["rncp", "rs"]) {
  const path = join(root, `test/fixtures/open-data/extrait-${name}.xml`);
  const bytes = async function* () {
    yield readFileSync(path);
  };
  for await (const { fiche } of lire({ nom: path, bytes, zip: path }, {}, {})) byNumero.set(fiche.numero, fiche);
}
const ficheOf = (numero: string): Fiche => {
  const fiche = byNumero.get(numero);
  if (fiche === undefined) throw new Error(`${numero} is no fiche of the tests`);
  return fiche;
};
const pairsOf = (a: string, b: string, seuil?: number) =>
  correspondances(competencesOf(ficheOf(a)), competencesOf(ficheOf(b)), { thesaurus, seuil });

describe("what a computed pair is worth", () => {
  test("each band was right as often as is told, on fiches judged before they were computed", () => {
    const counts: Record<Bande, { justes: number; juges: number }> = {
      tres_probable: { justes: 0, juges: 0 },
      a_verifier: { justes: 0, juges: 0 },
      faible: { justes: 0, juges: 0 },
    };
    for (const { a, b, couples } of jugements) {
      if (frequencesFor(ficheOf(a), ficheOf(b)) === null) continue;
      const right = new Set(couples.map((pair) => pair.join(" ")));
      for (const pair of pairsOf(a, b, 0.3)) {
        const count = counts[bandeOf(pair.score)];
        count.juges += 1;
        if (right.has(`${pair.a} ${pair.b}`)) count.justes += 1;
      }
    }
    expect(counts).toEqual(mesurees);
  });

  test("the judgements name competencies that exist", () => {
    for (const { a, b, couples } of jugements) {
      const ids = new Set([a, b].flatMap((one) => competencesOf(ficheOf(one))).map(({ id }) => id));
      expect(couples.flat().filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test("a trade that nobody judged has no frequency, and is told to be another one", () => {
    const [paint, vet, soft] = ["RNCP35809", "RNCP40344", "RNCP36490"].map(ficheOf);
    if (paint === undefined || vet === undefined || soft === undefined) throw new Error("three fiches");
    expect(frequencesFor(paint, vet)).toBeNull();
    const pairs = pairsOf("RNCP35809", "RNCP40344");
    const led = new Set(pairs.flatMap((pair) => [pair.a, pair.b])).size;
    expect(sontEloignes(paint, vet, led, 73)).toBe(true);
    expect(sontEloignes(soft, ficheOf("RNCP37674"), 0, 40)).toBe(false);
  });

  test("one word in common brings no two statements together", () => {
    const [found] = correspondances(
      [{ id: "A", texte: "Prévoir les travaux avant toute intervention" }],
      [{ id: "B", texte: "Nettoyer la salle après une intervention" }],
      { thesaurus },
    );
    expect(found).toBeUndefined();
    for (const pair of pairsOf("RNCP35809", "RNCP40344")) expect(pair.raisons.length).toBeGreaterThan(1);
  });
});
