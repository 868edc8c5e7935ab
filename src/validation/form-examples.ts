import type { DiagnosticCode } from "../model/diagnostic.ts";
import type { Described, Example } from "./rule.ts";

/** The codes that no rule object tells: those of reading, of YAML, of the schema, of acceptances, of a register. */
export type FormCode =
  | Extract<
      DiagnosticCode,
      `yaml-${string}` | `schema-${string}` | `acceptation-${string}` | `file-encoding${string}` | `registre-${string}`
    >
  | "file-empty"
  | "file-too-large"
  | "file-not-regular"
  | "file-link"
  | "file-unreadable"
  | "text-control-character"
  | "text-special-space";

type Examples = Described["examples"];

const pair = (bad: string, good: string): Examples => ({
  bad: { "RNCP34762.yaml": bad },
  good: { "RNCP34762.yaml": good },
});

const intitule = `intitule: "Concepteur d'œuvres numériques"\n`;

const certificateur = (rest: string): string => `certificateurs:\n  - nom: "Un organisme"\n${rest}`;

const site = "    nom_commercial: null\n    site_internet: null\n";

const siret = (written: string): string => certificateur(`    siret: ${written}\n${site}`);

const sirets = (...written: readonly string[]): string =>
  `certificateurs:\n${written.map((one) => `  - nom: "Un organisme"\n    siret: "${one}"\n${site}`).join("")}`;

const epreuve = (cadre: string): string => `evaluation_finale:\n  epreuves:\n    - type: mspr\n      cadre: ${cadre}\n`;

const acceptations = (extraits: readonly string[], raison = "Ce SIRET est écrit ainsi sur la page."): string => {
  const entry = (extrait: string) =>
    `  - fiche: RNCP34762\n    regle: siret-key\n    extrait: "${extrait}"\n    raison: "${raison}"\n`;
  return `acceptations:\n${extraits.map(entry).join("")}`;
};

const accepted = (fiche: string, ...extraits: readonly string[]): Example => ({
  "acceptations.yaml": acceptations(extraits),
  "RNCP34762.yaml": fiche,
});

const tooDeep = 65;

/** What breaks each of them, and the same data in order; undefined where no text of a reasonable length can show it. */
export const formExamples: Readonly<Record<FormCode, Examples | undefined>> = {
  "file-empty": pair("# une fiche à écrire\n", "numero: RNCP34762\n"),
  "file-too-large": undefined,
  "file-encoding-utf16": undefined,
  "file-encoding": undefined,
  "file-not-regular": undefined,
  "file-link": undefined,
  "file-unreadable": undefined,
  "text-control-character": pair(intitule.replace("Concepteur", "Concepteur\u200e"), intitule),
  "text-special-space": pair(intitule.replace(":", "\u00a0:"), intitule),
  "yaml-syntax": pair(`intitule: "Concepteur" d'œuvres numériques\n`, intitule),
  "yaml-tab": pair(
    `codes_nsf:\n\t- code: "326"\n\t  libelle: "Informatique"\n`,
    `codes_nsf:\n  - code: "326"\n    libelle: "Informatique"\n`,
  ),
  "yaml-too-deep": pair(
    `notes: ${"[".repeat(tooDeep)}"Titre repris de la page"${"]".repeat(tooDeep)}\n`,
    `notes: ["Titre repris de la page"]\n`,
  ),
  "yaml-too-many-items": undefined,
  "yaml-too-many-errors": undefined,
  "yaml-alias": pair(
    `objectifs_contexte: &texte\n  - "Former des experts"\nactivites_visees: *texte\n`,
    `objectifs_contexte:\n  - "Former des experts"\nactivites_visees:\n  - "Former des experts"\n`,
  ),
  "yaml-merge-key": pair(
    certificateur(`    siret: null\n    <<: { nom_commercial: null, site_internet: null }\n`),
    siret("null"),
  ),
  "yaml-tag": pair(`intitule: !!str Concepteur\n`, `intitule: Concepteur\n`),
  "yaml-directive": pair("%YAML 1.1\n---\nnumero: RNCP34762\n", "numero: RNCP34762\n"),
  "yaml-multiple-documents": pair("numero: RNCP34762\n---\nnumero: RNCP38779\n", "numero: RNCP34762\n"),
  "yaml-duplicate-key": pair(`${intitule}niveau: 6\nintitule: "Concepteur"\n`, `${intitule}niveau: 6\n`),
  "yaml-key": pair(`2029: "fin de l'enregistrement"\n`, `date_fin_enregistrement: "2029-03-27"\n`),
  "yaml-reserved-key": pair(`constructor: "à vérifier"\n`, `notes:\n  - "à vérifier"\n`),
  "yaml-comment-in-text": pair(
    `types_emploi_accessibles:\n  - Développeur en C # et en C++\n`,
    `types_emploi_accessibles:\n  - "Développeur en C # et en C++"\n`,
  ),
  "yaml-fold-indent": pair(
    `secteurs_activite:\n  - >-\n    Les entreprises de services\n      numériques\n`,
    `secteurs_activite:\n  - >-\n    Les entreprises de services\n    numériques\n`,
  ),
  "yaml-unquoted-colon": pair(
    `intitule: Concepteur : œuvres numériques\n`,
    `intitule: "Concepteur : œuvres numériques"\n`,
  ),
  "schema-type": pair("niveau: six\n", "niveau: 6\n"),
  "schema-unquoted-code": pair(siret("00012345600014"), siret('"00012345600014"')),
  "schema-unknown-key": pair(intitule.replace("intitule", "inttule"), intitule),
  "schema-missing-key": pair(certificateur(site), siret("null")),
  "schema-value": pair(epreuve("[reel]"), epreuve("[reelle]")),
  "schema-pattern": pair(siret('"775 722 572 01109"'), siret('"77572257201109"')),
  "schema-date": pair(`date_fin_enregistrement: "27/03/2029"\n`, `date_fin_enregistrement: "2029-03-27"\n`),
  "schema-length": {
    bad: { "acceptations.yaml": acceptations(["39350481600232"], "Sur page") },
    good: { "acceptations.yaml": acceptations(["39350481600232"]) },
  },
  "schema-range": pair("niveau: 9\n", "niveau: 6\n"),
  "schema-items": pair("notes: []\n", 'notes: ["Le titre manque sur la page recopiée."]\n'),
  "schema-cut": undefined,
  "schema-duplicate": pair(epreuve("[reelle, reelle]"), epreuve("[reelle, simulee]")),
  "schema-too-many-errors": undefined,
  "acceptation-unused": {
    bad: accepted(sirets("39350481600231"), "39350481600232"),
    good: accepted(sirets("39350481600232"), "39350481600232"),
  },
  "acceptation-ambiguous": {
    bad: accepted(sirets("39350481600232", "39350481600233"), "393504816002"),
    good: accepted(sirets("39350481600232", "39350481600233"), "39350481600232", "39350481600233"),
  },
  "acceptation-changed": undefined,
  "registre-ecart": undefined,
  "registre-absent": undefined,
};
