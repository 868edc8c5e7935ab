import { familiesOf } from "../text/families.ts";

/**
 * Verbs that statements of French competencies use for one another: one class per line, drawn from the verbs of the
 * guides on writing them (Bloom's levels as the national framework applies them). A verb may be in two classes.
 */
const classes = [
  "analyser etudier auditer evaluer diagnostiquer examiner apprecier mesurer",
  "identifier recenser reperer detecter repertorier collecter recueillir determiner cartographier",
  "concevoir definir elaborer etablir modeliser schematiser maquetter rediger formaliser specifier structurer construire creer",
  "planifier preparer organiser ordonnancer programmer prevoir anticiper",
  "piloter gerer conduire manager encadrer diriger animer superviser coordonner organiser",
  "miseenplace deployer installer configurer parametrer implementer integrer executer produire",
  "developper programmer coder realiser implementer",
  "controler verifier tester valider surveiller superviser suivre auditer",
  "informer communiquer sensibiliser conseiller presenter exposer recommander preconiser former",
  "accompagner former sensibiliser conseiller",
  "ameliorer optimiser renforcer securiser corriger maintenir proteger",
];

/** Verbs that leave the action to the noun behind them: « assurer le déploiement », « contribuer au pilotage ». */
const lightVerbs =
  "assurer contribuer participer effectuer realiser apporter mettre mener veiller prendre proceder favoriser permettre faire";

let classesOf: Map<number, number> | undefined;
let light: Set<string> | undefined;

/** The classes of a verb or of its noun, given by its family, as bits: 0 when it is in none. */
export const verbClasses = (family: number): number => {
  classesOf ??= readClasses();
  return classesOf.get(family) ?? 0;
};

/** Whether a folded infinitive says nothing without the noun behind it. */
export const isLightVerb = (word: string): boolean => {
  light ??= new Set(lightVerbs.split(" "));
  return light.has(word);
};

/** Whether a folded word looks like an infinitive. */
export const isInfinitive = (word: string): boolean =>
  word.length > 3 &&
  (word.endsWith("r") || word.endsWith("re")) &&
  infinitiveEnd.test(word) &&
  !nounsLikeInfinitives.test(word);

const infinitiveEnd = /(?:[ei]r|[uc]r?ire|ndre|ttre|vre|faire)$/;

const nounsLikeInfinitives =
  /^(?:metier|cahier|dossier|chantier|atelier|particulier|premier|dernier|financier|courrier|calendrier|fichier|papier|quartier|avenir|loisir|livre|oeuvre|genre|leader|cyber|hier|entier|regulier|immobilier|mobilier|hospitalier)s?$/;

const readClasses = (): Map<number, number> => {
  const read = new Map<number, number>();
  classes.forEach((verbs, rank) => {
    for (const family of familiesOf(verbs)) read.set(family, (read.get(family) ?? 0) | (1 << rank));
  });
  return read;
};
