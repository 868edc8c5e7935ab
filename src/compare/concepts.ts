import { stem } from "../text/stem.ts";

/**
 * Nouns and adjectives that statements of competencies use for one another, whatever the trade: one concept per line.
 * Words of one line are near, not equal: a shared concept counts less than a shared word.
 */
const concepts = [
  "logiciel application applicatif programme progiciel",
  "informatique it numerique digital",
  "entreprise organisation organisme structure societe etablissement",
  "equipe collaborateur salarie personnel membre manager managerial",
  "client usager utilisateur consommateur",
  "prestataire fournisseur soustraitant tiers partenaire",
  "besoin exigence demande attente",
  "norme reglementation reglementaire reglement legal legislatif juridique conformite obligation droit rgpd",
  "test recette validation essai",
  "deploiement livraison production installation",
  "risque menace danger vulnerabilite faille faiblesse faible",
  "incident attaque intrusion cyberattaque crise sinistre",
  "budget cout financier economique depense",
  "indicateur tableau reporting performance",
  "documentation documentaire document rapport",
  "formation sensibilisation apprentissage pedagogique",
  "handicap inclusif inclusion accessibilite accessible diversite",
  "sauvegarde restauration continuite reprise",
  "surveillance supervision detection siem soc",
  "architecture infrastructure reseau serveur",
  "audit diagnostic controle evaluation",
  "amelioration optimisation progres evolution",
  "direction dirigeant decideur gouvernance hierarchie hierarchique comite",
  "planning planification calendrier ordonnancement delai",
  "pentest intrusion",
];

/** Stems that every statement may hold whatever it is about: they tell little. */
const hollowWords =
  "mise place oeuvre ensemble cadre matiere sein niveau mode terme type objectif different adapte necessaire utiliser utile " +
  "base appui bon pratique besoin respect outil process domaine membre concerne lie rendre cours activite action propose " +
  "assurer garantir permettre afin lien vue moyen point principal general entreprise organisation structure particulier " +
  "adequat pertinent possible nouveau existant plan solution projet mesure element analyser etudier evaluer identifier " +
  "definir concevoir elaborer etablir organiser planifier preparer piloter gerer conduire encadrer diriger animer " +
  "coordonner suivre realiser executer produire controler verifier presenter determiner construire creer ameliorer " +
  "optimiser renforcer prendre parti mettre deployer developper technique fonctionnel operationnel service systeme " +
  "accompagner approprier appropriation informer prenante contexte perimetre enjeu etape ressource acteur methode mener proceder cas echeant";

let conceptOf: Map<string, string> | undefined;
let hollow: Set<string> | undefined;

/** The concept of a stem, undefined for most. */
export const conceptOfStem = (key: string): string | undefined => {
  conceptOf ??= new Map(
    concepts.flatMap((line, rank) => line.split(" ").map((word) => [stem(word), `~${rank}`] as const)),
  );
  return conceptOf.get(key);
};

/** Whether a stem tells little about a statement. */
export const isHollow = (key: string): boolean => {
  hollow ??= new Set(hollowWords.split(" ").map(stem));
  return hollow.has(key);
};
