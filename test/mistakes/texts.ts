import { type Mistake, swap } from "./mistake.ts";

const inBlocs = "\nblocs:";

/** Slips in the words of a text. */
export const texts: readonly Mistake[] = [
  {
    name: "a meaning turned over in a bloc",
    edit: swap("Identifier les améliorations possibles", "Ne pas identifier les améliorations impossibles", inBlocs),
    says: /impossibles/,
  },
  { name: "another standard in a bloc", edit: swap("ISO27001", "ISO9001", inBlocs), at: [0, -2], says: /ISO9001/ },
  { name: "another number in what is attested", edit: swap("ISO27001", "ISO27002"), at: [220], says: /ISO2700[12]/ },
  {
    name: "a text of a bloc cut inside a word",
    edit: swap("le rendre compréhensible par les\n          décideurs", "le rendre compréhen", inBlocs),
    at: [0, -1],
    says: /compréhen/,
  },
  {
    name: "an attested text cut inside a word",
    edit: swap("le rendre compréhensible par les\n    décideurs", "le rendre compréhen"),
    at: [149],
    says: /compréhen/,
  },
  {
    name: "a word lost in a bloc",
    edit: swap("une méthode de gestion du changement", "une méthode de gestion", inBlocs),
    says: /changement/,
  },
  {
    name: "a statement twice",
    edit: swap(
      "Modéliser le SI en synthétisant les données utiles pour le rendre compréhensible par les\n          décideurs",
      "Organiser et piloter une équipe (responsabilité fonctionnelle) pour optimiser la\n          réalisation des projets IT en utilisant des outils collaboratifs et en adaptant son style\n          de management",
      inBlocs,
    ),
  },
  {
    name: "a statement in two",
    edit: swap(
      "          mener (formation,",
      "          mener\n      - code: C09\n        texte: >-\n          (formation,",
      inBlocs,
    ),
    at: [-1, 0, 1, 2, 3],
  },
  { name: "a noun for the infinitive", edit: swap("Modéliser le SI en", "Modélisation du SI en", inBlocs) },
  {
    name: "a quote never closed in a text",
    edit: swap("systèmes d’information », le candidat", "systèmes d’information, le candidat"),
    at: [0, -1],
  },
  {
    name: "a parenthesis never closed in a text",
    edit: swap('(accès, réseaux et données)"', '(accès, réseaux et données"'),
  },
  { name: "a tag left in a text", edit: swap("pour optimiser les flux", "<br/>pour optimiser les flux", inBlocs) },
  { name: "tags around a text", edit: swap('"Responsable informatique"', '"<li>Responsable informatique</li>"') },
  { name: "an entity left in a text", edit: swap("variées.", "vari&eacute;es.") },
  {
    name: "an ampersand of a page",
    edit: swap('"Ingénieur Infrastructures"', '"Ingénieur Infrastructures &amp; Réseaux"'),
  },
  {
    name: "letters lost",
    edit: swap("Ingénieur système et réseaux et/ou cybersécurité", "Ing?nieur syst?me et r?seaux et/ou cybers?curit?"),
  },
  {
    name: "one letter lost",
    edit: swap("Modéliser le SI en synthétisant", "Modéliser le SI en synth?tisant", "modalites_evaluation"),
  },
  { name: "letters decoded twice", edit: swap("Sécurité informatique", "SÃ©curitÃ© informatique") },
  { name: "two spaces", edit: swap("structures variées", "structures  variées") },
  { name: "a tab between two words", edit: swap('"Ingénieur Infrastructures"', '"Ingénieur\\tInfrastructures"') },
  { name: "a space before the quote", edit: swap('"Ingénieur Infrastructures"', '"Ingénieur Infrastructures "') },
  { name: "a space that nobody sees", edit: swap("structures variées", "structures\u200b variées") },
  { name: "an apostrophe doubled", edit: swap("l'organisation", "l''organisation", inBlocs) },
];

/** Edits that change nothing that matters: nothing may be told. */
export const harmless: readonly Mistake[] = [
  { name: "a comment", edit: swap("niveau: 7", "niveau: 7 # comme sur la page") },
  { name: "quotes that are not needed", edit: swap("nom: CESI", 'nom: "CESI"') },
  { name: "Windows line ends", edit: (text) => text.replaceAll("\n", "\r\n") },
  { name: "an empty line", edit: swap("\nblocs:", "\n\nblocs:") },
  { name: "a list on one line", edit: swap('prerequis_blocs:\n  - "Non"', 'prerequis_blocs: ["Non"]') },
];
