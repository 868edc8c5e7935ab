import { describe, expect, test } from "vitest";
import { corpora } from "../properties/lines.ts";
import { run } from "../support/run.ts";

const dataOf = async (line: string) => {
  const { stdout } = await run([...line.split(" "), "--json"], { corpus: corpora.petites.contents });
  return JSON.parse(stdout);
};
const official = { a: "RNCP90001BC02", b: "RNCP90002BC02", avec: [], publiee_par: "RNCP90002" };

// The rows of these answers are those of their CSV, which scenarios show; here is what only the JSON has.
describe("the JSON of two small fiches", () => {
  test("a comparison counts what corresponds, and names what does not", async () => {
    const { couverture, manquantes, sans_piste, officielles, rapport } = await dataOf(
      "diff vent nuages --date 2026-11-22",
    );
    const { par_bloc: blocs, ...all } = couverture.a;
    expect(all).toEqual({
      total: 4,
      couvertes: 2,
      en_partie: 1,
      manquantes: 1,
      non_lues: 0,
      pistes: null,
      sans_piste: null,
    });
    expect(blocs.map((one: Record<string, unknown>) => [one.bloc, one.total, one.manquantes])).toEqual([
      ["RNCP90001BC01", 2, 0],
      ["RNCP90001BC02", 2, 1],
    ]);
    expect(couverture.b).toMatchObject({ total: 5, couvertes: 2, en_partie: 1, manquantes: 2 });
    expect(sans_piste).toBeNull();
    expect(manquantes).toEqual({ a: ["RNCP90001BC02C02"], b: ["RNCP90002BC01C01", "RNCP90002BC02C02"] });
    expect(officielles).toEqual([official]);
    expect(rapport.methodes).toMatchObject([
      { a: "RNCP90001", b: "RNCP90002", methode: "lecture", seuil: null, valides: 1 },
    ]);
    expect(rapport.donnees.map(({ nom }: { nom: string }) => nom)).toEqual([
      "RNCP90001",
      "RNCP90002",
      "RNCP90001--RNCP90002",
    ]);
  });

  test("a passage tells what is held, what more would bring, and how to enter", async () => {
    const data = await dataOf("passerelle --de vent --vers nuages --acquis BC01");
    const { acquis, certification_entiere, officielles, complements, acces } = data;
    expect({ acquis, certification_entiere }).toEqual({ acquis: ["RNCP90001BC01"], certification_entiere: false });
    expect(officielles).toEqual([{ ...official, effet: "non_acquise" }]);
    expect(complements).toEqual([
      {
        bloc: "RNCP90001BC02",
        bloc_intitule: "Régler un cerf-volant",
        trouvees: ["RNCP90002BC02C01"],
        ameliorees: [],
        blocs_officiels: ["RNCP90002BC02"],
      },
    ]);
    expect(acces).toMatchObject({
      conditions_entree: [
        { niveau: 5, domaine: "lutherie" },
        { niveau: 4, experience_ans: 2 },
      ],
      prerequis_validation: null,
      voies: [
        { voie: "FI", ouverte: true },
        { voie: "CL", ouverte: false },
        { voie: "VAE", ouverte: null },
      ],
    });
  });

  test("a search tells how many were found where, and why", async () => {
    const { total, parmi, par_fiche, items, corrections } = await dataOf("search réglages");
    expect({ total, parmi, corrections }).toEqual({ total: 1, parmi: 9, corrections: [] });
    expect(par_fiche.map((one: Record<string, unknown>) => [one.fiche, one.trouves, one.parmi])).toEqual([
      ["RNCP90001", 1, 4],
    ]);
    const { texte, marques, raisons } = items[0];
    expect(marques.map(([start, end]: [number, number]) => texte.slice(start, end))).toEqual(["réglage"]);
    expect(raisons).toEqual([expect.objectContaining({ demande: "réglages", trouve: ["réglage"], surete: 1 })]);
  });
});
