import { familiesOf } from "../text/families.ts";

/**
 * Nouns and adjectives that statements of competencies use for one another, whatever the trade: one concept per line,
 * and a word may be on several. Words of one line are near, not equal: they count less than the same word twice.
 */
const lines = [
  "logiciel application progiciel",
  "informatique it numerique digital",
  "organisation entreprise structure societe etablissement entite",
  "equipe collaborateur salarie personnel",
  "manager management managerial encadrement hierarchique",
  "client usager utilisateur consommateur",
  "prestataire fournisseur soustraitant soustraitance tiers partenaire",
  "besoin exigence demande attente specification cahierdescharges",
  "norme reglementation reglementaire reglement legal legislation legislatif juridique conformite obligation droit rgpd loi",
  "test recette essai validation",
  "deploiement livraison production installation",
  "risque menace danger vulnerabilite faille faiblesse faible",
  "incident attaque intrusion malveillant",
  "incident crise sinistre",
  "budget cout financier economique depense investissement",
  "indicateur tableaudebord reporting performance",
  "documentation document documentaire rapport",
  "formation sensibilisation entrainement pedagogique",
  "handicap inclusif inclusion accessibilite accessible diversite",
  "sauvegarde restauration continuite reprise",
  "surveillance supervision detection siem soc",
  "architecture infrastructure reseau serveur",
  "architecture structure modelisation schema diagramme",
  "audit diagnostic controle",
  "amelioration optimisation progres",
  "direction dirigeant decideur gouvernance comite",
  "planification calendrier ordonnancement delai echeance",
  "pentest intrusion audit",
  "strategie strategique politique feuillederoute",
  "changement transformation",
  "conseil recommandation preconisation",
  "interface maquette ecran",
  "composant module fonctionnalite interface",
  "gestion conduite pilotage management",
  "agile agilite scrum iteration",
  "securisation protection",
  "plan plandaction feuillederoute programme",
  "donnee basededonnees sql",
  "adhesion motivation engagement appropriation",
  "collaboratif collaboration partage",
];

/** How many concepts there are: they are numbered from 0. */
export const conceptCount = lines.length;

let byFamily: Map<number, number[]> | undefined;
const none: readonly number[] = [];

/** The concepts of a family of words: none for most. */
export const conceptsOf = (family: number): readonly number[] => {
  byFamily ??= readConcepts();
  return byFamily.get(family) ?? none;
};

const readConcepts = (): Map<number, number[]> => {
  const read = new Map<number, number[]>();
  lines.forEach((words, concept) => {
    for (const family of new Set(familiesOf(words))) {
      const concepts = read.get(family);
      if (concepts === undefined) read.set(family, [concept]);
      else concepts.push(concept);
    }
  });
  return read;
};
