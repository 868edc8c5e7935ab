import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ficheChange } from "../../src/changes/changes.ts";
import type { Competence, Fiche } from "../../src/model/fiche.generated.ts";
import type { ChampChange } from "../../src/model/sorties.generated.ts";
import { packagedContents, root } from "../support/run.ts";

const [epsi, cesi] = packagedContents().fiches as [Fiche, Fiche];
const numero = "RNCP1";

const statements = [
  "Concevoir une architecture de réseau sécurisée",
  "Animer la cellule de crise avec la direction",
  "Rédiger des rapports d'audit de sécurité",
  "Piloter le budget du service informatique",
] as const;

type Blocs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A fiche with these competencies by bloc and code. */
const fiche = (blocs: Blocs): Fiche => ({
  ...epsi,
  numero,
  blocs: Object.entries(blocs).map(([code, competences]) => ({
    code: numero + code,
    intitule: code,
    evaluation: null,
    competences: Object.entries(competences).map(([own, texte]): Competence => ({ code: own, texte })),
  })),
});

/** The changes of competencies in a word each: « reformulee BC01C01 », « deplacee BC01C01>BC01C02 ! » for a used code. */
const competences = (before: Blocs, after: Blocs): string[] =>
  (ficheChange(fiche(before), fiche(after))?.competences ?? []).map(({ changement, avant, apres, code_reemploye }) =>
    [
      changement,
      [...new Set([avant, apres])].flatMap((id) => id?.slice(numero.length) ?? []).join(">"),
      ...(code_reemploye ? ["!"] : []),
    ].join(" "),
  );

const [reseau, crise, rapports, budget] = statements;

describe("the competencies of two states of a fiche", () => {
  const before = { BC01: { C01: reseau, C02: crise, C03: rapports }, BC02: { C01: budget } };
  test("say nothing when they are the same", () => expect(competences(before, before)).toEqual([]));
  test("are reworded under their code, with the words", () => {
    const after = fiche({ ...before, BC01: { C01: reseau.replace("sécurisée", "sûre"), C02: crise, C03: rapports } });
    expect(ficheChange(fiche(before), after)?.competences).toEqual([
      expect.objectContaining({
        changement: "reformulee",
        avant: "RNCP1BC01C01",
        apres: "RNCP1BC01C01",
        code_reemploye: false,
        segments: [
          { type: "same", texte: "Concevoir une architecture de réseau " },
          { type: "removed", texte: "sécurisée" },
          { type: "added", texte: "sûre" },
        ],
      }),
    ]);
  });
  test("are reworded by a mere sign too", () => {
    const after = { ...before, BC02: { C01: `${budget}.` } };
    expect(competences(before, after)).toEqual(["reformulee BC02C01"]);
  });
  test("move with their text, to another bloc or code", () => {
    const after = { BC01: { C01: reseau, C03: rapports }, BC02: { C01: budget, C02: crise } };
    expect(competences(before, after)).toEqual(["deplacee BC01C02>BC02C02"]);
  });
  test("move when only case, accents, apostrophes or spaces differ", () => {
    const after = {
      BC01: { C01: reseau, C02: crise },
      BC02: { C01: budget, C02: "REDIGER des rapports d’audit  de sécurité" },
    };
    expect(competences(before, after)).toEqual(["deplacee BC01C03>BC02C02"]);
  });
  test("move and are reworded when their words are alike", () => {
    const after = { BC01: { C01: reseau, C03: rapports }, BC02: { C01: budget, C02: `${crise} générale` } };
    expect(competences(before, after)).toEqual(["deplacee_reformulee BC01C02>BC02C02"]);
  });
  test("that an insertion renumbers have moved, onto codes that had another statement", () => {
    const after = {
      BC01: { C01: "Former les équipes", C02: reseau, C03: crise, C04: rapports },
      BC02: { C01: budget },
    };
    expect(competences(before, after)).toEqual([
      "ajoutee BC01C01 !",
      "deplacee BC01C01>BC01C02 !",
      "deplacee BC01C02>BC01C03 !",
      "deplacee BC01C03>BC01C04",
    ]);
  });
  test("go and come under one code, which is told", () => {
    const after = { ...before, BC02: { C01: "Former les équipes aux gestes du secours" } };
    expect(competences(before, after)).toEqual(["supprimee BC02C01", "ajoutee BC02C01 !"]);
  });
  test("may be alike and still be two: what stays is never taken for what moved", () => {
    const after = { ...before, BC03: { C01: `${crise} générale` } };
    expect(competences(before, after)).toEqual(["ajoutee BC03C01"]);
  });
  test("with one text in several places move to the nearest", () => {
    const twice = { BC01: { C01: reseau }, BC02: { C01: reseau } };
    const moved = { BC01: { C02: reseau }, BC02: { C02: reseau } };
    expect(competences(twice, moved)).toEqual(["deplacee BC01C01>BC01C02", "deplacee BC02C01>BC02C02"]);
  });
  test("are each accounted for once, whatever the edit, and those not told are unchanged", () => {
    const bloc = fc.dictionary(fc.constantFrom("C01", "C02", "C03"), fc.constantFrom(...statements, `${crise}.`));
    const blocs = fc.record({ BC01: bloc, BC02: bloc });
    const idsOf = (all: Blocs): string[] =>
      Object.entries(all).flatMap(([code, own]) => Object.keys(own).map((one) => numero + code + one));
    fc.assert(
      fc.property(blocs, blocs, (old, now) => {
        const changes = ficheChange(fiche(old), fiche(now))?.competences ?? [];
        const changedFrom = changes.flatMap(({ avant }) => avant ?? []);
        const changedTo = changes.flatMap(({ apres }) => apres ?? []);
        expect(new Set(changedFrom).size).toBe(changedFrom.length);
        expect(new Set(changedTo).size).toBe(changedTo.length);
        const textIn = (all: Blocs, id: string) => all[id.slice(5, 9)]?.[id.slice(9)];
        const still = idsOf(old).filter((id) => !changedFrom.includes(id));
        expect(still.sort()).toEqual(
          idsOf(now)
            .filter((id) => !changedTo.includes(id))
            .sort(),
        );
        for (const id of still) expect(textIn(old, id)).toBe(textIn(now, id));
      }),
    );
  });
});

describe("a fiche on one side only", () => {
  test("is added or removed with all its competencies", () => {
    const added = ficheChange(undefined, epsi);
    expect(added).toMatchObject({ changement: "ajoutee", fiche: "RNCP36924", blocs: 4, champs: [] });
    expect(added?.competences).toHaveLength(44);
    expect(added?.competences.every(({ changement }) => changement === "ajoutee")).toBe(true);
    expect(ficheChange(epsi, undefined)).toMatchObject({ changement: "supprimee", competences: { length: 44 } });
    expect(ficheChange(epsi, structuredClone(epsi))).toBeUndefined();
  });
});

const fields = (before: Fiche, after: Fiche): string[] =>
  (ficheChange(before, after)?.champs ?? []).map((one) => [one.changement, one.champ, ...one.chemin].join(" "));

describe("the other fields", () => {
  const [nsf] = epsi.codes_nsf;
  test("name codes that came, went and were relabelled", () => {
    const [first, ...rest] = epsi.formacodes;
    const after = {
      ...epsi,
      formacodes: [...rest, { code: first?.code ?? "", libelle: "Autre" }, { code: "12345", libelle: "x" }],
    };
    expect(fields(epsi, after)).toEqual([
      `modifie formacodes ${first?.code} libelle`,
      "ajoute formacodes 12345",
      "ordre formacodes",
    ]);
    expect(fields(epsi, { ...epsi, codes_nsf: [] })).toEqual([`supprime codes_nsf ${nsf?.code}`]);
  });
  test("know a certifier by its SIRET, else by its name", () => {
    const [one, ...others] = epsi.certificateurs;
    if (one === undefined) throw new Error("no certifier");
    expect(fields(epsi, { ...epsi, certificateurs: [{ ...one, nom: "AUTRE" }, ...others] })).toEqual([
      "modifie certificateurs AUTRE nom",
    ]);
    expect(fields(epsi, { ...epsi, certificateurs: [{ ...one, siret: null }, ...others] })).toEqual([
      `modifie certificateurs ${one.nom} siret`,
    ]);
  });
  test("pair the paragraphs that are alike, and know one that only moved", () => {
    const notes = ["Le titre manque sur la page", "Le jury est composé de professionnels", "Rien sur les territoires"];
    const before = { ...epsi, notes };
    expect(
      fields(before, { ...epsi, notes: [notes[0] ?? "", "Nouvelle remarque", notes[1] ?? "", notes[2] ?? ""] }),
    ).toEqual(["ajoute notes 2"]);
    expect(fields(before, { ...epsi, notes: [notes[0] ?? "", `${notes[1]} aguerris`, "Tout autre chose"] })).toEqual([
      "supprime notes 3",
      "modifie notes 2",
      "ajoute notes 3",
    ]);
    expect(fields(before, { ...epsi, notes: [notes[2] ?? "", notes[0] ?? "", notes[1] ?? ""] })).toEqual([
      "deplace notes 1",
    ]);
  });
  test("go down to the number that changed in an evaluation", () => {
    const after = structuredClone(epsi);
    const phase = after.blocs[0]?.evaluation?.epreuves[0]?.phases?.[0];
    if (phase === undefined) throw new Error("no phase");
    phase.duree_heures = 99;
    expect(fields(epsi, after)).toEqual(["modifie blocs RNCP36924BC01 evaluation epreuves 1 phases 1 duree_heures"]);
  });
});

type Path = readonly (string | number)[];
type Mutation = { readonly path: Path; readonly what: string; readonly after: Fiche };

const { properties } = JSON.parse(readFileSync(join(root, "schemas/fiche.schema.json"), "utf8"));

/** The fiche with another value at a path. */
const withValue = (path: Path, change: (value: unknown) => unknown, value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? withValue(rest, change, item) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([key, item]) => [key, key === step ? withValue(rest, change, item) : item]));
};

const otherScalar = (value: unknown): unknown => {
  if (typeof value === "string") return `${value} x`;
  if (typeof value === "number") return value + 1;
  return typeof value === "boolean" ? !value : "x";
};

/** Every way to change one value of a fiche: each scalar, each item taken out, said twice, or put last. */
const mutations = (before: Fiche): Mutation[] => {
  const found: Mutation[] = [];
  const add = (path: Path, what: string, change: (value: unknown) => unknown): void => {
    found.push({ path, what, after: withValue(path, change, before) as Fiche });
  };
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) {
      add(path, "other", otherScalar);
      return;
    }
    if (typeof path.at(-1) === "string") add(path, "null", () => null);
    if (Array.isArray(value)) {
      add(path, "one more", (list) => [...(list as unknown[]), value[0] ?? "x"]);
      if (value.length > 1) add(path, "last first", (list) => [value.at(-1), ...(list as unknown[]).slice(0, -1)]);
      for (const index of value.keys()) {
        add(path, `without ${index}`, (list) => (list as unknown[]).filter((_, place) => place !== index));
      }
    }
    for (const [key, item] of Object.entries(value)) visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(before, []);
  return found.filter(({ path }) => path[0] !== "numero");
};

describe("nothing goes untold", () => {
  const whole: Fiche = {
    ...cesi,
    nouvelles_certifications: [{ numero: "RNCP1", intitule: "x" }],
    correspondances: [{ bloc: "RNCP38779BC01", numero: "RNCP1", bloc_destination: null }],
    codes_retires: ["A04"],
    intercalaires: [{ avant: "A01", nature: "titre", texte: "x" }],
    liens_notes: ["x"],
    partenaires: [
      { nom: "x", siret: null, habilitation: "x", etat: "x", date_actif: null, date_derniere_modification_etat: null },
    ],
    registre: { etat_fiche: "x" },
    date_source: "2026-08-16",
  };
  test("the fiche has every field of the schema", () => {
    expect(Object.keys(whole).sort()).toEqual(
      // Where there are blocs, they hold the competencies.
      Object.keys(properties)
        .filter((key) => key !== "competences")
        .sort(),
    );
  });
  // What is no fiche is never compared: the schema wants these lists, and a rule the competencies in the order of codes.
  const isFiche = ({ path, what }: Mutation): boolean => {
    const place = path.join(" ");
    if (what === "null") return !/^(certificateurs|blocs|blocs \d+ competences)$/.test(place);
    return what !== "last first" || !/^blocs \d+ competences$/.test(place);
  };
  const all = [...mutations(whole), ...mutations(epsi)].filter(isFiche);
  test("of all single changes", () => {
    expect(all.length).toBeGreaterThan(1000);
    const untold = all.filter(({ path, after }) => {
      const before = after.numero === whole.numero ? whole : epsi;
      const change = ficheChange(before, after);
      const touched = [
        ...(change?.champs ?? []).map(({ champ }) => champ),
        ...(change?.competences.length ? ["blocs"] : []),
      ];
      return JSON.stringify(before) !== JSON.stringify(after) && !touched.includes(String(path[0]));
    });
    expect(untold.map(({ path, what }) => [...path, what].join(" "))).toEqual([]);
  });
  test("and the values told are those of the fiches", () => {
    const at = (value: unknown, chemin: ChampChange["chemin"]): unknown => {
      let found = value;
      for (const step of chemin) found = (found as Record<string, unknown>)[typeof step === "number" ? step - 1 : step];
      return found;
    };
    const after = { ...whole, notes: ["Une note"], objectifs_contexte: null, niveau: 6 };
    const told = (ficheChange(whole, after)?.champs ?? []).filter(({ apres }) => apres !== null);
    expect(told.map(({ champ }) => champ)).toEqual(["niveau", "notes"]);
    for (const { champ, chemin, apres } of told) expect(at(after, [champ, ...chemin])).toEqual(apres);
  });
});
