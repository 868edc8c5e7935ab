import type { Fiche } from "../../src/model/fiche.generated.ts";
import { type Claim, numbersIn, quoted } from "./claims.ts";
import { claimsOfEpreuves } from "./epreuves.ts";
import { plain } from "./page.ts";

const textOf = (paragraphs: readonly string[] | null | undefined): string => plain((paragraphs ?? []).join("\n"));

const claimsOfEntry = ({ conditions_entree = [], prerequis_entree_formation }: Fiche): Claim[] => {
  const text = textOf(prerequis_entree_formation);
  const numbers = (name: "niveau" | "experience_ans" | "preparation_mois", pattern: RegExp): Claim => [
    `conditions_entree.${name}`,
    conditions_entree.flatMap((condition) => condition[name] ?? []),
    numbersIn(text, pattern),
  ];
  return [
    numbers("niveau", /niveau (\d)/g),
    numbers("experience_ans", /(\d+|un) ans?(?!\p{L})/gu),
    numbers("preparation_mois", /(\d+) mois/g),
    ...conditions_entree.flatMap(({ domaine }) =>
      domaine ? [quoted("conditions_entree.domaine", domaine, text)] : [],
    ),
  ];
};

const claimsOfEnd = ({ evaluation_finale, modalites_acquisition }: Fiche): Claim[] => {
  const path = "evaluation_finale";
  const text = textOf(modalites_acquisition);
  const { duree_mois, consecutive } = evaluation_finale?.periode_entreprise ?? {};
  return [
    ...claimsOfEpreuves(path, evaluation_finale?.epreuves ?? [], modalites_acquisition ?? []),
    [`${path}.duree_mois`, duree_mois === undefined ? [] : [duree_mois], numbersIn(text, /(\d+) mois/g)],
    [`${path}.consecutive`, consecutive, /consécutifs ou non/.test(text) ? false : undefined],
  ];
};

/** The notes are our words, but what they quote or count is on the page, and so is the title, which it does not label. */
const claimsOfWords = (text: string, { numero, intitule, notes = [], blocs }: Fiche): Claim[] => {
  const named = [...textOf(notes).matchAll(/« (.+?) »|([\p{L}\d]*\d[\p{L}\d]*)/gu)].map(
    ([, words, number]) => words ?? number,
  );
  return [
    quoted("intitule", intitule.toLowerCase(), text.toLowerCase()),
    ...blocs.map(({ code }): Claim => ["numero", numero, code.slice(0, -"BC00".length)]),
    ...named.map((words) => quoted("notes", words ?? "", text)),
  ];
};

/** What is ours in a fiche, and not what the words of its page give: a sentence each. */
export const unbacked = (text: string, fiche: Fiche): string[] =>
  [
    ...claimsOfWords(text, fiche),
    ...claimsOfEntry(fiche),
    ...fiche.blocs.flatMap(({ code, evaluation }) =>
      claimsOfEpreuves(code, evaluation?.epreuves ?? [], evaluation?.texte ?? []),
    ),
    ...claimsOfEnd(fiche),
  ]
    .map(([path, ours, given]) => [path, JSON.stringify(ours), JSON.stringify(given)])
    .filter(([, ours, given]) => ours !== given)
    .map(([path, ours, given]) => `${path}: ours ${ours}, page ${given}`);
