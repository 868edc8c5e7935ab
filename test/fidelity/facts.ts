import type { Claim } from "./claims.ts";

/** How the pages say what the fields of an épreuve hold; a grand oral is a soutenance. */
const words = {
  type: {
    mspr: /mise en situation/i,
    application_professionnelle: /application professionnelle/i,
    dossier_professionnel: /dossier professionnel/i,
    grand_oral: /grand oral/i,
  },
  cadre: { reelle: /réelle/i, simulee: /simulée/i, reconstituee: /reconstituée/i },
  nature: { preparation: /préparation/i, production: /production/i, soutenance: /soutenance|grand oral/i },
  productions: { ecrit: /écrite?(?!\p{L})/iu, oral: /orale?(?!\p{L})/iu, demonstration: /démonstration/i },
  contenu: { presentation: /présentation/i, demonstration: /démonstration/i, entretien: /entretien/i },
  modalite: { individuel: /individuel/i, equipe: /équipe/i, groupe: /groupe/i },
  tutoree: { true: /tutorée/i },
} as const;

/** The facts of a field that a text names, in the order of the text. */
const named = (field: keyof typeof words, text: string): string[] =>
  Object.entries(words[field])
    .map(([fact, word]) => ({ fact, place: text.search(word) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ fact }) => fact);

/** Facts of a field, which are those that the text names and no others, each once and in its order. */
export const sequence = (
  path: string,
  field: "type" | "nature" | "modalite",
  ours: readonly string[],
  text: string,
): Claim => [`${path}.${field}`, ours, named(field, text)];

/** Facts of a field, which are those that the text names and no others, in any order. */
export const facts = (path: string, field: keyof typeof words, ours: readonly unknown[], text: string): Claim => [
  `${path}.${field}`,
  [...new Set(ours.map(String))].sort(),
  named(field, text).sort(),
];
