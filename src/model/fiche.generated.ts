// Generated from schemas/fiche.schema.json by scripts/generate.mjs. Do not edit.

/**
 * Un texte sur une ligne, sans espace au début ni à la fin.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Ligne".
 */
export type Ligne = string;
/**
 * AAAA-MM-JJ, un jour qui existe ; null si la page ne le donne pas.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "DateOuNull".
 */
export type DateOuNull = string | null;
/**
 * Un paragraphe ou un énoncé par élément ; null si la page ne dit rien.
 *
 * @minItems 1
 * @maxItems 2000
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "TexteOuNull".
 */
export type TexteOuNull = Paragraphe[] | null;
/**
 * Un paragraphe ou un énoncé de la page, mot pour mot.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Paragraphe".
 */
export type Paragraphe = string;
/**
 * Les titres et les notes d'une liste, à leur place.
 *
 * @minItems 1
 * @maxItems 999
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Intercalaires".
 */
export type Intercalaires = Intercalaire[];
/**
 * Le texte publié, et les mêmes faits en structure : ce que le texte ne dit pas n'y est pas.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Evaluation".
 */
export type Evaluation = {
  texte: Texte;
  /**
   * Les épreuves que le texte décrit ; vide s'il n'en décrit pas.
   *
   * @maxItems 20
   */
  epreuves: Epreuve[];
} | null;
/**
 * Un paragraphe ou un énoncé par élément.
 *
 * @minItems 1
 * @maxItems 2000
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Texte".
 */
export type Texte = Paragraphe[];
/**
 * true : tirée du texte par rncp import et pas encore relue. À ôter après relecture.
 */
export type ProposeeParLImport = true;
/**
 * Seul, en équipe ou en groupe.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Modalite".
 */
export type Modalite = "individuel" | "equipe" | "groupe";
/**
 * Ce que la certification entière demande au-delà des blocs.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "EvaluationFinale".
 */
export type EvaluationFinale = {
  /**
   * Les épreuves de la fiche entière.
   *
   * @maxItems 20
   */
  epreuves: Epreuve[];
  /**
   * La période d'application en entreprise que la certification demande.
   */
  periode_entreprise?: {
    /**
     * Nombre de mois.
     */
    duree_mois: number;
    /**
     * true si les mois doivent se suivre, false si le texte dit qu'ils peuvent être séparés ; absent s'il n'en dit rien.
     */
    consecutive?: boolean;
  };
} | null;
/**
 * Une adresse http ou https, sans espace.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Adresse".
 */
export type Adresse = string;

/**
 * Une fiche du répertoire national (RNCP ou RS), mot pour mot comme France compétences la publie. null : la page ne donne rien. Un texte long est une liste : un paragraphe ou un énoncé par élément.
 */
export interface Fiche {
  /**
   * RNCP ou RS suivi du numéro, comme sur le site de France compétences (NUMERO_FICHE).
   */
  numero: string;
  intitule: Ligne;
  /**
   * Nomenclature du niveau de qualification, de 3 à 8 (NOMENCLATURE_EUROPE/NIVEAU) ; null sur une fiche du RS.
   */
  niveau: number | null;
  /**
   * Nomenclature des spécialités de formation (CODES_NSF/NSF).
   *
   * @maxItems 50
   */
  codes_nsf: CodeNsf[];
  /**
   * Thésaurus de l'offre de formation (FORMACODES/FORMACODE).
   *
   * @maxItems 50
   */
  formacodes: Formacode[];
  date_fin_enregistrement: DateOuNull;
  /**
   * Qui délivre la certification (CERTIFICATEURS/CERTIFICATEUR) ; vide si la page n'en nomme pas, comme sur d'anciennes fiches.
   *
   * @maxItems 500
   */
  certificateurs: Certificateur[];
  objectifs_contexte: TexteOuNull;
  activites_visees: TexteOuNull;
  competences_attestees: TexteOuNull;
  modalites_evaluation: TexteOuNull;
  /**
   * Dans l'ordre de la page (BLOCS_COMPETENCES/BLOC_COMPETENCES). Vide sur une fiche du RS et sur d'anciennes fiches.
   *
   * @maxItems 99
   */
  blocs: Bloc[];
  /**
   * Les énoncés de competences_attestees avec des codes qui ne bougent plus ; seulement là où il n'y a pas de bloc.
   *
   * @minItems 1
   * @maxItems 999
   */
  competences?: CompetenceAttestee[];
  /**
   * Les codes donnés un jour à une compétence de competences que la page ne porte plus : ils ne resservent jamais. Absent s'il n'y en a pas.
   *
   * @minItems 1
   * @maxItems 999
   */
  codes_retires?: string[];
  intercalaires?: Intercalaires;
  modalites_acquisition: TexteOuNull;
  evaluation_finale: EvaluationFinale;
  secteurs_activite: TexteOuNull;
  types_emploi_accessibles: TexteOuNull;
  /**
   * Répertoire opérationnel des métiers et des emplois (CODES_ROME/ROME).
   *
   * @maxItems 50
   */
  codes_rome: CodeRome[];
  reglementations_activites: TexteOuNull;
  prerequis_entree_formation: TexteOuNull;
  /**
   * Les mêmes faits que prerequis_entree_formation, en structure : une entrée par chemin d'accès, l'un ou l'autre suffit. Ce que le texte ne dit pas est absent.
   *
   * @minItems 1
   * @maxItems 20
   */
  conditions_entree?: ConditionEntree[];
  prerequis_validation: TexteOuNull;
  prerequis_blocs: TexteOuNull;
  /**
   * Les six voies, dans l'ordre de la page : FI, CA, FC, CQ, CL, VAE (SI_JURY_…).
   *
   * @maxItems 6
   */
  voies_acces: VoieAcces[];
  /**
   * true pour Oui, false pour Non, null si la page ne permet pas de le savoir (ACCESSIBLE_NOUVELLE_CALEDONIE).
   */
  accessible_nouvelle_caledonie: boolean | null;
  /**
   * true pour Oui, false pour Non, null si la page ne permet pas de le savoir (ACCESSIBLE_POLYNESIE_FRANCAISE).
   */
  accessible_polynesie_francaise: boolean | null;
  /**
   * Une ligne par année d'obtention (STATISTIQUES_PROMOTIONS) ; null si la page n'en publie pas.
   *
   * @maxItems 100
   */
  statistiques_promotions: StatistiquesPromotion[] | null;
  /**
   * Adresses http ou https (LIEN_URL_DESCRIPTION).
   *
   * @maxItems 50
   */
  liens_description: Adresse[];
  liens_notes?: Texte;
  /**
   * Les certifications que celle-ci remplace (ANCIENNES_CERTIFICATIONS) ; vide si la page n'en nomme pas.
   *
   * @maxItems 50
   */
  anciennes_certifications: CertificationLiee[];
  /**
   * Les certifications qui remplacent celle-ci (NOUVELLES_CERTIFICATIONS du registre ; la page ne les donne pas).
   *
   * @maxItems 50
   */
  nouvelles_certifications?: CertificationLiee[];
  /**
   * Les équivalences que la certification publie elle-même, entre blocs ou entre certifications entières (CORRESPONDANCES du registre) ; absent quand la page n'en donne pas. Nos propres lectures n'y vont jamais.
   *
   * @maxItems 500
   */
  correspondances?: CorrespondanceOfficielle[];
  /**
   * Qui prépare à la certification ou l'évalue (PARTENAIRES/PARTENAIRE du registre ; la page ne les donne pas).
   *
   * @minItems 1
   * @maxItems 20000
   */
  partenaires?: Partenaire[];
  registre?: Registre;
  /**
   * Le jour où la page ou l'export a été lu, AAAA-MM-JJ ; absent s'il n'est pas connu.
   */
  date_source?: string;
  notes?: Texte;
}
/**
 * Un code de la nomenclature des spécialités de formation et son libellé.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "CodeNsf".
 */
export interface CodeNsf {
  /**
   * Trois chiffres, parfois suivis d'une lettre ; toujours entre guillemets.
   */
  code: string;
  libelle: Ligne;
}
/**
 * Un code du thésaurus Formacode et son libellé.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Formacode".
 */
export interface Formacode {
  /**
   * Cinq chiffres ; toujours entre guillemets.
   */
  code: string;
  libelle: Ligne;
}
/**
 * Une ligne du tableau des certificateurs.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Certificateur".
 */
export interface Certificateur {
  nom: Ligne;
  /**
   * Quatorze chiffres entre guillemets ; null si la page ne le donne pas.
   */
  siret: string | null;
  /**
   * Le nom d'usage, par lequel on peut aussi nommer la fiche ; null si la page porte « - ».
   */
  nom_commercial: string | null;
  /**
   * Une adresse http ou https ; null si la page ne la donne pas.
   */
  site_internet: string | null;
}
/**
 * Une partie de la certification qui se valide seule.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Bloc".
 */
export interface Bloc {
  /**
   * Tel que la source le donne (CODE) : d'ordinaire le numéro de la fiche, BC et deux chiffres.
   */
  code: string;
  intitule: Ligne;
  /**
   * Dans l'ordre de la page (LISTE_COMPETENCES) ; vide si la page n'en donne pas.
   *
   * @maxItems 999
   */
  competences: Competence[];
  /**
   * Les codes donnés un jour à une compétence que la page ne porte plus : ils laissent un trou et ne resservent jamais. Absent s'il n'y en a pas.
   *
   * @minItems 1
   * @maxItems 999
   */
  codes_retires?: string[];
  intercalaires?: Intercalaires;
  evaluation: Evaluation;
}
/**
 * Un énoncé du bloc et le code que nous lui donnons.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Competence".
 */
export interface Competence {
  /**
   * C et deux chiffres (trois à partir du centième), dans l'ordre de la page ; jamais réemployé pour un autre énoncé. Il n'est pas officiel : l'identifiant entier est le code du bloc suivi de celui-ci.
   */
  code: string;
  repere?: Ligne;
  texte: Paragraphe;
}
/**
 * Un titre ou une note d'une liste d'énoncés.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Intercalaire".
 */
export interface Intercalaire {
  /**
   * Le code de la compétence devant laquelle il se tient ; null après la dernière.
   */
  avant: string | null;
  /**
   * titre : il annonce les énoncés qui suivent ; note : il parle de la liste.
   */
  nature: "titre" | "note";
  repere?: Ligne;
  texte: Paragraphe;
}
/**
 * Une épreuve. Ce que le texte publié ne dit pas est absent.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Epreuve".
 */
export interface Epreuve {
  /**
   * mspr : mise en situation professionnelle reconstituée. Ce qui n'est rien de cela est autre, avec ses propres mots sous libelle.
   */
  type:
    | "mspr"
    | "application_professionnelle"
    | "dossier_professionnel"
    | "grand_oral"
    | "etude_de_cas"
    | "epreuve_ecrite"
    | "memoire"
    | "rapport"
    | "mise_en_situation_simulee"
    | "entretien"
    | "portfolio"
    | "controle_en_cours_de_formation"
    | "projet"
    | "autre";
  libelle?: Ligne;
  proposee?: ProposeeParLImport;
  /**
   * Le coefficient que le texte donne à l'épreuve.
   */
  coefficient?: number;
  /**
   * Le plus petit nombre de pages que le texte demande pour l'écrit.
   */
  pages_min?: number;
  /**
   * Le plus grand nombre de pages que le texte admet pour l'écrit.
   */
  pages_max?: number;
  sujet?: Ligne;
  /**
   * La situation de travail : réelle, simulée, reconstituée ; plusieurs si le texte laisse le choix.
   *
   * @minItems 1
   * @maxItems 3
   */
  cadre?: ("reelle" | "simulee" | "reconstituee")[];
  /**
   * Les phases que le texte décrit, dans son ordre.
   *
   * @minItems 1
   * @maxItems 20
   */
  phases?: Phase[];
}
/**
 * Préparation, production ou soutenance. Ce que le texte publié ne dit pas est absent.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Phase".
 */
export interface Phase {
  /**
   * Le chiffre romain du texte.
   */
  numero?: string;
  /**
   * Ce qu'on y fait.
   */
  nature: "preparation" | "production" | "soutenance";
  modalite?: Modalite;
  /**
   * Nombre de personnes.
   */
  equipe_max?: number;
  /**
   * true si le texte dit que la phase est tutorée.
   */
  tutoree?: boolean;
  /**
   * Pour une préparation.
   */
  duree_heures?: number;
  /**
   * La durée entière d'une soutenance.
   */
  duree_minutes?: number;
  /**
   * écrit, oral ou démonstration.
   *
   * @minItems 1
   * @maxItems 3
   */
  productions?: ("ecrit" | "oral" | "demonstration")[];
  jury?: Ligne;
  /**
   * Les parties minutées, dans l'ordre du texte. Leur somme peut être inférieure à la durée entière : le reste n'est pas précisé.
   *
   * @minItems 1
   * @maxItems 20
   */
  parties?: Partie[];
}
/**
 * Une partie minutée d'une soutenance.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Partie".
 */
export interface Partie {
  /**
   * Ce qui s'y passe.
   *
   * @minItems 1
   * @maxItems 3
   */
  contenu: ("presentation" | "demonstration" | "entretien")[];
  modalite?: Modalite;
  /**
   * Nombre de minutes.
   */
  duree_minutes?: number;
}
/**
 * Un énoncé d'une fiche sans bloc et le code que nous lui donnons.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "CompetenceAttestee".
 */
export interface CompetenceAttestee {
  /**
   * A et deux chiffres (trois à partir du centième), dans l'ordre de la page ; jamais réemployé pour un autre énoncé. Il n'est pas officiel : l'identifiant entier est le numéro de la fiche suivi de celui-ci.
   */
  code: string;
  repere?: Ligne;
  texte: Paragraphe;
}
/**
 * Un code du répertoire des métiers et son libellé.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "CodeRome".
 */
export interface CodeRome {
  /**
   * Une lettre de A à N et quatre chiffres.
   */
  code: string;
  libelle: Ligne;
}
/**
 * Un chemin d'accès à la formation, tiré du texte des prérequis.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "ConditionEntree".
 */
export interface ConditionEntree {
  /**
   * De 3 à 8.
   */
  niveau: number;
  domaine?: Ligne;
  /**
   * Nombre d'années, au moins.
   */
  experience_ans?: number;
  /**
   * Nombre de mois.
   */
  preparation_mois?: number;
}
/**
 * Une ligne du tableau des voies d'accès.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "VoieAcces".
 */
export interface VoieAcces {
  /**
   * FI : sous statut d'élève ou d'étudiant ; CA : contrat d'apprentissage ; FC : formation continue ; CQ : contrat de professionnalisation ; CL : candidature individuelle ; VAE : par expérience.
   */
  voie: "FI" | "CA" | "FC" | "CQ" | "CL" | "VAE";
  /**
   * true pour Oui, false pour Non, null si la page ne permet pas de le savoir (ACTIF).
   */
  actif: boolean | null;
  /**
   * Le texte de la page (COMPOSITION) ; null si elle porte « - ».
   */
  composition: string | null;
  date_derniere_modification: DateOuNull;
}
/**
 * Une ligne du tableau des statistiques ; null pour une valeur que la page ne donne pas.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "StatistiquesPromotion".
 */
export interface StatistiquesPromotion {
  /**
   * Quatre chiffres (ANNEE).
   */
  annee: number;
  /**
   * Nombre de personnes (NOMBRE_CERTIFIES).
   */
  nombre_certifies: number | null;
  /**
   * Nombre de personnes (NOMBRE_CERTIFIES_VAE).
   */
  nombre_certifies_vae: number | null;
  /**
   * En pour cent (TAUX_INSERTION_GLOBAL_6MOIS).
   */
  taux_insertion_global_6mois: number | null;
  /**
   * En pour cent (TAUX_INSERTION_METIER_6MOIS).
   */
  taux_insertion_metier_6mois: number | null;
  /**
   * En pour cent (TAUX_INSERTION_METIER_2ANS).
   */
  taux_insertion_metier_2ans: number | null;
}
/**
 * Une certification que celle-ci remplace, ou qui la remplace.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "CertificationLiee".
 */
export interface CertificationLiee {
  /**
   * RNCP ou RS suivi du numéro.
   */
  numero: string;
  /**
   * Le titre que donne la page ; null si elle ne donne que le numéro.
   */
  intitule: string | null;
  texte?: Paragraphe;
}
/**
 * Ce de quoi une autre certification est dite équivalente : un bloc à un bloc, plusieurs à plusieurs (des listes : il les faut tous), ou null pour la certification entière.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "CorrespondanceOfficielle".
 */
export interface CorrespondanceOfficielle {
  /**
   * Son code ; la liste des codes s'il en faut plusieurs ensemble ; null pour toute la certification.
   *
   * @minItems 2
   * @maxItems 99
   */
  bloc: string | string[] | null;
  /**
   * Son numéro.
   */
  numero: string;
  /**
   * Son code ; la liste des codes s'il en faut plusieurs ensemble ; null pour toute la certification.
   *
   * @minItems 2
   * @maxItems 99
   */
  bloc_destination: string | string[] | null;
}
/**
 * Un organisme qui prépare à la certification ou l'évalue.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Partenaire".
 */
export interface Partenaire {
  /**
   * NOM_PARTENAIRE ; null s'il manque.
   */
  nom: string | null;
  /**
   * SIRET_PARTENAIRE ; null s'il manque.
   */
  siret: string | null;
  /**
   * HABILITATION_PARTENAIRE, dans les mots du registre.
   */
  habilitation: string | null;
  /**
   * ETAT_HABILITATION.
   */
  etat: string | null;
  date_actif: DateOuNull;
  date_derniere_modification_etat: DateOuNull;
}
/**
 * Par balise de l'export, en minuscules ; ce que l'export ne donne pas est absent.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Registre".
 */
export interface Registre {
  id_fiche?: Ligne;
  abrege?: CodeLibelle;
  etat_fiche?: Ligne;
  /**
   * ACTIF, le jour de l'export.
   */
  actif?: boolean;
  type_enregistrement?: Ligne;
  /**
   * VALIDATION_PARTIELLE.
   */
  validation_partielle?: boolean;
  duree_enregistrement?: Ligne;
  /**
   * DATE_DECISION.
   */
  date_decision?: string;
  /**
   * DATE_EFFET.
   */
  date_effet?: string;
  /**
   * DATE_DE_PUBLICATION.
   */
  date_de_publication?: string;
  /**
   * DATE_DERNIER_JO.
   */
  date_dernier_jo?: string;
  /**
   * DATE_LIMITE_DELIVRANCE : après l'échéance, la certification peut encore être délivrée jusqu'à ce jour.
   */
  date_limite_delivrance?: string;
  /**
   * EXISTENCE_PARTENAIRES.
   */
  existence_partenaires?: boolean;
  /**
   * ETAT_CERTIFICATEUR de chacun, et depuis quand.
   *
   * @minItems 1
   * @maxItems 500
   */
  certificateurs?: EtatCertificateur[];
  /**
   * PUBLICATION_DECRET_GENERAL.
   *
   * @minItems 1
   * @maxItems 200
   */
  publication_decret_general?: Publication[];
  /**
   * PUBLICATION_DECRET_CREATION.
   *
   * @minItems 1
   * @maxItems 200
   */
  publication_decret_creation?: Publication[];
  /**
   * PUBLICATION_DECRET_AUTRE.
   *
   * @minItems 1
   * @maxItems 200
   */
  publication_decret_autre?: Publication[];
  niveau_maitrise_competences?: Texte;
  annees_promotions_niveau?: Texte;
  prerequis_entree_formation_bloc?: Texte;
  prerequis_validation_bloc?: Texte;
  /**
   * CODES_IDCC : les conventions collectives.
   *
   * @minItems 1
   * @maxItems 200
   */
  codes_idcc?: CodeLibelle[];
  ccn_1?: Texte;
  ccn_2?: Texte;
  ccn_3?: Texte;
  duree_validite?: Texte;
  modalites_renouvellement?: Texte;
}
/**
 * Un code d'une nomenclature, et ce qu'il veut dire ; null pour ce que l'export ne donne pas.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "CodeLibelle".
 */
export interface CodeLibelle {
  /**
   * CODE, tel quel.
   */
  code: string | null;
  /**
   * LIBELLE, tel quel.
   */
  libelle: string | null;
}
/**
 * Ce que le registre dit d'un certificateur.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "EtatCertificateur".
 */
export interface EtatCertificateur {
  nom: Ligne;
  /**
   * SIRET_CERTIFICATEUR ; null s'il manque.
   */
  siret: string | null;
  /**
   * ETAT_CERTIFICATEUR ; null s'il manque.
   */
  etat_certificateur: string | null;
  date_derniere_modification_etat: DateOuNull;
}
/**
 * Un texte paru, et le jour où il l'a été.
 *
 * This interface was referenced by `Fiche`'s JSON-Schema
 * via the `definition` "Publication".
 */
export interface Publication {
  /**
   * TITRE, mot pour mot ; null si l'export ne donne que le jour.
   */
  titre: string | null;
  date: DateOuNull;
}
