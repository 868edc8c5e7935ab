import { singular, stem } from "./stem.ts";

/** Words that their stem would merge with another meaning, as « word:family » or as one word that is its own family. */
const apart =
  "organisation organisationnel:organisation organisationnelle:organisation organisme:organisation application " +
  "applicatif:application applicative:application utilisateur:usager utilisatrice:usager usager donnee equipement " +
  "formation:former formateur:former relation actif active:actif activer activant:activer information informer " +
  "etablissement informaticien:informatique informatique comptable comptabilite:comptable interface intervenir " +
  "fonctionnalite parametre:parametrer communication:communiquer communiquer reseau production produit projet service " +
  "entretien planning:planifier planifier fournisseur fournisseuse:fournisseur forme decideur decideuse:decideur directive chiffrage:chiffrer chiffrer metre directeur directrice:directeur performant";

const names: string[] = [];
const numbers = new Map<string, number>();
const known = new Map<string, number>();
let exceptions: Map<string, string> | undefined;

/**
 * The number of the family of a folded word. Equal numbers are one family; numbers count from 0 without a gap. They are those
 * of a run of this module: each part of dist/ that is loaded on demand has its own, so nothing made of them (a thesaurus, an
 * index) may go from one part to another.
 */
export const familyOf = (word: string): number => {
  const found = known.get(word);
  if (found !== undefined) return found;
  exceptions ??= readExceptions();
  const own = exceptions.get(singular(word));
  const number = familyNamed(own === undefined ? stem(word) : `=${own}`);
  known.set(word, number);
  return number;
};

/** The number of a family by its name, which is the same in every run and every part of dist/. */
export const familyNamed = (name: string): number => {
  const found = numbers.get(name);
  if (found !== undefined) return found;
  numbers.set(name, names.length);
  return names.push(name) - 1;
};

/** The name of a family: what is made once for all runs holds it. */
export const familyName = (number: number): string => names[number] ?? "";

/** How many families have been met so far. */
export const familyCount = (): number => names.length;

/** The families of the words of a table, which are separated by spaces. */
export const familiesOf = (words: string): number[] => words.split(" ").map(familyOf);

const readExceptions = (): Map<string, string> => {
  const read = new Map<string, string>();
  for (const entry of apart.split(" ")) {
    const [word = "", family = word] = entry.split(":");
    read.set(word, family);
  }
  return read;
};
