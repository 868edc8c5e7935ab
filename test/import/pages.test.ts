import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lireHtml } from "../../src/import/html/lire-html.ts";
import type { Imported } from "../../src/import/imported.ts";
import { lire } from "../../src/import/lire.ts";
import { lirePage } from "../../src/import/page/lire-page.ts";
import { competencesOf } from "../../src/model/competences.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { packagedContents, root } from "../support/run.ts";
import { enonces, pageCollee, pageSauvee } from "./rendre-page.ts";

const official = async (name: string): Promise<Fiche[]> => {
  const path = join(root, `test/fixtures/open-data/extrait-${name}.xml`);
  const bytes = async function* () {
    yield readFileSync(path);
  };
  const found: Fiche[] = [];
  for await (const { fiche } of lire({ nom: path, bytes, zip: path }, {}, {})) found.push(fiche);
  return found;
};

const fiches = [...packagedContents().fiches, ...(await official("rncp")), ...(await official("rs"))];

/** What a page tells of a fiche, its statements in words: codes are given by whoever reads it. */
const told = (fiche: Fiche) => ({
  numero: fiche.numero,
  intitule: plain(fiche.intitule),
  niveau: fiche.niveau,
  codes_nsf: fiche.codes_nsf,
  formacodes: fiche.formacodes,
  date_fin_enregistrement: fiche.date_fin_enregistrement,
  certificateurs: fiche.certificateurs.map((one) => ({ ...one, nom: plain(one.nom) })),
  objectifs_contexte: texts(fiche.objectifs_contexte),
  activites_visees: texts(fiche.activites_visees),
  attestees:
    fiche.blocs.length > 0 ? texts(fiche.competences_attestees) : competencesOf(fiche).map(({ texte }) => plain(texte)),
  blocs: fiche.blocs.map((bloc) => ({
    code: bloc.code,
    intitule: plain(bloc.intitule),
    enonces: enonces(bloc).map(plain),
    evaluation: texts(bloc.evaluation?.texte ?? null),
  })),
  secteurs_activite: texts(fiche.secteurs_activite),
  types_emploi_accessibles: texts(fiche.types_emploi_accessibles),
  codes_rome: fiche.codes_rome,
  prerequis_entree_formation: texts(fiche.prerequis_entree_formation),
  prerequis_validation: texts(fiche.prerequis_validation),
  voies_acces: fiche.voies_acces.map((one) => ({ ...one, composition: one.composition && plain(one.composition) })),
  territoires: [fiche.accessible_nouvelle_caledonie, fiche.accessible_polynesie_francaise],
  statistiques: fiche.statistiques_promotions,
  liens: fiche.liens_description,
  anciennes: fiche.anciennes_certifications?.map(({ numero }) => numero),
});
const plain = (text: string): string => text.replaceAll("''", "'").replace(/\s+/g, " ").trim();
const texts = (list: readonly string[] | null): string[] | null => list?.map(plain) ?? null;

const letters = (text: string): string => [...text.replaceAll("''", "'").replace(/\s+/g, "")].sort().join("");
const kept = ({ placements }: Imported): string => placements.flatMap(({ textes }) => textes).join("");

describe.each(fiches.map((fiche) => [fiche.numero, fiche] as const))("the page of %s", (_, fiche) => {
  const wish = { file: "page" };
  test.each([1, 2] as const)("saved, generation %d: every field comes back", (generation) => {
    const read = lireHtml(pageSauvee(fiche, generation), wish);
    expect(told(read.fiche)).toEqual(told(fiche));
    expect(read.placements.filter(({ chemin }) => chemin === null).map(({ textes }) => textes)).toEqual([]);
  });

  test.each([true, false])("copied (tabs %s): nothing is lost, and short fields come back", (tabs) => {
    const page = pageCollee(fiche, tabs);
    const read = lirePage(page, wish);
    expect(letters(kept(read))).toBe(letters(page));
    const { numero, intitule, niveau, codes_nsf, codes_rome, date_fin_enregistrement } = told(fiche);
    expect(told(read.fiche)).toMatchObject({
      numero,
      intitule,
      niveau,
      codes_nsf,
      codes_rome,
      date_fin_enregistrement,
    });
    expect(read.fiche.blocs.map(({ code }) => code)).toEqual(fiche.blocs.map(({ code }) => code));
  });
});
