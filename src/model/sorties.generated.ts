// Generated from schemas/sorties.schema.json by scripts/generate.mjs. Do not edit.

/**
 * Ce que rncp écrit avec --json : une définition par commande (export --fields ne garde que les champs nommés de chaque élément). Un champ ne change ni de nom ni de sens sans que schemaVersion change.
 */
export type Sorties =
  | ListOutput
  | BlocsOutput
  | CompetencesOutput
  | EvaluationsOutput
  | SearchOutput
  | ShowOutput
  | DiffOutput
  | DiffManyOutput
  | PasserelleOutput
  | ChangesOutput
  | ValidateOutput
  | RulesOutput
  | ImportOutput
  | ProchesOutput
  | RegistreChangesOutput
  | RegistreOutput;
/**
 * tres_probable, a_verifier, faible : par score, d'après des couples jugés avant d'être calculés (rapport.frequences).
 */
export type Bande = "tres_probable" | "a_verifier" | "faible";
/**
 * Les compétences auxquelles rien ne répond dans l'autre fiche, d'après une lecture ; null pour un calcul.
 */
export type DiffManquantes = DeuxListes | null;
/**
 * Les compétences pour lesquelles un calcul n'a rien trouvé, ce qui n'affirme aucune absence ; null pour une lecture.
 */
export type DiffSansPiste = DeuxListes | null;
/**
 * Ce que l'autre fiche a d'une compétence demandée. couverte : tout ; en_partie : une part nette manque ; manquante : rien n'y répond, d'après une lecture ; non_lue : personne ne l'a encore lue. piste, sans_piste : un calcul a trouvé ou non de quoi regarder ; il n'affirme rien.
 */
export type EtatVise = "couverte" | "en_partie" | "manquante" | "non_lue" | "piste" | "sans_piste";
/**
 * Une valeur d'une fiche, comme dans les données (schemas/fiche.schema.json) ; null si elle n'y est pas.
 */
export type Valeur = string | number | boolean | {} | unknown[] | null;

/**
 * rncp list --json, rncp export fiches --format json
 */
export interface ListOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Jour pour lequel l'état des enregistrements est dit, AAAA-MM-JJ.
   */
  date: string;
  filtre?: FichesGardees;
  /**
   * Nombre d'éléments de items.
   */
  total: number;
  /**
   * Les éléments, dans un ordre stable.
   */
  items: FicheRow[];
}
/**
 * D'où viennent les faits, et sous quelle licence.
 */
export interface Source {
  /**
   * Qui publie les fiches.
   */
  producteur: string;
  /**
   * Licence des textes des fiches.
   */
  licence: string;
  /**
   * Page publique de chaque fiche citée.
   */
  urls: string[];
}
/**
 * Les fiches qui ont été gardées, là où un registre est lu ou une partie demandée.
 */
export interface FichesGardees {
  /**
   * Jour auquel elles sont actives, AAAA-MM-JJ ; null : toutes, actives ou non.
   */
  actives: string | null;
  /**
   * RNCP ou RS ; null : les deux.
   */
  repertoire: "RNCP" | "RS" | null;
}
/**
 * Une fiche en une ligne (rncp list, rncp export fiches).
 */
export interface FicheRow {
  /**
   * Numéro de la fiche : RNCP36924.
   */
  id: string;
  /**
   * Intitulé de la certification.
   */
  intitule: string;
  /**
   * Nom commercial du premier certificateur, à défaut son nom légal.
   */
  certificateur: string;
  /**
   * Niveau de qualification ; null sur une fiche du RS.
   */
  niveau: number | null;
  /**
   * Dernier jour de l'enregistrement, AAAA-MM-JJ.
   */
  date_fin_enregistrement: string | null;
  /**
   * État de l'enregistrement au jour dit : expire_bientot dans les 180 derniers jours.
   */
  etat: "active" | "expire_bientot" | "expiree" | "inconnu";
  /**
   * Jours qui restent ; pour une fiche expirée, jours passés depuis le dernier.
   */
  jours: number | null;
  /**
   * Nombre de blocs.
   */
  blocs: number;
  /**
   * Nombre de compétences dans les blocs.
   */
  competences: number;
  /**
   * Codes NSF.
   */
  codes_nsf: string[];
  /**
   * Formacodes.
   */
  formacodes: string[];
  /**
   * Codes ROME.
   */
  codes_rome: string[];
  /**
   * Page publique de la fiche.
   */
  url: string;
  /**
   * Dernier jour où la certification peut être délivrée, AAAA-MM-JJ ; null si la source ne le donne pas.
   */
  date_limite_delivrance: string | null;
  /**
   * Jour où la page ou l'export a été lu, AAAA-MM-JJ ; null s'il n'est pas connu.
   */
  date_source: string | null;
  /**
   * fournie : avec rncp ; bibliotheque : de l'utilisateur ; registre : du registre de --registre. Absent où toutes viennent du même endroit.
   */
  origine?: "fournie" | "bibliotheque" | "registre";
  /**
   * Ce que l'organisme de --siret est pour elle, dans les mots du registre ; seulement avec --siret.
   */
  roles?: string[];
}
/**
 * rncp blocs --json, rncp export blocs --format json
 */
export interface BlocsOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Nombre d'éléments de items.
   */
  total: number;
  /**
   * Les éléments, dans un ordre stable.
   */
  items: BlocRow[];
}
/**
 * Un bloc en une ligne (rncp blocs, rncp export blocs).
 */
export interface BlocRow {
  /**
   * Numéro de la fiche.
   */
  fiche: string;
  /**
   * Nom commercial du premier certificateur, à défaut son nom légal.
   */
  certificateur: string;
  /**
   * Code du bloc.
   */
  bloc: string;
  /**
   * Intitulé du bloc.
   */
  bloc_intitule: string;
  /**
   * Nombre de compétences.
   */
  competences: number;
  /**
   * Texte publié de l'évaluation, un paragraphe par ligne.
   */
  evaluation: string | null;
}
/**
 * rncp export competences --format json
 */
export interface CompetencesOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Nombre d'éléments de items.
   */
  total: number;
  /**
   * Les éléments, dans un ordre stable.
   */
  items: CompetenceRow[];
}
/**
 * Une compétence en une ligne (rncp export competences).
 */
export interface CompetenceRow {
  /**
   * Numéro de la fiche.
   */
  fiche: string;
  /**
   * Nom commercial du premier certificateur, à défaut son nom légal.
   */
  certificateur: string;
  /**
   * Code du bloc ; null dans une fiche sans bloc.
   */
  bloc: string | null;
  /**
   * Intitulé du bloc ; null dans une fiche sans bloc.
   */
  bloc_intitule: string | null;
  /**
   * Identifiant de la compétence (le nôtre) : RNCP36924BC01C03.
   */
  competence: string;
  /**
   * Rang dans le bloc, à partir de 1.
   */
  position: number;
  /**
   * Énoncé, mot pour mot.
   */
  texte: string;
}
/**
 * rncp evaluations --json, rncp export evaluations --format json
 */
export interface EvaluationsOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Nombre d'éléments de items.
   */
  total: number;
  /**
   * Les éléments, dans un ordre stable.
   */
  items: EvaluationRow[];
}
/**
 * Une épreuve en une ligne (rncp evaluations, rncp export evaluations). null ou vide : le texte ne le précise pas.
 */
export interface EvaluationRow {
  /**
   * Numéro de la fiche.
   */
  fiche: string;
  /**
   * Nom commercial du premier certificateur, à défaut son nom légal.
   */
  certificateur: string;
  /**
   * Code du bloc ; null pour ce que demande la certification entière.
   */
  bloc: string | null;
  /**
   * Intitulé du bloc.
   */
  bloc_intitule: string | null;
  /**
   * Texte publié dont ces faits sont tirés, un paragraphe par ligne.
   */
  texte: string | null;
  /**
   * Type d'épreuve.
   */
  epreuve:
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
    | "autre"
    | "periode_entreprise"
    | null;
  /**
   * Sujet, dans les mots de la page.
   */
  sujet: string | null;
  /**
   * Situation de travail ; plusieurs si le texte laisse le choix.
   */
  cadre: ("reelle" | "simulee" | "reconstituee")[];
  /**
   * Qui prépare.
   */
  preparation_modalite: "individuel" | "equipe" | "groupe" | null;
  /**
   * Taille maximale de l'équipe.
   */
  preparation_equipe_max: number | null;
  /**
   * Si le texte dit que la préparation est tutorée.
   */
  preparation_tutoree: boolean | null;
  /**
   * Durée de la préparation, en heures.
   */
  preparation_heures: number | null;
  /**
   * Qui produit.
   */
  production_modalite: "individuel" | "equipe" | "groupe" | null;
  /**
   * S'il y a une soutenance.
   */
  soutenance: boolean;
  /**
   * Durée entière de la soutenance, en minutes.
   */
  soutenance_minutes: number | null;
  /**
   * Parties minutées de la soutenance.
   */
  soutenance_parties: {
    /**
     * Ce qui s'y passe.
     */
    contenu: ("presentation" | "demonstration" | "entretien")[];
    /**
     * Qui parle.
     */
    modalite?: "individuel" | "equipe" | "groupe";
    /**
     * Durée en minutes.
     */
    duree_minutes?: number;
  }[];
  /**
   * Minutes de la durée entière qu'aucune partie ne détaille.
   */
  soutenance_minutes_non_precisees: number | null;
  /**
   * Devant qui, dans les mots de la page.
   */
  jury: string | null;
  /**
   * Ce qui est produit en tout.
   */
  resultat: ("ecrit" | "oral" | "demonstration")[];
  /**
   * Durée d'une période en entreprise, en mois.
   */
  duree_mois: number | null;
  /**
   * Si ces mois doivent se suivre.
   */
  duree_consecutive: boolean | null;
  /**
   * Le nom que le texte donne à l'épreuve ; null s'il n'est pas noté.
   */
  libelle: string | null;
  /**
   * Coefficient de l'épreuve.
   */
  coefficient: number | null;
  /**
   * Pages de l'écrit, au moins.
   */
  pages_min: number | null;
  /**
   * Pages de l'écrit, au plus.
   */
  pages_max: number | null;
  /**
   * true : tirée du texte par rncp import et pas encore relue ; null où il n'y a pas d'épreuve en structure.
   */
  proposee: boolean | null;
}
/**
 * rncp search --json
 */
export interface SearchOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Les mots cherchés.
   */
  requete: string;
  /**
   * Nombre de textes cherchés.
   */
  parmi: number;
  /**
   * Nombre de textes qui répondent, avant --limit.
   */
  trouves: number;
  /**
   * Nombre de textes de thèmes voisins, qui ne répondent pas à ce qui est cherché.
   */
  voisins: number;
  /**
   * Nombre de fiches où l'on a cherché.
   */
  fiches_cherchees: number;
  /**
   * Nombre de blocs où l'on a cherché.
   */
  blocs_cherches: number;
  /**
   * Les comptes de chaque fiche où l'on a trouvé ; au-delà de 1 000 fiches, de celles où l'on a trouvé le plus et de celles des réponses données.
   */
  par_fiche: {
    /**
     * Numéro de la fiche.
     */
    fiche: string;
    /**
     * Nombre de textes trouvés.
     */
    trouves: number;
    /**
     * Nombre de textes cherchés dans cette fiche.
     */
    parmi: number;
  }[];
  /**
   * Les comptes de chaque bloc où l'on a trouvé, et hors des blocs avec --tout.
   */
  par_bloc: TrouvesParBloc[];
  /**
   * Mots lus autrement.
   */
  corrections: Correction[];
  filtre?: FichesGardees;
  /**
   * Nombre de textes de items qui répondent ; les voisins viennent après.
   */
  total: number;
  /**
   * Les éléments, dans un ordre stable.
   */
  items: SearchItem[];
}
/**
 * Un compte par bloc (rncp search --count).
 */
export interface TrouvesParBloc {
  /**
   * Numéro de la fiche.
   */
  fiche: string;
  /**
   * Nom d'usage du premier certificateur.
   */
  certificateur: string;
  /**
   * Code du bloc ; null pour les textes de la fiche entière.
   */
  bloc: string | null;
  /**
   * Intitulé du bloc ; null hors des blocs.
   */
  bloc_intitule: string | null;
  /**
   * Nombre de textes trouvés, avant --limit.
   */
  trouves: number;
  /**
   * Nombre de textes cherchés.
   */
  parmi: number;
}
/**
 * Un mot de la recherche, absent des fiches, lu comme un autre.
 */
export interface Correction {
  /**
   * Le mot tapé.
   */
  de: string;
  /**
   * Le mot des fiches.
   */
  en: string;
}
/**
 * Un texte trouvé.
 */
export interface SearchItem {
  /**
   * Identifiant de la compétence ; avec --tout, celui du bloc ou de la fiche pour un autre texte.
   */
  id: string;
  /**
   * Numéro de la fiche.
   */
  fiche: string;
  /**
   * Code du bloc ; null pour un texte de la fiche entière.
   */
  bloc: string | null;
  /**
   * Champ de la fiche où le texte se trouve : competences, blocs, activites_visees…
   */
  champ: string;
  /**
   * Le texte, mot pour mot.
   */
  texte: string;
  /**
   * Pertinence, de 0 à 1 ; ne se compare qu'à l'intérieur d'une même recherche.
   */
  score: number;
  /**
   * Si le texte n'est que d'un thème voisin, et ne répond pas à ce qui est cherché : ceux-là viennent en dernier.
   */
  voisin: boolean;
  /**
   * Où sont les mots trouvés : [début, fin[ en unités UTF-16 du texte.
   */
  marques: number[][];
  /**
   * Ce qui répond, mot par mot de la recherche, le plus sûr d'abord (rncp search --explain).
   */
  raisons: Raison[];
  /**
   * Ce que compte un texte de ce champ auprès des autres : 1 pour une compétence, moins pour un titre ou un autre texte.
   */
  poids_champ: number;
}
/**
 * Pourquoi un texte est trouvé à ce rang : un mot ou un terme de la recherche, et ce qui lui répond.
 */
export interface Raison {
  /**
   * Le mot ou le terme de la recherche, comme il a été tapé.
   */
  demande: string;
  /**
   * Les mots du texte qui répondent, comme ils y sont.
   */
  trouve: string[];
  /**
   * mot : le mot lui-même ; famille : un mot de sa famille ; exacte : l'expression entre guillemets ; debut : un mot qu'il commence ; corrige : le mot qu'il devait être ; synonyme, specifique, generique, associe : un terme du lexique ; renvoi : un terme auquel le lexique renvoie depuis les mots tapés (outil, métier, besoin).
   */
  maniere:
    | "mot"
    | "famille"
    | "exacte"
    | "renvoi"
    | "formule"
    | "debut"
    | "corrige"
    | "synonyme"
    | "specifique"
    | "generique"
    | "associe";
  /**
   * Le terme du lexique qui y mène, ou le mot lu à la place ; null pour le mot lui-même.
   */
  via: string | null;
  /**
   * À quel point c'est ce qui était demandé, de 0 à 1.
   */
  surete: number;
  /**
   * La part de ce mot dans la recherche ; 1 pour tous ensemble.
   */
  poids: number;
}
/**
 * rncp show --json : la fiche, le bloc ou la compétence que nomme l'identifiant, comme dans les données.
 */
export interface ShowOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Jour pour lequel l'état des enregistrements est dit, AAAA-MM-JJ.
   */
  date: string;
  /**
   * État de l'enregistrement de la fiche au jour dit : expire_bientot dans les 180 derniers jours.
   */
  etat: "active" | "expire_bientot" | "expiree" | "inconnu";
  /**
   * Jours qui restent ; pour une fiche expirée, jours passés depuis le dernier.
   */
  jours: number | null;
  /**
   * Ce que nomme l'identifiant.
   */
  type: "fiche" | "bloc" | "competence";
  /**
   * Dernier jour où la certification peut être délivrée ; null si la source ne le donne pas.
   */
  date_limite_delivrance: string | null;
  /**
   * Jour où la page ou l'export a été lu ; null s'il n'est pas connu.
   */
  date_source: string | null;
  /**
   * D'une compétence : ce qu'on a lu de ses correspondances avec d'autres fiches ; a est celle-ci. Absent d'une fiche et d'un bloc.
   */
  correspondances?: Correspondance[];
  remplacements?: Remplacements;
  /**
   * Identifiant entier.
   */
  id: string;
  /**
   * Une fiche ou une partie de fiche suit schemas/fiche.schema.json.
   */
  item: {
    [k: string]: unknown;
  };
}
/**
 * Deux compétences qui se correspondent.
 */
export interface Correspondance {
  /**
   * Compétence de la première fiche.
   */
  a: string;
  /**
   * Compétence de la seconde.
   */
  b: string;
  /**
   * Proximité calculée, de 0 à 1 ; null pour une lecture.
   */
  score: number | null;
  /**
   * equivalente : même activité sur le même objet ; partielle : une part nette manque d'un côté.
   */
  niveau: "equivalente" | "partielle";
  /**
   * En mots, ce qui manque au titulaire de a pour avoir tout ce que demande b ; null : rien ; absent : pas jugé.
   */
  manque_a?: string | null;
  /**
   * En mots, ce qui manque au titulaire de b pour avoir tout ce que demande a ; null : rien ; absent : pas jugé.
   */
  manque_b?: string | null;
  /**
   * Le passage de l'énoncé de a qui fonde le niveau, mot pour mot.
   */
  mots_a?: string;
  /**
   * Le passage de l'énoncé de b qui fonde le niveau, mot pour mot.
   */
  mots_b?: string;
  /**
   * Ce que chaque lecture séparée a dit du couple, avant l'arbitrage.
   */
  lectures?: LectureSeparee[];
  bande?: Bande;
  /**
   * lecture : lue énoncé par énoncé (data/correspondances) ; calcul : estimée par ce programme. Ni l'une ni l'autre n'a de valeur officielle : ce qui est officiel est dans officielles.
   */
  origine: "lecture" | "calcul";
  /**
   * Ce qui est commun et ce qui manque, pour une lecture ; null pour un calcul.
   */
  raison: string | null;
  /**
   * proposee ou validee, pour une lecture ; null pour un calcul.
   */
  etat: "proposee" | "validee" | null;
  /**
   * Qui ou quoi a proposé une lecture ; null pour un calcul.
   */
  propose_par: string | null;
  /**
   * Ce qui fait un couple calculé, du plus au moins pesant (rncp diff --explain) ; vide pour une lecture.
   */
  raisons: RaisonCouple[];
}
/**
 * Ce qu'une lecture a dit d'un couple ; niveau null : elle n'y a vu aucune correspondance.
 */
export interface LectureSeparee {
  niveau: "equivalente" | "partielle" | null;
  manque_a?: string | null;
  manque_b?: string | null;
}
/**
 * Des mots de deux énoncés qui se répondent.
 */
export interface RaisonCouple {
  /**
   * Ce que ces mots disent : l'action, son objet, le moyen, la finalité, ou un exemple entre parenthèses ; des deux côtés, ce qui en dit le plus.
   */
  partie: "action" | "objet" | "moyen" | "finalite" | "exemple";
  /**
   * Les mots du premier énoncé, tels qu'ils y sont.
   */
  a: string;
  /**
   * Les mots du second, tels qu'ils y sont.
   */
  b: string;
  /**
   * mot : le même ; famille : de la même famille de mots ; verbe : des actions qui se valent ; lexique : des notions voisines.
   */
  lien: "mot" | "famille" | "verbe" | "lexique";
  /**
   * Sa part de la proximité, de 0 à 1.
   */
  poids: number;
}
/**
 * La chaîne des remplacements officiels d'une certification, dans les deux sens, telle que les fiches lues la publient ; chaque numéro une fois.
 */
export interface Remplacements {
  /**
   * Ce qui la remplace, puis ce qui remplace cela.
   */
  nouvelles: Remplacement[];
  /**
   * Ce qu'elle remplace, puis ce que cela remplaçait.
   */
  anciennes: Anterieure[];
  /**
   * Numéros de celles de nouvelles qui sont actives au jour dit.
   */
  en_vigueur: string[];
}
/**
 * Une certification qui en remplace officiellement une autre.
 */
export interface Remplacement {
  /**
   * Numéro de celle qui remplace.
   */
  numero: string;
  /**
   * Son intitulé ; null s'il n'est pas publié.
   */
  intitule: string | null;
  /**
   * Numéro de celle qui est remplacée.
   */
  remplace: string;
  /**
   * null : la fiche n'est pas parmi celles qui sont lues.
   */
  fiche: FicheRow | null;
}
/**
 * Une certification qu'une autre remplace officiellement.
 */
export interface Anterieure {
  /**
   * Numéro de celle qui est remplacée.
   */
  numero: string;
  /**
   * Son intitulé ; null s'il n'est pas publié.
   */
  intitule: string | null;
  /**
   * Numéro de celle qui la remplace.
   */
  remplacee_par: string;
  /**
   * null : la fiche n'est pas parmi celles qui sont lues.
   */
  fiche: FicheRow | null;
}
/**
 * rncp diff --json
 */
export interface DiffOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Jour pour lequel l'état des enregistrements est dit, AAAA-MM-JJ.
   */
  date: string;
  a: FicheRow;
  b: FicheRow;
  /**
   * Les champs comparés, dans l'ordre du résumé.
   */
  champs: Champ[];
  /**
   * Les blocs de chaque fiche.
   */
  blocs: {
    /**
     * Blocs de a.
     */
    a: BlocRow[];
    /**
     * Blocs de b.
     */
    b: BlocRow[];
  };
  /**
   * Les couples, par compétence de a puis du plus proche au moins proche.
   */
  correspondances: Correspondance[];
  /**
   * Dans les deux sens.
   */
  couverture: {
    a: Couverture;
    b: Couverture;
  };
  manquantes: DiffManquantes;
  sans_piste: DiffSansPiste;
  /**
   * Avec --pistes : les plus proches de chaque compétence, celles de a puis celles de b ; null sans cette option.
   */
  pistes: PistesDe[] | null;
  /**
   * Les correspondances entre les deux que l'une des fiches publie elle-même, entre blocs ou entre certifications entières : les seules officielles.
   */
  officielles: CorrespondancePubliee[];
  rapport: Rapport;
}
/**
 * Un champ comparé. Les valeurs sont des listes, même d'un seul élément.
 */
export interface Champ {
  /**
   * Nom du champ.
   */
  champ: string;
  /**
   * = egal ; ≠ different ; ⊂ inclus (a dans b) ; ⊃ contient (b dans a) ; ∩ recoupe ; ? inconnu d'un côté au moins.
   */
  relation: "egal" | "different" | "inclus" | "contient" | "recoupe" | "inconnu";
  /**
   * Valeurs des deux fiches.
   */
  communs: string[];
  /**
   * Valeurs de a seule.
   */
  a: string[];
  /**
   * Valeurs de b seule.
   */
  b: string[];
}
/**
 * Ce que l'autre fiche a des compétences de celle-ci : vu de celle-ci, qu'on vise.
 */
export interface Couverture {
  /**
   * Compétences de la fiche.
   */
  total: number;
  /**
   * Celles dont l'autre fiche a tout, d'après une lecture ; null pour un calcul.
   */
  couvertes: number | null;
  /**
   * Celles dont une part nette manque, d'après une lecture ; null pour un calcul.
   */
  en_partie: number | null;
  /**
   * Celles auxquelles rien ne répond, d'après une lecture ; null pour un calcul.
   */
  manquantes: number | null;
  /**
   * Celles qu'une lecture commencée n'a pas encore lues ; null pour un calcul.
   */
  non_lues: number | null;
  /**
   * Celles pour lesquelles un calcul a une piste, par la meilleure ; null pour une lecture.
   */
  pistes: Pistes | null;
  /**
   * Celles pour lesquelles un calcul n'a rien trouvé, ce qui n'affirme aucune absence ; null pour une lecture.
   */
  sans_piste: number | null;
  /**
   * La même chose, bloc par bloc, dans l'ordre de la page.
   */
  par_bloc: CouvertureBloc[];
}
/**
 * Combien de compétences ont une piste calculée, par la bande de la meilleure.
 */
export interface Pistes {
  tres_probable: number;
  a_verifier: number;
  faible: number;
}
/**
 * La couverture d'un bloc.
 */
export interface CouvertureBloc {
  /**
   * Code du bloc ; null dans une fiche sans bloc.
   */
  bloc: string | null;
  /**
   * Intitulé du bloc ; null dans une fiche sans bloc.
   */
  bloc_intitule: string | null;
  /**
   * Compétences du bloc.
   */
  total: number;
  /**
   * Celles dont l'autre fiche a tout, d'après une lecture ; null pour un calcul.
   */
  couvertes: number | null;
  /**
   * Celles dont une part nette manque, d'après une lecture ; null pour un calcul.
   */
  en_partie: number | null;
  /**
   * Celles auxquelles rien ne répond, d'après une lecture ; null pour un calcul.
   */
  manquantes: number | null;
  /**
   * Celles qu'une lecture commencée n'a pas encore lues ; null pour un calcul.
   */
  non_lues: number | null;
  /**
   * Celles pour lesquelles un calcul a une piste, par la meilleure ; null pour une lecture.
   */
  pistes: Pistes | null;
  /**
   * Celles pour lesquelles un calcul n'a rien trouvé, ce qui n'affirme aucune absence ; null pour une lecture.
   */
  sans_piste: number | null;
}
/**
 * Des compétences de chaque fiche.
 */
export interface DeuxListes {
  /**
   * De a.
   */
  a: string[];
  /**
   * De b.
   */
  b: string[];
}
/**
 * Une compétence et les plus proches de l'autre fiche, d'après un calcul, qu'il les propose ou non.
 */
export interface PistesDe {
  /**
   * Identifiant de la compétence.
   */
  id: string;
  /**
   * Les plus proches d'abord.
   */
  proches: {
    /**
     * Identifiant.
     */
    id: string;
    /**
     * Proximité calculée.
     */
    score: number;
    bande: Bande;
  }[];
}
/**
 * Une correspondance officielle, telle que la publie une fiche.
 */
export interface CorrespondancePubliee {
  /**
   * Bloc de la première fiche ; son numéro pour la certification entière.
   */
  a: string;
  /**
   * Bloc de la seconde ; son numéro pour la certification entière.
   */
  b: string;
  /**
   * Les autres blocs du côté de a que la même correspondance demande, tous ensemble ; vide s'il n'en faut pas d'autre.
   */
  avec: string[];
  /**
   * La fiche qui la publie.
   */
  publiee_par: string;
}
/**
 * De quoi un rapport est fait : les mêmes données, la même version et la même date donnent les mêmes octets.
 */
export interface Rapport {
  /**
   * Version de rncp.
   */
  version: string;
  /**
   * D'où viennent les correspondances, par couple de fiches.
   */
  methodes: Methode[];
  /**
   * Ce qui a été lu, avec son empreinte.
   */
  donnees: {
    /**
     * Numéro d'une fiche, couple de fiches d'une lecture, ou lexique.
     */
    nom: string;
    /**
     * SHA-256 du contenu lu, en JSON, clés dans l'ordre du fichier.
     */
    empreinte: string;
  }[];
}
/**
 * Une méthode.
 */
export interface Methode {
  /**
   * Numéro de la première fiche.
   */
  a: string;
  /**
   * Numéro de la seconde.
   */
  b: string;
  /**
   * lecture : lues énoncé par énoncé ; calcul : estimées sur les énoncés.
   */
  methode: "lecture" | "calcul";
  /**
   * Qui a proposé les couples d'une lecture ; vide pour un calcul.
   */
  propose_par: string[];
  /**
   * Les couples trouvés, de toute la comparaison.
   */
  couples: number;
  /**
   * Ceux que quelqu'un a validés.
   */
  valides: number;
  /**
   * Pour un calcul : combien de tels couples étaient justes ; null pour un métier où aucun n'a été jugé. Absent d'une lecture.
   */
  frequences?: Frequences | null;
  /**
   * Pour un calcul : sans doute d'autres métiers, sans code commun et avec peu de pistes. Absent d'une lecture.
   */
  eloignes?: boolean;
  /**
   * Score à partir duquel un calcul propose un couple ; null pour une lecture.
   */
  seuil: number | null;
}
/**
 * Combien de couples calculés étaient justes, par bande, sur des couples de fiches jugés avant tout calcul.
 */
export interface Frequences {
  tres_probable: Frequence;
  a_verifier: Frequence;
  faible: Frequence;
}
/**
 * Des couples jugés, et ceux qui étaient justes.
 */
export interface Frequence {
  justes: number;
  juges: number;
}
/**
 * rncp diff --json pour trois fiches ou plus.
 */
export interface DiffManyOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Jour pour lequel l'état des enregistrements est dit, AAAA-MM-JJ.
   */
  date: string;
  /**
   * Les fiches, dans l'ordre demandé.
   */
  fiches: FicheRow[];
  /**
   * Les champs comparés.
   */
  champs: ChampDePlusieurs[];
  /**
   * Les compétences qui se correspondent, en groupes.
   */
  grappes: Grappe[];
  /**
   * Tous les couples, entre toutes les fiches.
   */
  correspondances: Correspondance[];
  /**
   * Les correspondances entre les deux que l'une des fiches publie elle-même, entre blocs ou entre certifications entières : les seules officielles.
   */
  officielles: CorrespondancePubliee[];
  /**
   * Par fiche, les compétences qui ne sont dans aucun groupe.
   */
  hors_groupe: CompetencesDe[];
  rapport: Rapport;
}
/**
 * Un champ de plusieurs fiches.
 */
export interface ChampDePlusieurs {
  /**
   * Nom du champ.
   */
  champ: string;
  /**
   * egal : toutes disent la même chose ; recoupe : une valeur au moins est commune à toutes ; inconnu : l'une ne dit rien.
   */
  relation: "egal" | "recoupe" | "different" | "inconnu";
  /**
   * Par fiche.
   */
  valeurs: {
    /**
     * Son numéro.
     */
    fiche: string;
    /**
     * Vide si la page ne les donne pas.
     */
    valeurs: string[];
  }[];
}
/**
 * Des compétences de plusieurs fiches qui se correspondent.
 */
export interface Grappe {
  /**
   * Par fiche, dans l'ordre demandé ; une liste vide où la fiche n'a rien.
   */
  competences: CompetencesDe[];
  /**
   * D'où viennent les correspondances du groupe : lecture, calcul, ou les deux. Aucune n'est officielle.
   */
  origines: ("lecture" | "calcul")[];
}
/**
 * Des compétences d'une fiche.
 */
export interface CompetencesDe {
  /**
   * Son numéro.
   */
  fiche: string;
  /**
   * Leurs identifiants, dans l'ordre de la page.
   */
  ids: string[];
}
/**
 * rncp passerelle --json : ce qu'ont en commun des blocs acquis et une certification visée. N'engage personne : seul le certificateur décide.
 */
export interface PasserelleOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Jour pour lequel l'état des enregistrements est dit, AAAA-MM-JJ.
   */
  date: string;
  /**
   * La portée de ce qui suit, à ne pas séparer du reste ; toujours en français.
   */
  avertissement: string;
  de: FicheRow;
  vers: FicheRow;
  remplacements?: Remplacements;
  /**
   * true quand la certification de départ est tenue pour acquise en entier (sans --acquis).
   */
  certification_entiere: boolean;
  /**
   * Codes des blocs acquis, dans l'ordre de la page.
   */
  acquis: string[];
  /**
   * Les correspondances entre les deux que l'une des fiches publie elle-même : les seules officielles.
   */
  officielles: PasserelleOfficielle[];
  /**
   * Les blocs de la certification visée, dans l'ordre de la page.
   */
  blocs: PasserelleBloc[];
  /**
   * Ce que chaque bloc de départ non acquis ajouterait, seul ; vide quand tous sont acquis.
   */
  complements: PasserelleComplement[];
  acces: PasserelleAcces;
  rapport: Rapport;
}
/**
 * Une correspondance officielle, et ce qu'elle fait ici.
 */
export interface PasserelleOfficielle {
  /**
   * Bloc de la première fiche ; son numéro pour la certification entière.
   */
  a: string;
  /**
   * Bloc de la seconde ; son numéro pour la certification entière.
   */
  b: string;
  /**
   * Les autres blocs du côté de a que la même correspondance demande, tous ensemble ; vide s'il n'en faut pas d'autre.
   */
  avec: string[];
  /**
   * La fiche qui la publie.
   */
  publiee_par: string;
  /**
   * couvre : la fiche visée la publie et ce qu'elle nomme est acquis ; non_acquise : ce qu'elle nomme n'est pas acquis ; incomplete : acquis, mais la fiche visée nomme aussi, pour la même destination, un bloc qui ne l'est pas, et ne dit pas si un seul suffit ; fiche_de_depart : publiée par la fiche de départ, ce qui ne dit rien de ce que reconnaît le certificateur visé.
   */
  effet: "couvre" | "non_acquise" | "incomplete" | "fiche_de_depart";
}
/**
 * Un bloc de la certification visée.
 */
export interface PasserelleBloc {
  /**
   * Code du bloc ; null dans une fiche sans bloc.
   */
  bloc: string | null;
  /**
   * Intitulé du bloc ; null dans une fiche sans bloc.
   */
  bloc_intitule: string | null;
  /**
   * couvert : une correspondance officielle le couvre, ou toutes ses compétences sont couvertes ; en_partie : une au moins l'est, ou en partie ; non_couvert : aucune, d'après une lecture ; pistes, sans_piste : ce qu'un calcul a trouvé, qui n'affirme rien. origine dit de qui vient cet état.
   */
  etat: "couvert" | "en_partie" | "non_couvert" | "pistes" | "sans_piste";
  /**
   * D'où vient etat. officielle : de la fiche visée ; lecture : lu énoncé par énoncé ; calcul : estimé par ce programme. Seul officielle est officiel.
   */
  origine: "officielle" | "lecture" | "calcul";
  /**
   * Les correspondances officielles qui visent ce bloc, ou la certification entière.
   */
  officielles: PasserelleOfficielle[];
  /**
   * Compétences du bloc.
   */
  total: number;
  /**
   * Le bloc acquis dont viennent le plus de ses correspondances ; null s'il n'y en a pas, ou sans bloc.
   */
  bloc_proche: string | null;
  /**
   * Celles dont on a tout, d'après une lecture ; null pour un calcul.
   */
  couvertes: number | null;
  /**
   * Celles dont une part nette manque, d'après une lecture ; null pour un calcul.
   */
  en_partie: number | null;
  /**
   * Celles auxquelles rien ne répond, d'après une lecture ; null pour un calcul.
   */
  manquantes: number | null;
  /**
   * Celles qu'une lecture commencée n'a pas encore lues ; null pour un calcul.
   */
  non_lues: number | null;
  /**
   * Celles pour lesquelles un calcul a une piste, par la meilleure ; null pour une lecture.
   */
  pistes: Pistes | null;
  /**
   * Celles pour lesquelles un calcul n'a rien trouvé, ce qui n'affirme aucune absence ; null pour une lecture.
   */
  sans_piste: number | null;
  /**
   * Chaque compétence du bloc, dans l'ordre de la page.
   */
  competences: PasserelleCompetence[];
}
/**
 * Une compétence de la certification visée, face aux compétences acquises : lecture ou calcul, jamais officiel.
 */
export interface PasserelleCompetence {
  /**
   * Identifiant de la compétence.
   */
  id: string;
  etat: EtatVise;
  /**
   * Les ensembles de compétences acquises qui la couvrent, et aucune seule.
   */
  ensembles: EnsembleAcquis[];
  /**
   * Ses correspondances, les plus proches d'abord : a est la compétence acquise, b celle-ci.
   */
  correspondances: Correspondance[];
}
/**
 * Des compétences acquises qui en couvrent une ensemble, d'après une lecture.
 */
export interface EnsembleAcquis {
  /**
   * Les compétences acquises.
   */
  par: string[];
  /**
   * Pourquoi, en une phrase.
   */
  raison: string;
}
/**
 * Ce qu'un bloc non acquis ajouterait aux blocs acquis.
 */
export interface PasserelleComplement {
  /**
   * Code du bloc de départ.
   */
  bloc: string;
  /**
   * Intitulé du bloc.
   */
  bloc_intitule: string;
  /**
   * Compétences visées, manquantes, qui auraient alors une correspondance.
   */
  trouvees: string[];
  /**
   * Compétences visées, partielles, qui auraient alors une équivalente.
   */
  ameliorees: string[];
  /**
   * Blocs visés qu'une correspondance officielle couvrirait alors.
   */
  blocs_officiels: string[];
}
/**
 * Ce que la certification visée publie de son accès, et ce qu'elle demande au-delà de ses blocs. null : la page n'en dit rien.
 */
export interface PasserelleAcces {
  /**
   * Les conditions d'entrée en structure, résumées par nous : l'une ou l'autre suffit ; vide quand il n'y en a pas.
   */
  conditions_entree: PasserelleCondition[];
  /**
   * Prérequis à l'entrée en formation, texte publié.
   */
  prerequis_entree_formation: string[] | null;
  /**
   * Prérequis à la validation de la certification, texte publié.
   */
  prerequis_validation: string[] | null;
  /**
   * Prérequis distincts pour les blocs, texte publié.
   */
  prerequis_blocs: string[] | null;
  /**
   * Les voies d'accès, dans l'ordre de la page.
   */
  voies: PasserelleVoie[];
  /**
   * Comment la certification entière s'acquiert, texte publié.
   */
  modalites_acquisition: string[] | null;
  /**
   * Épreuves et période en entreprise au-delà des blocs ; vide quand rien n'est publié.
   */
  evaluation_finale: EvaluationRow[];
}
/**
 * Un chemin d'entrée. null : le texte n'en dit rien.
 */
export interface PasserelleCondition {
  /**
   * Niveau de qualification.
   */
  niveau: number;
  /**
   * Domaine de la qualification.
   */
  domaine: string | null;
  /**
   * Années d'expérience, au moins.
   */
  experience_ans: number | null;
  /**
   * Mois de préparation.
   */
  preparation_mois: number | null;
}
/**
 * Une voie d'accès.
 */
export interface PasserelleVoie {
  /**
   * FI, CA, FC, CQ, CL (candidature individuelle) ou VAE.
   */
  voie: "FI" | "CA" | "FC" | "CQ" | "CL" | "VAE";
  /**
   * null : la page ne permet pas de le savoir.
   */
  ouverte: boolean | null;
}
/**
 * rncp changes --json
 */
export interface ChangesOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * La révision git telle qu'elle a été demandée.
   */
  revision: string;
  /**
   * Le commit qu'elle désigne.
   */
  commit: string;
  /**
   * Nombre d'éléments de items.
   */
  total: number;
  /**
   * Les fiches qui changent, par numéro.
   */
  items: FicheChange[];
  /**
   * Les fichiers qui ont des défauts et ont été comparés autant qu'ils se lisent, par nom.
   */
  avec_defauts: NonCompare[];
  /**
   * Les fichiers à côté des fiches qui changent, par nom.
   */
  autres: AutreFichier[];
  /**
   * Les fichiers non comparés, par nom.
   */
  non_compares: NonCompare[];
}
/**
 * Ce qui a changé dans une fiche.
 */
export interface FicheChange {
  /**
   * Numéro de la fiche.
   */
  fiche: string;
  /**
   * Intitulé de la certification.
   */
  intitule: string;
  /**
   * Nom commercial du premier certificateur, à défaut son nom légal.
   */
  certificateur: string;
  /**
   * Ce qu'est devenue la fiche.
   */
  changement: "ajoutee" | "supprimee" | "modifiee";
  /**
   * Nombre de blocs ; ceux de la révision si la fiche est supprimée.
   */
  blocs: number;
  /**
   * Les compétences qui changent, par bloc et code : toutes, si la fiche est ajoutée ou supprimée.
   */
  competences: CompetenceChange[];
  /**
   * Les autres changements, dans l'ordre des champs ; aucun si la fiche est ajoutée ou supprimée.
   */
  champs: ChampChange[];
}
/**
 * Ce qu'est devenue une compétence d'une révision à l'autre.
 */
export interface CompetenceChange {
  /**
   * deplacee : même énoncé, à la casse et aux signes près, sous un autre code ou dans un autre bloc.
   */
  changement: "ajoutee" | "supprimee" | "reformulee" | "deplacee" | "deplacee_reformulee";
  /**
   * Identifiant dans la révision ; null si ajoutée.
   */
  avant: string | null;
  /**
   * Identifiant dans le dossier ; null si supprimée.
   */
  apres: string | null;
  /**
   * Énoncé dans la révision.
   */
  texte_avant: string | null;
  /**
   * Énoncé dans le dossier.
   */
  texte_apres: string | null;
  /**
   * De l'un à l'autre, mot à mot.
   */
  segments: Segment[];
  /**
   * L'identifiant désignait un autre énoncé dans la révision, ce que les identifiants promettent de ne pas faire.
   */
  code_reemploye: boolean;
}
/**
 * Des mots qui se suivent : communs aux deux textes (same), retirés (removed) ou ajoutés (added). Sans les ajoutés, les segments redonnent l'ancien texte ; sans les retirés, le nouveau.
 */
export interface Segment {
  /**
   * Ce que ces mots sont devenus.
   */
  type: "same" | "removed" | "added";
  /**
   * Les mots, espaces compris.
   */
  texte: string;
}
/**
 * Un changement dans un champ de la fiche, hors énoncés des compétences.
 */
export interface ChampChange {
  /**
   * Clé du champ, comme dans les données.
   */
  champ: string;
  /**
   * Où dans le champ : clés, codes, et rangs comptés à partir de 1 (rang dans la révision pour ce qui est supprimé).
   */
  chemin: (string | number)[];
  /**
   * deplace : même valeur à un autre rang ; ordre : mêmes éléments dans un autre ordre.
   */
  changement: "ajoute" | "supprime" | "modifie" | "deplace" | "ordre";
  avant: Valeur;
  apres: Valeur;
  /**
   * D'un texte à l'autre, mot à mot ; null si les valeurs ne sont pas des textes.
   */
  segments: Segment[] | null;
}
/**
 * Un fichier qui n'est pas une fiche valide, ou ne peut pas être lu : sa fiche n'est pas comparée.
 */
export interface NonCompare {
  /**
   * Dans la révision (avant) ou dans le dossier (apres).
   */
  cote: "avant" | "apres";
  /**
   * Nom du fichier dans le dossier.
   */
  fichier: string;
  /**
   * Numéro de la fiche qu'il devait contenir ; null s'il ne se devine pas.
   */
  fiche: string | null;
}
/**
 * Un fichier à côté des fiches, acceptations, lexique ou lectures, qui change.
 */
export interface AutreFichier {
  /**
   * Nom du fichier dans le dossier.
   */
  fichier: string;
  changement: "ajoute" | "modifie" | "supprime";
  /**
   * Entrées qui n'y étaient pas ainsi.
   */
  ajoutees: number;
  /**
   * Entrées qui n'y sont plus ainsi.
   */
  supprimees: number;
}
/**
 * rncp validate --json
 */
export interface ValidateOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  /**
   * Nombre de fichiers lus.
   */
  fichiers: number;
  /**
   * Nombre de constats.
   */
  total: number;
  /**
   * Les constats, par fichier puis par position.
   */
  items: Finding[];
  /**
   * Les constats acceptés, chacun avec sa raison : vrais du texte officiel, ils ne comptent pas.
   */
  acceptes: Finding[];
}
/**
 * Un constat de validation.
 */
export interface Finding {
  /**
   * Nom stable du constat.
   */
  code: string;
  /**
   * Gravité.
   */
  severity: "error" | "warning" | "info";
  /**
   * Fichier.
   */
  file: string;
  /**
   * Ligne, à partir de 1.
   */
  line: number;
  /**
   * Colonne, à partir de 1, en unités UTF-16.
   */
  column: number;
  /**
   * Dernière ligne.
   */
  endLine: number;
  /**
   * Colonne qui suit le dernier caractère.
   */
  endColumn: number;
  /**
   * Les mots du message.
   */
  args: {};
  /**
   * Ce qui ne va pas et que faire, en français.
   */
  message: string;
  /**
   * Pourquoi le constat est accepté ; absent d'un constat qui compte.
   */
  reason?: string;
}
/**
 * rncp rules --json
 */
export interface RulesOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  /**
   * Nombre de règles.
   */
  total: number;
  /**
   * Les règles, par ce qu'elles regardent.
   */
  items: Rule[];
}
/**
 * Une règle de validation.
 */
export interface Rule {
  /**
   * Nom stable de la règle, celui de ses constats.
   */
  code: string;
  /**
   * Gravité de ses constats.
   */
  severity: "error" | "warning" | "info";
  /**
   * Ce qu'elle regarde : le fichier, sa syntaxe YAML, le schéma, une fiche, chaque texte d'une fiche, les fiches d'un dossier entre elles, le lexique, les correspondances lues énoncé par énoncé, les acceptations, ou le registre.
   */
  kind: "file" | "yaml" | "schema" | "fiche" | "text" | "corpus" | "lexique" | "lectures" | "acceptations" | "registre";
  /**
   * Ce qu'elle demande, en français.
   */
  title: string;
  /**
   * Pourquoi, en français.
   */
  why: string;
}
/**
 * rncp import --json
 */
export interface ImportOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Le fichier lu ; - pour l'entrée standard.
   */
  fichier: string;
  /**
   * Ce qu'il est, d'après son contenu.
   */
  forme: "page" | "html" | "xml" | "zip";
  /**
   * VERSION_FLUX d'un export ; null s'il ne la dit pas.
   */
  version_flux: string | null;
  /**
   * true : rien n'a été écrit (--dry-run, ou --strict avec un doute).
   */
  simulation: boolean;
  /**
   * Nombre d'éléments de items.
   */
  total: number;
  /**
   * Les fiches lues, dans l'ordre du fichier.
   */
  items: ImportItem[];
}
/**
 * Une fiche lue, et ce que chaque texte de sa source est devenu.
 */
export interface ImportItem {
  /**
   * Son numéro.
   */
  fiche: string;
  /**
   * Son intitulé.
   */
  intitule: string;
  /**
   * Ce que l'import fait de son fichier.
   */
  action: "creee" | "remplacee" | "identique";
  /**
   * Son fichier ; null sur la sortie standard.
   */
  fichier: string | null;
  /**
   * Nombre de blocs.
   */
  blocs: number;
  /**
   * Nombre de compétences.
   */
  competences: number;
  /**
   * Les textes de la source, dans son ordre.
   */
  textes: ImportTexte[];
  /**
   * Les codes de compétences qui ont changé par rapport au fichier remplacé.
   */
  codes: ImportCode[];
}
/**
 * Un texte de la source et où il est allé.
 */
export interface ImportTexte {
  /**
   * Son intertitre sur la page, ou le chemin de ses balises.
   */
  source: string;
  /**
   * Sa ligne, à partir de 1.
   */
  ligne: number;
  /**
   * Sa colonne, à partir de 1.
   */
  colonne: number;
  /**
   * La clé qui le porte ; null s'il n'a pas trouvé de place.
   */
  chemin: string | null;
  /**
   * sur ; a_relire : une règle a dû choisir ; non_decoupe : gardé entier.
   */
  surete: "sur" | "a_relire" | "non_decoupe";
  /**
   * Le texte, s'il n'a pas trouvé de place ; null sinon.
   */
  texte: string | null;
}
/**
 * Un identifiant de compétence qui ne vaut plus.
 */
export interface ImportCode {
  /**
   * L'identifiant d'avant.
   */
  ancien: string;
  /**
   * Celui qui le remplace ; null si rien n'y répond.
   */
  nouveau: string | null;
}
/**
 * rncp proches --json : ce qui remplace une certification, et les certifications actives qui en sont le plus près, par un calcul.
 */
export interface ProchesOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Jour auquel les certifications proposées sont actives, AAAA-MM-JJ.
   */
  date: string;
  de: FicheRow;
  /**
   * Les blocs acquis ; vide : toute la certification.
   */
  blocs: string[];
  /**
   * Nombre de compétences acquises.
   */
  competences: number;
  /**
   * Ce qui remplace officiellement la certification, puis ce qui remplace cela.
   */
  remplacements: Remplacement[];
  /**
   * Nombre de certifications actives qui ont été cherchées.
   */
  cherchees: number;
  /**
   * Nombre de celles qui ont été comparées en entier : celles dont les mots rares approchent le plus.
   */
  comparees: number;
  /**
   * Nombre d'éléments de items.
   */
  total: number;
  /**
   * Les plus proches d'abord. Un calcul : ce qui n'y est pas peut l'être.
   */
  items: ProcheItem[];
}
/**
 * Une certification proche, et combien de ses compétences ont une piste dans ce qui est acquis.
 */
export interface ProcheItem {
  /**
   * Numéro de la fiche.
   */
  fiche: string;
  /**
   * Nom d'usage du certificateur.
   */
  certificateur: string;
  /**
   * Intitulé officiel.
   */
  intitule: string;
  /**
   * Niveau de qualification ; null : non publié.
   */
  niveau: number | null;
  /**
   * Nombre de ses compétences.
   */
  competences: number;
  /**
   * Nombre de celles qui ont une piste très probable.
   */
  tres_probable: number;
  /**
   * Nombre de celles qui ont une piste à vérifier.
   */
  a_verifier: number;
  /**
   * Codes ROME, Formacodes et codes NSF communs, avec leurs libellés.
   */
  domaines: string[];
  /**
   * Dernier jour de l'enregistrement, AAAA-MM-JJ ; null s'il n'est pas publié.
   */
  date_fin_enregistrement: string | null;
  /**
   * Dernier jour où la certification peut être délivrée, AAAA-MM-JJ ; null si la source ne le donne pas.
   */
  date_limite_delivrance: string | null;
  /**
   * État de l'enregistrement à cette date.
   */
  etat: "active" | "expire_bientot" | "expiree" | "inconnu";
  /**
   * Jours qui restent.
   */
  jours: number | null;
  /**
   * Page officielle.
   */
  url: string;
  /**
   * Jour où la page ou l'export a été lu, AAAA-MM-JJ ; null s'il n'est pas connu.
   */
  date_source: string | null;
  /**
   * Combien de tels couples étaient justes, sur combien de jugés ; null : jamais mesuré dans ce métier.
   */
  frequences: Frequences | null;
  /**
   * Bloc par bloc.
   */
  par_bloc: ProcheBloc[];
}
/**
 * Un bloc d'une certification proche.
 */
export interface ProcheBloc {
  /**
   * Code du bloc.
   */
  bloc: string;
  /**
   * Intitulé du bloc.
   */
  bloc_intitule: string;
  /**
   * Nombre de compétences du bloc.
   */
  competences: number;
  /**
   * Nombre de celles qui ont une piste très probable.
   */
  tres_probable: number;
  /**
   * Nombre de celles qui ont une piste à vérifier.
   */
  a_verifier: number;
}
/**
 * rncp registre changes --json : ce qui change d'un registre à un autre.
 */
export interface RegistreChangesOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  source: Source;
  /**
   * Le registre d'avant.
   */
  avant: string;
  /**
   * Le registre d'après.
   */
  apres: string;
  /**
   * Jour du plus récent de ses exports, AAAA-MM-JJ ; null si leurs noms ne le disent pas.
   */
  jour_avant: string | null;
  /**
   * De même pour celui d'après.
   */
  jour_apres: string | null;
  /**
   * Numéros des fiches dont l'enregistrement a pris fin d'un jour à l'autre ; null si l'un des jours n'est pas connu.
   */
  terminees: string[] | null;
  /**
   * Nombre d'éléments de items.
   */
  total: number;
  /**
   * Les fiches ajoutées, supprimées ou modifiées, par numéro.
   */
  items: FicheChange[];
}
/**
 * rncp registre build --json, rncp registre status --json
 */
export interface RegistreOutput {
  /**
   * Version de ce contrat : elle change quand un champ change de nom, de sens ou disparaît.
   */
  schemaVersion: 2;
  /**
   * Jour pour lequel les enregistrements en cours sont comptés, AAAA-MM-JJ.
   */
  date: string;
  /**
   * Chemin du registre.
   */
  registre: string;
  /**
   * Taille du registre, en octets.
   */
  octets: number;
  /**
   * Nombre de fiches.
   */
  fiches: number;
  /**
   * Nombre de fiches dont l'enregistrement court encore à cette date.
   */
  actives: number;
  /**
   * Nombre de fiches où la source ne donne aucune compétence à chercher.
   */
  sans_competence: number;
  /**
   * Nombre de compétences.
   */
  competences: number;
  /**
   * Nombre de compétences découpées sans doute ; les autres sont à relire sur la page.
   */
  competences_sures: number;
  /**
   * D'où viennent les fiches, un élément par répertoire.
   */
  sources: RegistreSource[];
}
/**
 * D'où viennent les fiches d'un répertoire.
 */
export interface RegistreSource {
  /**
   * RNCP ou RS.
   */
  repertoire: "RNCP" | "RS";
  /**
   * Nom de l'export.
   */
  fichier: string;
  /**
   * Jour de l'export, que dit son nom, AAAA-MM-JJ ; null s'il ne le dit pas.
   */
  jour: string | null;
  /**
   * SHA-256 du fichier.
   */
  empreinte: string;
  /**
   * Taille du fichier, en octets.
   */
  octets: number;
  /**
   * Nombre de fiches qu'il a données.
   */
  fiches: number;
  /**
   * Nombre de fiches dont le numéro était déjà pris : la première compte.
   */
  en_double: number;
  /**
   * Jour de la construction, AAAA-MM-JJ.
   */
  construit_le: string;
  /**
   * Version de rncp qui a construit.
   */
  version: string;
}
