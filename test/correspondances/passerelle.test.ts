import { describe, expect, test } from "vitest";
import { entreFiches } from "../../src/correspondances/entre-fiches.ts";
import { passerelleBlocs } from "../../src/correspondances/passerelle.ts";
import { complementsOf } from "../../src/correspondances/passerelle-complements.ts";
import { type Acquis, officiellesOf } from "../../src/correspondances/passerelle-officielles.ts";
import type { Lectures } from "../../src/model/correspondances.generated.ts";
import type { CorrespondanceOfficielle, Fiche } from "../../src/model/fiche.generated.ts";
import { packagedContents } from "../support/run.ts";

const [epsi, cesi] = packagedContents().fiches as [Fiche, Fiche];

/** A fiche of two blocs with two competencies each. */
const small = (base: Fiche, numero: string, correspondances: CorrespondanceOfficielle[] = []): Fiche => ({
  ...base,
  numero,
  correspondances,
  blocs: ["BC01", "BC02"].map((bloc) => ({
    code: numero + bloc,
    intitule: `Bloc ${bloc}`,
    evaluation: null,
    competences: ["C01", "C02"].map((code) => ({ code, texte: `${numero} ${bloc} ${code}` })),
  })),
});
const A = "RNCP11111";
const B = "RNCP22222";
const pair = (a: string, b: string, niveau: "equivalente" | "partielle") => ({
  a: A + a,
  b: B + b,
  niveau,
  raison: "Une même activité.",
  propose_par: "Une conseillère",
  etat: "proposee" as const,
});
/** Read from A to B: the first bloc of B whole, half of the second in part. */
const lectures: Lectures = {
  a: A,
  b: B,
  correspondances: [
    pair("BC01C01", "BC01C01", "equivalente"),
    pair("BC01C02", "BC01C01", "partielle"),
    pair("BC02C01", "BC01C02", "equivalente"),
    pair("BC01C02", "BC02C01", "partielle"),
    pair("BC02C02", "BC02C01", "equivalente"),
  ],
};
const held = (...codes: string[]): Acquis => ({ blocs: codes.map((code) => A + code), entiere: false });
const whole: Acquis = { blocs: [`${A}BC01`, `${A}BC02`], entiere: true };

/** Who publishes what: `vers` recognises, `de` only says so. */
const found = (acquis: Acquis, { byVers = [], byDe = [] }: Record<string, CorrespondanceOfficielle[]> = {}) => {
  const de = small(epsi, A, byDe);
  const vers = small(cesi, B, byVers);
  const between = entreFiches(de, vers, { lectures, calcul: false, lexique: null });
  return {
    blocs: passerelleBlocs(de, vers, acquis, between),
    effets: officiellesOf(de, vers, acquis, between.officielles).map(({ effet }) => effet),
    complements: complementsOf(de, vers, acquis, between),
  };
};
const etats = (acquis: Acquis, published = {}) => found(acquis, published).blocs.map(({ etat }) => etat);
const recognised = (bloc: string | null, bloc_destination: string | null): CorrespondanceOfficielle => ({
  bloc: bloc === null ? null : B + bloc,
  numero: A,
  bloc_destination: bloc_destination === null ? null : A + bloc_destination,
});

describe("a bloc aimed at", () => {
  test("is covered only when all of each competency is held", () => {
    expect(etats(whole)).toEqual(["couvert", "en_partie"]);
    const [first] = found(whole).blocs;
    expect(first).toMatchObject({ origine: "lecture", total: 2, couvertes: 2, en_partie: 0, manquantes: 0 });
  });
  test("is covered in part, or not at all, by fewer blocs", () => {
    expect(etats(held("BC01"))).toEqual(["en_partie", "en_partie"]);
    expect(found(held("BC01")).blocs[1]).toMatchObject({ couvertes: 0, en_partie: 1, manquantes: 1 });
    expect(etats(held())).toEqual(["non_couvert", "non_couvert"]);
  });
  test("tells each counterpart of a competency, the nearest first, and only acquired ones", () => {
    const ids = (acquis: Acquis, bloc: number) =>
      found(acquis).blocs[bloc]?.competences.map(({ etat, correspondances }) => [
        etat,
        ...correspondances.map(({ a }) => a),
      ]);
    expect(ids(whole, 0)).toEqual([
      ["couverte", `${A}BC01C01`, `${A}BC01C02`],
      ["couverte", `${A}BC02C01`],
    ]);
    expect(ids(whole, 1)).toEqual([["couverte", `${A}BC02C02`, `${A}BC01C02`], ["manquante"]]);
    expect(ids(held("BC01"), 1)).toEqual([["en_partie", `${A}BC01C02`], ["manquante"]]);
  });
  test("is read in the other direction from the same file", () => {
    const de = small(cesi, B);
    const vers = small(epsi, A);
    const between = entreFiches(de, vers, { lectures, calcul: false, lexique: null });
    const blocs = passerelleBlocs(de, vers, { blocs: [`${B}BC01`], entiere: false }, between);
    expect(blocs.map(({ couvertes, en_partie, manquantes }) => [couvertes, en_partie, manquantes])).toEqual([
      [1, 1, 0],
      [1, 0, 1],
    ]);
    expect(blocs[0]?.competences[0]?.correspondances[0]).toMatchObject({ a: `${B}BC01C01`, b: `${A}BC01C01` });
  });
});

describe("an official correspondence", () => {
  test("covers the bloc that the fiche aimed at names, whatever we read, and changes no competency", () => {
    const byVers = [recognised("BC02", "BC01")];
    const { blocs, effets } = found(held("BC01"), { byVers });
    expect(effets).toEqual(["couvre"]);
    expect(blocs.map(({ etat, origine }) => [etat, origine])).toEqual([
      ["en_partie", "lecture"],
      ["couvert", "officielle"],
    ]);
    expect(blocs[1]).toMatchObject({ couvertes: 0, en_partie: 1, manquantes: 1 });
    expect(blocs[1]?.officielles).toEqual([
      { a: `${A}BC01`, b: `${B}BC02`, avec: [], publiee_par: B, effet: "couvre" },
    ]);
  });
  test("covers nothing when what it names is not acquired", () => {
    const byVers = [recognised("BC02", "BC02")];
    expect(found(held("BC01"), { byVers }).effets).toEqual(["non_acquise"]);
    expect(etats(held("BC01"), { byVers })).toEqual(["en_partie", "en_partie"]);
  });
  test("covers nothing when only the fiche of departure publishes it", () => {
    const byDe = [{ bloc: `${A}BC01`, numero: B, bloc_destination: `${B}BC02` }];
    const { blocs, effets } = found(held("BC01"), { byDe });
    expect(effets).toEqual(["fiche_de_depart"]);
    expect(blocs[1]).toMatchObject({ etat: "en_partie", origine: "lecture", officielles: [{ publiee_par: A }] });
  });
  test("covers nothing with one of the blocs that it names together", () => {
    const byVers = [recognised("BC02", "BC01"), recognised("BC02", "BC02")];
    expect(found(held("BC01"), { byVers }).effets).toEqual(["incomplete", "non_acquise"]);
    expect(found(held("BC01", "BC02"), { byVers }).effets).toEqual(["couvre", "couvre"]);
  });
  test("of the whole certification needs more than its blocs", () => {
    const byVers = [recognised(null, null)];
    expect(found(held("BC01", "BC02"), { byVers }).effets).toEqual(["non_acquise"]);
    expect(found(whole, { byVers }).blocs.map(({ origine }) => origine)).toEqual(["officielle", "officielle"]);
  });
});

describe("a bloc that is not acquired", () => {
  test("would find missing competencies, mend partial ones, and cover blocs officially", () => {
    const byVers = [recognised("BC02", "BC02")];
    expect(found(held("BC01"), { byVers }).complements).toEqual([
      {
        bloc: `${A}BC02`,
        bloc_intitule: "Bloc BC02",
        trouvees: [`${B}BC01C02`],
        ameliorees: [`${B}BC02C01`],
        blocs_officiels: [`${B}BC02`],
      },
    ]);
    expect(found(whole).complements).toEqual([]);
  });
});

test("computed correspondences are said to be so", () => {
  const between = entreFiches(epsi, cesi, { lectures: undefined, calcul: true, lexique: null });
  const acquis = { blocs: epsi.blocs.map(({ code }) => code), entiere: true };
  const blocs = passerelleBlocs(epsi, cesi, acquis, between);
  expect(new Set(blocs.map(({ origine }) => origine))).toEqual(new Set(["calcul"]));
  const pairs = blocs.flatMap(({ competences }) => competences.flatMap(({ correspondances }) => correspondances));
  expect(pairs).toHaveLength(between.correspondances.length);
  expect(pairs.every(({ origine }) => origine === "calcul")).toBe(true);
});
