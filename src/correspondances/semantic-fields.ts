import { familiesOf } from "../text/families.ts";

/**
 * Fields of words, one per line: words of one field are met in the same activities, whatever the trade, and mean
 * different things. They are here and not in the lexicon because a search for one of them must not find the others.
 * A word may be in several fields.
 */
const lines = [
  "besoin exigence demande attente specification souhait contrainte",
  "diagnostic audit faisabilite etude existant",
  "conception architecture structure modelisation schema diagramme modele",
  "plan dessin maquette schema croquis prototype",
  "projet etape livrable jalon",
  "suivi avancement avancee reporting indicateur ecart",
  "planification calendrier ordonnancement delai echeance planning agenda priorite",
  "plan strategie orientation",
  "strategie strategique politique vision ambition",
  "objectif indicateur performance resultat mesure",
  "test recette essai validation verification",
  "controle verification inspection surveillance conformite",
  "qualite satisfaction amelioration certification",
  "amelioration optimisation progres performance",
  "deploiement livraison production installation lancement",
  "maintenance depannage entretien reparation correction correctif",
  "incident anomalie panne dysfonctionnement defaut probleme defaillance correction",
  "documentation document documentaire rapport dossier notice redaction",
  "donnee saisie fichier registre enregistrement tracabilite",
  "information communication diffusion transmission message",
  "communication support canal media presentation",
  "reunion entretien echange ecoute dialogue",
  "veille actualite tendance innovation evolution",
  "innovation creation creativite idee nouveau",
  "conseil recommandation preconisation avis",
  "decision choix arbitrage selection",
  "changement transformation mutation evolution",
  "adhesion motivation engagement appropriation implication mobiliser",
  "risque menace danger vulnerabilite faille faiblesse faible",
  "securite protection securisation",
  "prevention securite sante accident protection penibilite epi",
  "incident crise sinistre urgence",
  "norme reglementation reglementaire reglement legal legislation legislatif juridique conformite obligation droit loi",
  "contrat contractuel clause avenant bail convention",
  "contrat juridique droit litige contentieux",
  "organisation entreprise structure societe etablissement entite",
  "direction dirigeant decideur gouvernance comite hierarchie",
  "equipe collaborateur salarie personnel groupe effectif",
  "manager management managerial encadrement hierarchique leadership encadrer responsable",
  "collaboratif collaboration partage cooperation",
  "gestion conduite pilotage management",
  "recrutement candidat candidature embauche integration",
  "formation sensibilisation entrainement pedagogique apprentissage tutorat apprenant",
  "competence carriere gpec formation rh talent evaluation",
  "emploi salarie embauche absence conge administration",
  "paie salaire remuneration bulletin cotisation social",
  "conflit mediation reclamation litige insatisfaction",
  "handicap inclusif inclusion accessibilite accessible diversite",
  "budget cout financier economique depense investissement prix tarif rentabilite",
  "devis chiffrage estimation metre quantitatif prix cout",
  "comptable ecriture compte bilan cloture exercice lettrage",
  "facture facturation reglement encaissement paiement caisse impaye recouvrement",
  "fiscal tva impot declaration taxe",
  "tresorerie financement credit banque bancaire emprunt placement",
  "patrimoine epargne assurance placement immobilier",
  "client clientele usager utilisateur consommateur beneficiaire acheteur prospect",
  "client relation fidelisation satisfaction reclamation",
  "vente vendre commercial negociation prospection argumentaire negocier offre",
  "marche concurrence concurrent segment cible positionnement",
  "marketing promotion campagne publicite publicitaire webmarketing communication",
  "web internet site referencement seo ligne",
  "contenu editorial redaction publication message texte",
  "graphique visuel charte image illustration",
  "evenement evenementiel manifestation salon",
  "accueil accueillir visiteur standard telephone",
  "secretariat administratif courrier classement archivage bureautique",
  "achat approvisionnement commande fournisseur consultation negociation",
  "prestataire fournisseur soustraitant soustraitance tiers partenaire intervenant",
  "partenaire partenariat reseau acteur institution",
  "stock inventaire magasin entrepot approvisionnement rupture marchandise",
  "logistique transport livraison expedition acheminement tournee marchandise colis",
  "production fabrication usinage atelier",
  "produit article gamme marchandise",
  "materiel equipement outillage machine engin appareil",
  "installation pose montage assemblage raccordement",
  "chantier ouvrage batiment construction travaux",
  "beton coffrage ferraillage maconnerie fondation",
  "cloison platre doublage peinture enduit revetement carrelage finition",
  "electrique electricite cablage",
  "plomberie sanitaire chauffage climatisation thermique",
  "nettoyage proprete entretien",
  "hygiene nettoyage desinfection contamination sterilisation infectieux bionettoyage",
  "dechet environnemental recyclage tri durable ecologique rse energetique",
  "soin soigner traitement therapeutique clinique medical chirurgical sante pathologie",
  "patient resident malade beneficiaire usager",
  "autonomie dependance handicap quotidien",
  "toilette confort bienetre habillage",
  "bienetre sante qvt psychosocial condition",
  "repas alimentation nutrition cuisine menu",
  "enfant famille parent eveil jeune",
  "accompagnement insertion social educatif",
  "animation activite loisir atelier",
  "animal veterinaire elevage",
  "vegetal plante culture recolte",
  "logiciel application progiciel",
  "programmation programmer coder developpement code",
  "interface maquette ecran ergonomie",
  "composant module fonctionnalite",
  "donnee statistique requete sql",
  "informatique it numerique digital technologique",
  "infrastructure reseau serveur",
  "sauvegarde restauration continuite reprise",
  "surveillance supervision detection",
  "attaque intrusion malveillant incident",
  "agile agilite iteration",
];

/** How many fields there are: they are numbered from 0. */
export const fieldCount = lines.length;

let byFamily: Map<number, number[]> | undefined;
const none: readonly number[] = [];

/** The fields of a family of words: none for most. */
export const fieldsOf = (family: number): readonly number[] => {
  byFamily ??= readFields();
  return byFamily.get(family) ?? none;
};

const readFields = (): Map<number, number[]> => {
  const read = new Map<number, number[]>();
  lines.forEach((words, field) => {
    for (const family of new Set(familiesOf(words))) {
      const fields = read.get(family);
      if (fields === undefined) read.set(family, [field]);
      else fields.push(field);
    }
  });
  return read;
};
