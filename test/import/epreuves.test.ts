import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { epreuvesProposees } from "../../src/import/epreuves.ts";
import { lire } from "../../src/import/lire.ts";
import type { Epreuve, Fiche } from "../../src/model/fiche.generated.ts";
import { validateFiche } from "../../src/validation/validate-fiche.ts";
import { packagedContents, root } from "../support/run.ts";

/** A test in short: its type, its minutes before a jury, its pages, what is produced. */
const short = ({ type, pages_min, pages_max, phases = [] }: Epreuve): string =>
  [
    type,
    ...(pages_min === undefined ? [] : [`${pages_min}-${pages_max} p.`]),
    ...phases.flatMap(({ nature, duree_minutes, duree_heures, equipe_max }) => [
      [
        nature,
        duree_minutes && `${duree_minutes} min`,
        duree_heures && `${duree_heures} h`,
        equipe_max && `à ${equipe_max}`,
      ]
        .filter(Boolean)
        .join(" "),
    ]),
  ].join(", ");

const projet = ["projet, production, soutenance 20 min"];
const session = ["entretien"];
/** What a careful reader proposes for each bloc of the official fiches, written before the program was run on them. */
const judged: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5].map((rank) => [`RNCP34762BC0${rank}`, []])),
  RNCP35419BC01: ["autre", "mise_en_situation_simulee"],
  RNCP35419BC02: ["mise_en_situation_simulee", "autre", "etude_de_cas"],
  RNCP35419BC03: ["autre", "etude_de_cas"],
  RNCP35419BC04: ["etude_de_cas", "autre"],
  ...Object.fromEntries([1, 2, 3, 4].map((rank) => [`RNCP35809BC0${rank}`, []])),
  ...{ RNCP36490BC01: projet, RNCP36490BC02: projet, RNCP36490BC03: projet },
  RNCP36490BC04: ["application_professionnelle, 7-12 p., production, soutenance 20 min"],
  ...{ RNCP37674BC01: session, RNCP37674BC02: session },
  ...{ RNCP37873BC01: session, RNCP37873BC02: session, RNCP37873BC03: session },
  RNCP40344BC01: ["etude_de_cas", "entretien"],
  RNCP40344BC02: ["etude_de_cas", "entretien"],
  RNCP40344BC03: ["etude_de_cas", "entretien"],
  RNCP40344BC04: ["entretien"],
};

const path = join(root, "test/fixtures/open-data/extrait-rncp.xml");
const bytes = async function* () {
  yield readFileSync(path);
};
const official: Fiche[] = [];
for await (const { fiche } of lire({ nom: path, bytes, zip: path }, {}, {})) official.push(fiche);

describe("the tests that import proposes", () => {
  test.each(official.flatMap(({ blocs }) => blocs.map((bloc) => [bloc.code, bloc] as const)))("%s", (code, bloc) => {
    expect(bloc.evaluation?.epreuves.map(short) ?? []).toEqual(judged[code]);
    expect(bloc.evaluation?.epreuves.every(({ proposee }) => proposee === true) ?? true).toBe(true);
  });

  test.each(
    official.map((fiche) => [fiche.numero, fiche] as const),
  )("%s keeps the rules of evaluations", (numero, fiche) => {
    const document = readYaml(new TextEncoder().encode(JSON.stringify(fiche)), `${numero}.yaml`);
    const found = validateFiche(document).filter(({ code }) => code.startsWith("evaluation"));
    expect(found).toEqual([]);
  });

  test("the packaged fiches: the facts that somebody read by hand, or fewer, never others", () => {
    for (const { blocs } of packagedContents().fiches)
      for (const { evaluation } of blocs) {
        const hand = evaluation?.epreuves ?? [];
        const proposed = epreuvesProposees(evaluation?.texte ?? []);
        expect(proposed.map(({ type }) => type)).toEqual(hand.map(({ type }) => type));
        for (const [rank, { phases = [] }] of proposed.entries())
          for (const { productions: _, ...phase } of phases)
            expect(hand[rank]?.phases ?? []).toContainEqual(expect.objectContaining(phase));
      }
  });

  test.each([
    ["two durations", "Étude de cas, avec une soutenance orale de 20 minutes, dont 10 minutes d'entretien"],
    ["about so many", "Étude de cas, avec une soutenance orale d'environ 20 minutes"],
    ["at most so many", "Étude de cas, avec une soutenance orale de 20 minutes maximum"],
  ])("%s are no duration of a test", (_, texte) => {
    const [epreuve] = epreuvesProposees([texte]);
    expect(epreuve?.phases?.every(({ duree_minutes }) => duree_minutes === undefined)).toBe(true);
  });

  test.each([
    "Le candidat prépare une étude de cas.",
    "Cette évaluation n'est pas une épreuve écrite.",
    "Projet",
    "",
  ])("%j names no test plainly", (texte) => expect(epreuvesProposees([texte])).toEqual([]));
});
