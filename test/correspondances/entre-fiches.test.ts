import { describe, expect, test } from "vitest";
import { couvertureOf, retour, versOf } from "../../src/correspondances/couverture.ts";
import { entreFiches } from "../../src/correspondances/entre-fiches.ts";
import { competencesOf } from "../../src/model/competences.ts";
import type { Lectures } from "../../src/model/correspondances.generated.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { corpusOf, packagedContents } from "../support/run.ts";

const { fiches, lectures, lexique } = packagedContents();
const [epsi, cesi] = fiches as [Fiche, Fiche];
const [reading] = lectures as [Lectures];
const asked = { lectures: reading, lexique, calcul: false };

describe("the correspondences of two fiches", () => {
  test("are those read by hand, where there are any", () => {
    const { methode, correspondances } = entreFiches(epsi, cesi, asked);
    expect(methode).toMatchObject({ a: "RNCP36924", b: "RNCP38779", methode: "lecture", seuil: null });
    expect(correspondances).toHaveLength(reading.correspondances.length);
    for (const { origine, score, raison, etat } of correspondances) {
      expect({ origine, score, hasReason: raison !== null, etat }).toEqual({
        origine: "lecture",
        score: null,
        hasReason: true,
        etat: "proposee",
      });
    }
  });
  test("are the same pairs from the other side", async () => {
    const there = entreFiches(epsi, cesi, asked).correspondances.map(({ a, b }) => `${a} ${b}`);
    const back = entreFiches(cesi, epsi, asked).correspondances.map(({ a, b }) => `${b} ${a}`);
    expect(back.sort()).toEqual(there.sort());
    expect(await corpusOf(packagedContents()).lectures("RNCP38779", "RNCP36924")).toBe(reading);
  });
  test("are computed when asked for, or where nobody read: then never said to be read", () => {
    for (const wish of [
      { ...asked, calcul: true },
      { lectures: undefined, lexique, calcul: false },
    ]) {
      const { methode, correspondances } = entreFiches(epsi, cesi, wish);
      expect(methode.methode).toBe("calcul");
      expect(methode.seuil).toBeGreaterThan(0);
      expect(correspondances.length).toBeGreaterThan(0);
      for (const { origine, score, etat } of correspondances) {
        expect({ origine, etat }).toEqual({ origine: "calcul", etat: null });
        expect(score).toBeGreaterThanOrEqual(methode.seuil ?? 1);
      }
    }
  });
  test("are fewer with a higher threshold", () => {
    const count = (seuil: number): number =>
      entreFiches(epsi, cesi, { ...asked, calcul: true, seuil }).correspondances.length;
    expect(count(1)).toBe(0);
    expect(count(0.5)).toBeLessThan(count(0.2));
  });
  test("that a fiche publishes stay apart, whichever side publishes them", () => {
    const publishing: Fiche = {
      ...cesi,
      correspondances: [
        { bloc: "RNCP38779BC04", numero: "RNCP36924", bloc_destination: "RNCP36924BC03" },
        { bloc: null, numero: "RNCP35588", bloc_destination: null },
        { bloc: null, numero: "RNCP36924", bloc_destination: null },
      ],
    };
    const officielles = [
      { a: "RNCP36924BC03", b: "RNCP38779BC04", avec: [], publiee_par: "RNCP38779" },
      { a: "RNCP36924", b: "RNCP38779", avec: [], publiee_par: "RNCP38779" },
    ];
    const found = entreFiches(epsi, publishing, asked);
    expect(found.officielles).toEqual(officielles);
    expect(found.correspondances.some(({ b }) => b === "RNCP38779BC04")).toBe(false);
    expect(entreFiches(publishing, epsi, asked).officielles).toEqual(
      officielles.map(({ a, b, avec, publiee_par }) => ({ a: b, b: a, avec, publiee_par })),
    );
    expect(entreFiches(epsi, cesi, asked).officielles).toEqual([]);
  });
});

describe("the coverage of a fiche", () => {
  const found = entreFiches(epsi, cesi, { ...asked, calcul: true });
  const vers = versOf(found);
  test("counts each competency once, in all and by bloc", () => {
    for (const [fiche, seen, side] of [
      [epsi, retour(vers), "a"],
      [cesi, vers, "b"],
    ] as const) {
      const { total, pistes, sans_piste, couvertes, par_bloc } = couvertureOf(fiche, seen);
      expect([total, couvertes]).toEqual([competencesOf(fiche).length, null]);
      const led = Object.values(pistes ?? {}).reduce((sum, count) => sum + count, 0);
      expect(led).toBe(new Set(vers.pairs.map((pair) => pair[side])).size);
      expect(led + (sans_piste ?? 0)).toBe(total);
      expect(par_bloc.reduce((sum, bloc) => sum + bloc.total, 0)).toBe(total);
      expect(par_bloc.reduce((sum, bloc) => sum + (bloc.sans_piste ?? 0), 0)).toBe(sans_piste);
    }
  });
});
