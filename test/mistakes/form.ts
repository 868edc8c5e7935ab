import { type Mistake, swap } from "./mistake.ts";

const quotes = /guillemets/;

/** Slips in the form of the file: indentation, signs, quotes, keys. */
export const form: readonly Mistake[] = [
  { name: "a key one space short", edit: swap('    intitule: "Superviser', '   intitule: "Superviser'), never: quotes },
  {
    name: "a key one space too deep",
    edit: swap('    intitule: "Superviser', '     intitule: "Superviser'),
    never: quotes,
  },
  {
    name: "a nested key one space short",
    edit: swap("              duree_minutes: 45", "             duree_minutes: 45"),
    fiche: "RNCP36924",
    never: quotes,
  },
  { name: "a key of the root one space too deep", edit: swap("\nniveau: 7", "\n niveau: 7"), never: quotes },
  {
    name: "a line of a text one space short",
    edit: swap("          et optimiser l'organisation", "         et optimiser l'organisation"),
    never: quotes,
    says: /retrait|align/,
  },
  {
    name: "a line of a text far too short",
    edit: swap("          et optimiser l'organisation", "et optimiser l'organisation"),
    never: quotes,
    says: /retrait|align/,
  },
  {
    name: "a line of a text one space too deep",
    edit: swap("          et optimiser l'organisation", "           et optimiser l'organisation"),
    never: quotes,
  },
  {
    name: "an item one space short",
    edit: swap('  - code: "31094"', ' - code: "31094"'),
    never: quotes,
    says: /retrait|align/,
  },
  {
    name: "an item of objects too deep",
    edit: swap('  - code: "31094"', '    - code: "31094"'),
    never: quotes,
    says: /retrait|align/,
  },
  {
    name: "an item of texts too deep",
    edit: swap('  - "Ingénieur Infrastructures"', '    - "Ingénieur Infrastructures"'),
    never: quotes,
    says: /retrait|align/,
  },
  {
    name: "an item after a folded text too deep",
    edit: swap("  - >-\n    Organiser et piloter", "    - >-\n      Organiser et piloter"),
    at: [0],
    never: quotes,
  },
  {
    name: "an address too deep in its list",
    edit: swap("  - https://www.cesi.fr/formation/manager", "    - https://www.cesi.fr/formation/manager"),
    at: [0, -1],
    never: quotes,
  },
  { name: "a colon forgotten", edit: swap("niveau: 7", "niveau 7") },
  { name: "a colon forgotten after a key of a bloc", edit: swap("        texte: >-", "        texte >-", "C05") },
  { name: "no space after a colon", edit: swap("niveau: 7", "niveau:7") },
  { name: "no space after a colon in an item", edit: swap("code: M1803", "code:M1803") },
  { name: "a dash forgotten", edit: swap("      - code: C05", "        code: C05") },
  { name: "no space after a dash", edit: swap('  - "Responsable informatique"', '  -"Responsable informatique"') },
  { name: "an opening quote forgotten", edit: swap('code: "326m"', 'code: 326m"') },
  { name: "a closing quote forgotten", edit: swap('code: "326m"', 'code: "326m') },
  {
    name: "a closing quote forgotten after a text",
    edit: swap('informatique"\ncodes_rome', "informatique\ncodes_rome"),
  },
  {
    name: "quotes within quotes",
    edit: swap('"Ingénieur Infrastructures"', '"Ingénieur "Infrastructures" et réseaux"'),
  },
  {
    name: "an apostrophe within apostrophes",
    edit: swap('"Responsable des systèmes d\'information"', "'Responsable des systèmes d'information'"),
  },
  {
    name: "typographic quotes around a value",
    edit: swap(
      'intitule: "Superviser le portefeuille projets de la DSI et sa mise en œuvre"',
      "intitule: “Superviser le portefeuille projets de la DSI et sa mise en œuvre”",
    ),
  },
  { name: "guillemets around a value", edit: swap('"Ingénieur Infrastructures"', "« Ingénieur Infrastructures »") },
  { name: "a bracket forgotten", edit: swap("cadre: [reelle, simulee]", "cadre: [reelle, simulee"), at: [0, 1] },
  { name: "a comma forgotten", edit: swap("cadre: [reelle, simulee]", "cadre: [reelle simulee]") },
  {
    name: "a conflict between two dates",
    edit: swap(
      'date_fin_enregistrement: "2029-03-27"',
      '<<<<<<< HEAD\ndate_fin_enregistrement: "2029-03-27"\n=======\ndate_fin_enregistrement: "2030-03-27"\n>>>>>>> autre',
    ),
    says: /conflit/,
    never: /retrait|guillemets|deux fois/,
  },
  {
    name: "a conflict within a text",
    edit: swap(
      "          Modéliser le SI en",
      "<<<<<<< HEAD\n          Modéliser le SI en\n=======\n          Modéliser le système en\n>>>>>>> autre",
    ),
    says: /conflit/,
    never: /retrait|guillemets|deux fois/,
  },
  {
    name: "a file cut inside a text",
    edit: (text) => text.slice(0, text.indexOf("ités et de structures variées")),
    at: "end",
  },
  { name: "a file cut inside a quote", edit: (text) => text.slice(0, text.indexOf("eur Infrastructures")), at: "end" },
  { name: "a file cut inside a key", edit: (text) => text.slice(0, text.indexOf("sible_polynesie")), at: "end" },
  {
    name: "a file cut inside a text of a bloc",
    edit: (text) => text.slice(0, text.lastIndexOf("Préconisation ANSSI") + 7),
    at: "end",
  },
  { name: "a file cut between two keys", edit: (text) => text.slice(0, text.indexOf("voies_acces:")), at: "end" },
  { name: "a tab before a key", edit: swap('    intitule: "Superviser', '\tintitule: "Superviser') },
  { name: "a tab within an indentation", edit: swap("      - code: C05", "    \t- code: C05") },
  { name: "a key of the root misspelt", edit: swap("intitule:", "intitulé:"), says: /intitule/ },
  { name: "a key of an item misspelt", edit: swap("libelle:", "libele:"), says: /libelle/ },
  { name: "a key of a bloc misspelt", edit: swap("competences:", "compétences:", "blocs:"), says: /competences/ },
  { name: "a key twice", edit: swap("niveau: 7\n", "niveau: 7\nniveau: 6\n") },
  { name: "a key lost", edit: swap("niveau: 7\n", ""), at: [-2, -1, 0], says: /niveau/ },
  {
    name: "a colon in a text without quotes",
    edit: swap('"Ingénieur Infrastructures"', "Ingénieur : infrastructures"),
    says: quotes,
  },
  {
    name: "a # in a text without quotes",
    edit: swap('"Ingénieur Infrastructures"', "Ingénieur C # et infrastructures"),
  },
];
