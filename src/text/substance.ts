import { familiesOf } from "./families.ts";

/** Words that a statement may hold whatever the trade: those found in the statements of unrelated certifications. */
const hollow =
  "processus referentiel dispositif outil objectif mode besoin pratique domaine membre activite action plan " +
  "solution projet mesure analyser etudier evaluer identifier definir concevoir elaborer etablir organiser planifier " +
  "preparer piloter gerer conduire encadrer diriger animer coordonner suivre executer produire controler verifier " +
  "presenter determiner construire creer ameliorer optimiser renforcer deployer developper technique fonctionnel " +
  "operationnel service systeme accompagner informer contexte perimetre enjeu etape ressource acteur methode mener " +
  "proceder situation travail support professionnel personne interne externe limite etat exploiter fonctionner " +
  "environnement impact capacite rapide role partie intervenir choix evolution organisation entreprise structure " +
  "miseenplace";

/** Words that only hold a sentence together. */
const empty =
  "mise place oeuvre ensemble cadre matiere sein niveau terme type different differente adapter adapte necessaire " +
  "utiliser utile base appui bon concerner lier rendre cours proposer assurer garantir permettre vue moyen point " +
  "principal general particulier adequat pertinent possible nouveau existant issu mettre prendre cas echeant repondre " +
  "exprimer aide condition tenir attendu global divers important majeur continu regulier appuyer compte propre " +
  "favoriser faciliter approprier contribuer participer realiser efficace meilleur mieux respect disponible " +
  "susceptible partieprenante";

/** What the words tell that only hold a sentence together. */
export const leastSubstance = 0.25;

/** What the words of all trades tell. */
const hollowSubstance = 0.5;

let byFamily: Map<number, number> | undefined;

/** How much a word tells about what a statement is about, by its family: 1 for most, less for words of all trades. */
export const substanceOf = (family: number): number => {
  byFamily ??= new Map([
    ...familiesOf(hollow).map((each) => [each, hollowSubstance] as const),
    ...familiesOf(empty).map((each) => [each, leastSubstance] as const),
  ]);
  return byFamily.get(family) ?? 1;
};
