import type { Certificateur, Fiche, StatistiquesPromotion } from "../model/fiche.generated.ts";
import type { FindingCounts } from "../model/findings.ts";
import { licence, producteur } from "../model/identities.ts";
import type { KeysWithin } from "../model/keys.ts";
import { avertissement } from "../model/notice.ts";
import { shellWord } from "../text/shell-word.ts";
import { couvertureFr } from "./couverture.fr.ts";
import { explorerFr } from "./explorer.fr.ts";
import { failuresFr, reasonsFr } from "./failures.fr.ts";
import { helpFr } from "./help.fr.ts";
import { lireFr } from "./lire.fr.ts";

/** A number as French writes it: 33,3. */
/** « 30 475 » */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, " ");
const num = (value: number): string => String(value).replace(".", ",");

/** « 1 fiche », « 2 fiches » : a number and its noun. In French, 0 and 1 are singular. */
const n = (count: number, one: string, many: string): string => `${num(count)} ${count < 2 ? one : many}`;

/** « 29/09/2025 » for 2025-09-29. */
const date = (iso: string): string => iso.split("-").reverse().join("/");

/** What the tags of the register that have no field of the page are called. */
export const registreFr = {
  id_fiche: "identifiant interne",
  abrege: "type de diplôme",
  etat_fiche: "état de la fiche",
  type_enregistrement: "type d'enregistrement",
  validation_partielle: "validation partielle",
  duree_enregistrement: "durée de l'enregistrement",
  date_decision: "date de décision",
  date_effet: "date d'effet",
  date_de_publication: "date de publication",
  date_dernier_jo: "dernier Journal officiel",
  date_limite_delivrance: "dernier jour de délivrance",
  existence_partenaires: "a des partenaires",
  certificateurs: "certificateurs",
  etat_certificateur: "état du certificateur",
  publication_decret_general: "textes généraux",
  publication_decret_creation: "textes de création",
  publication_decret_autre: "autres textes",
  titre: "titre",
  date: "date",
  niveau_maitrise_competences: "niveau de maîtrise des compétences",
  annees_promotions_niveau: "années de promotion",
  prerequis_entree_formation_bloc: "prérequis à l'entrée, par bloc",
  prerequis_validation_bloc: "prérequis à la validation, par bloc",
  codes_idcc: "codes IDCC",
  ccn_1: "convention collective 1",
  ccn_2: "convention collective 2",
  ccn_3: "convention collective 3",
  duree_validite: "durée de validité",
  modalites_renouvellement: "modalités de renouvellement",
};

/** Every sentence of the interface in French. This file defines the keys; en.ts has the same. */
export const fr = {
  date,
  unspecified: "non précisé",
  unpublished: "non publié",
  sameAsBlocs: "les énoncés des blocs, mot pour mot",
  sameAsBlocsBut: "les énoncés des blocs, mot pour mot, sauf :",
  withoutBloc: "la fiche, sans bloc",
  sansBloc: "sans bloc",
  seeAcquisition: "voir les modalités d'acquisition",
  onlyInWords: (command: string): string => `décrite par le texte publié : ${command}`,
  proposed: (name: string): string => `${name} (proposée par l'import, à relire)`,
  coefficient: (value: number): string => `coefficient ${num(value)}`,
  pages: (low: number, high: number): string => (low === high ? n(low, "page", "pages") : `${low} à ${high} pages`),
  library: {
    origine: { fournie: "fournie avec rncp", bibliotheque: "votre bibliothèque", registre: "registre" },
    replaced: (numeros: readonly string[]): string =>
      `${numeros.length === 1 ? "Votre exemplaire remplace la fiche fournie" : "Vos exemplaires remplacent les fiches fournies"} : ${numeros.join(", ")} (--fournies pour celles de rncp).`,
  },
  remplacements: {
    titre: "Chaîne des remplacements",
    nouvelles: "Remplacée, d'après les fiches, par :",
    anciennes: "Elle remplace :",
    after: (numero: string): string => `à la place de ${numero}`,
    before: (numero: string): string => `avant ${numero}`,
    notThere: " : sa fiche n'est pas parmi celles qui sont lues",
    enVigueur: (numeros: readonly string[]): string => `En vigueur à ce jour : ${numeros.join(", ")}`,
    aucune: "Aucune n'est active à ce jour.",
    inconnu: "Laquelle est en vigueur n'est pas connu : il manque une fiche ou une date.",
  },
  partenaires: {
    habilitations: {
      HABILITATION_ORGA_FORM: "prépare et évalue",
      HABILITATION_FORMER: "prépare",
      HABILITATION_ORGA: "évalue",
    } as Readonly<Record<string, string>>,
    finis: "L'enregistrement a pris fin : aucun n'est plus actif, quoi que le registre dise de son état.",
  },
  proches: {
    title: (numero: string, name: string): string => `Après ${numero} ${name}`,
    remplacements: "Ce qui la remplace officiellement",
    heading: (date: string): string => `Les plus proches, actives au ${date} (calcul)`,
    counts: (sure: number, open: number, total: number): string =>
      `Vos acquis ont une piste très probable pour ${sure} de ses ${n(total, "compétence", "compétences")}, à vérifier pour ${open}`,
    domaines: (all: readonly string[]): string => `En commun : ${all.join(", ")}`,
    otherTrade: "Aucun code de métier en commun (ROME, Formacode, NSF) : sans doute un autre métier",
    next: (command: string): string => `Bloc par bloc : ${command}`,
    note: (compared: number, among: number): string =>
      `Estimation : ${n(compared, "certification comparée", "certifications comparées")} en entier, sur ${grouped(among)} ${among < 2 ? "active" : "actives"} dont les mots ont été rapprochés. Une autre peut convenir ; ce classement n'a rien d'officiel.`,
    none: (among: number): string =>
      `Aucune piste trouvée parmi ${n(among, "certification active", "certifications actives")}. Avec le registre entier (--registre), il y en a davantage.`,
  },
  registre: {
    sansEcart: (files: number): string => `✓ aucun écart trouvé, ${n(files, "fichier lu", "fichiers lus")}`,
    actives: (date: string): string => `Fiches actives au ${date} ; --expirees ajoute les autres`,
    seulement: (repertoire: string): string => `${repertoire} seulement`,
    title: (path: string): string => `Registre ${path}`,
    labels: {
      fiches: "Fiches",
      actives: "Actives",
      competences: "Compétences",
      competences_sures: "dont découpées sans doute",
      sans_competence: "Fiches sans compétence à chercher",
      octets: "Taille",
      fichier: "Export",
      jour: "Jour",
      construit_le: "Construit le",
      en_double: "Numéros en double",
    },
    count: (value: number): string => grouped(value),
    ended: (numeros: readonly string[], from: string, to: string): string =>
      `Enregistrements qui ont pris fin du ${from} au ${to} : ${numeros.join(", ")}`,
    unknownEnds:
      "Le nom d'un export ne dit pas son jour : on ne sait pas quels enregistrements ont pris fin d'un registre à l'autre.",
    unknownDay: "que son nom ne dit pas",
    megabytes: (count: number): string => `${grouped(Math.round(count / 1_000_000))} Mo`,
    age: (days: number): string => (days === 0 ? "aujourd'hui" : `il y a ${n(days, "jour", "jours")}`),
  },
  noBloc: "la fiche n'a pas de bloc",
  none: "la page n'en donne pas",
  yes: "oui",
  no: "non",
  unknown: "non précisé dans la source",
  decimal: (value: number): string => value.toFixed(2).replace(".", ","),
  percent: (value: number): string => `${num(value)} %`,
  minutes: (count: number): string => `${count} min`,
  hours: (low: number, high: number): string => (low === high ? `${num(low)} h` : `${num(low)}–${num(high)} h`),
  minuteRange: (low: number, high: number): string => (low === high ? `${low} min` : `${low}–${high} min`),
  semicolon: " ; ",
  colon: (label: string, value: string): string => `${label} : ${value}`,
  blocCount: (count: number): string => n(count, "bloc", "blocs"),
  competenceCount: (count: number): string => n(count, "compétence", "compétences"),
  source: (numeros: string): string => `Source : ${producteur}, ${licence} (${numeros})`,
  sourceFiches: (numeros: readonly string[]): string =>
    `${numeros.length === 1 ? "fiche" : "fiches"} ${numeros.join(", ")}`,

  readOn: (first: string | undefined, last: string | undefined, someUnknown: boolean): string => {
    if (first === undefined || last === undefined) return "jour de lecture non connu";
    const days = first === last ? `lue le ${first}` : `lues du ${first} au ${last}`;
    return someUnknown ? `${days}, jour non connu pour certaines` : days;
  },

  etat: {
    delivrance: (day: string): string => `délivrance possible jusqu'au ${day}`,
    active: (days: number, until: string): string => `active jusqu'au ${until} (encore ${n(days, "jour", "jours")})`,
    expire_bientot: (days: number, until: string): string =>
      days === 0 ? `expire aujourd'hui (${until})` : `expire dans ${n(days, "jour", "jours")} (${until})`,
    expiree: (days: number, until: string): string => `expirée (fin le ${until}, il y a ${n(days, "jour", "jours")})`,
    inconnu: "échéance non publiée",
  },

  columns: {
    fiche: "Fiche",
    intitule: "Intitulé",
    certificateur: "Certificateur",
    niveau: "Niv.",
    etat: "Enregistrement",
    contenu: "Contenu",
    competences: "Compétences",
    bloc: "Bloc",
    origine: "Origine",
    roles: "Rôle",
    cherche: "Cherché",
    trouvees: "Trouvées",
    trouve: "Trouvé",
    maniere: "Comment",
    surete: "Sûreté",
    poids: "Poids",
    evaluation: "Évaluation",
    epreuve: "Épreuve",
    preparation: "Préparation",
    production: "Production",
    soutenance: "Soutenance",
    jury: "Jury",
    resultat: "Résultat",
    correspondance: "Correspondance",
    annee: "Année",
    nombre_certifies: "Certifiés",
    nombre_certifies_vae: "dont par VAE",
    taux_insertion_global_6mois: "Insertion globale à 6 mois",
    taux_insertion_metier_6mois: "Dans le métier à 6 mois",
    taux_insertion_metier_2ans: "Dans le métier à 2 ans",
    voie: "Voie",
    ouverte: "Ouverte",
    maj: "Mise à jour",
    nom: "Nom légal",
    siret: "Siret",
    nom_commercial: "Nom commercial",
    site_internet: "Site internet",
  } satisfies Columns & Readonly<Record<string, string>>,

  champs: {
    numero: "Numéro",
    intitule: "Intitulé",
    niveau: "Niveau",
    codes_nsf: "Codes NSF",
    formacodes: "Formacodes",
    date_fin_enregistrement: "Échéance de l'enregistrement",
    certificateurs: "Certificateurs",
    objectifs_contexte: "Objectifs et contexte",
    activites_visees: "Activités visées",
    competences_attestees: "Compétences attestées",
    modalites_evaluation: "Modalités d'évaluation",
    blocs: "Blocs de compétences",
    competences: "Compétences",
    evaluation: "Évaluation",
    modalites_acquisition: "Modalités d'acquisition de la certification",
    evaluation_finale: "Au-delà des blocs",
    secteurs_activite: "Secteurs d'activités",
    types_emploi_accessibles: "Emplois accessibles",
    codes_rome: "Codes ROME",
    reglementations_activites: "Références juridiques",
    prerequis_entree_formation: "Prérequis à l'entrée en formation",
    conditions_entree: "Conditions d'entrée, résumées par rncp",
    prerequis_validation: "Prérequis à la validation",
    prerequis_blocs: "Prérequis distincts pour les blocs",
    voies_acces: "Voies d'accès",
    accessible_nouvelle_caledonie: "Nouvelle-Calédonie",
    accessible_polynesie_francaise: "Polynésie française",
    statistiques_promotions: "Statistiques",
    liens_description: "Descriptif de la certification",
    anciennes_certifications: "Certifications antérieures",
    nouvelles_certifications: "Nouvelles certifications",
    correspondances: "Correspondances officielles",
    codes_retires: "Codes retirés",
    intercalaires: "Titres et notes de la liste",
    liens_notes: "Descriptif, sans adresse",
    partenaires: "Partenaires",
    registre: "Champs du registre",
    date_source: "Jour de la source",
    notes: "Notes de la rédaction (pas de France compétences)",
  } satisfies Champs,

  voies: {
    FI: "statut d'élève ou d'étudiant",
    CA: "contrat d'apprentissage",
    FC: "formation continue",
    CQ: "contrat de professionnalisation",
    CL: "candidature individuelle",
    VAE: "expérience (VAE)",
  },

  epreuve: {
    mspr: (count: number): string => (count === 1 ? "MSPR" : `${count} MSPR`),
    application_professionnelle: (count: number): string =>
      count === 1 ? "application professionnelle" : `${count} applications professionnelles`,
    dossier_professionnel: (count: number): string =>
      count === 1 ? "dossier professionnel" : `${count} dossiers professionnels`,
    grand_oral: (count: number): string => (count === 1 ? "grand oral" : `${count} grands oraux`),
    etude_de_cas: (count: number): string => (count === 1 ? "étude de cas" : `${count} études de cas`),
    epreuve_ecrite: (count: number): string => (count === 1 ? "épreuve écrite" : `${count} épreuves écrites`),
    memoire: (count: number): string => (count === 1 ? "mémoire" : `${count} mémoires`),
    rapport: (count: number): string => (count === 1 ? "rapport" : `${count} rapports`),
    mise_en_situation_simulee: (count: number): string =>
      count === 1 ? "mise en situation simulée" : `${count} mises en situation simulées`,
    entretien: (count: number): string => (count === 1 ? "entretien" : `${count} entretiens`),
    portfolio: (count: number): string => (count === 1 ? "portfolio" : `${count} portfolios`),
    controle_en_cours_de_formation: (count: number): string =>
      count === 1 ? "contrôle en cours de formation" : `${count} contrôles en cours de formation`,
    projet: (count: number): string => (count === 1 ? "projet" : `${count} projets`),
    autre: (count: number): string => (count === 1 ? "autre épreuve" : `${count} autres épreuves`),
  },
  periodeEntreprise: (months: number, consecutive: boolean | undefined): string =>
    `${months} mois en entreprise${consecutive === undefined || months === 1 ? "" : consecutive ? ", consécutifs" : ", consécutifs ou non"}`,
  seeText: "voir le texte",
  /** « réelle ou simulée », said of a test whose name is feminine; of another one, of its situation. */
  situation: (type: string, cadre: string): string =>
    cadre === "" || /^(?:mspr|application|mise|etude|epreuve)/.test(type) ? cadre : `situation ${cadre}`,
  cadre: { reelle: "réelle", simulee: "simulée", reconstituee: "reconstituée" },
  or: " ou ",
  modalite: { individuel: "individuel", equipe: "en équipe", groupe: "en groupe" },
  contenu: { presentation: "présentation", demonstration: "démonstration", entretien: "entretien" },
  and: " et ",
  production: { ecrit: "écrit", oral: "oral", demonstration: "démonstration" },
  preparation: (count: number, team: boolean): string =>
    `${count === 1 ? "préparation" : `${count} préparations`}${team ? " en équipe" : ""}`,
  writing: (count: number, alone: boolean): string =>
    `${count === 1 ? "écrit" : `${count} écrits`}${alone ? (count === 1 ? " individuel" : " individuels") : ""}`,
  defenceUntimed: "durée non précisée",
  defence: (count: number): string => (count === 1 ? "soutenance" : `${count} soutenances`),
  team: (max: number | null): string => (max === null ? "équipe" : `équipe de ${max} max`),
  minutesUnspecified: (count: number): string => `${count} non précisées`,
  final: "Final",
  generalText: "Texte commun à la fiche",
  /** What an entry condition in the text is about, that a summary leaves out. */
  doors: (words: readonly string[]): string => `le texte parle aussi de : ${words.join(", ")}`,
  inField: (domaine: string, conditions: string): string => `en ${domaine} : ${conditions}`,
  /** `first`: the word « niveau » is said once for several. */
  condition: (niveau: number, years: number | undefined, months: number | undefined, first: boolean): string =>
    `${first ? "niveau " : ""}${niveau}${years === undefined ? "" : ` et ${n(years, "an", "ans")} d'expérience`}` +
    `${months === undefined ? "" : ` (préparation en ${months} mois)`}`,
  insertion: (rates: Rates, year: number, graduates: number | null): string => {
    const { global, metier } = rates;
    const said = [
      ...(global === null ? [] : [`${num(global)} % globale`]),
      ...(metier === null ? [] : [`${num(metier)} % métier visé`]),
    ];
    const certified = graduates === null ? "" : `, ${n(graduates, "certifié", "certifiés")}`;
    return `${said.join(", ")} (à 6 mois, ${year}${certified})`;
  },

  list: {
    empty: "Aucune fiche ne répond à ces critères.",
  },
  show: {
    competenceOf: (position: number, total: number): string => `Compétence ${position} sur ${total}`,
    ownCode: "Code de compétence donné par rncp : il n'est pas officiel.",
    several: (names: string): string => `Pour les comparer : rncp diff ${names}`,
  },
  search: {
    found: (found: number, among: number, noun: string): string => `${n(found, noun, `${noun}s`)} sur ${among}`,
    competence: "compétence",
    text: "texte",
    shown: (shown: number, feminine: boolean): string =>
      feminine ? `${n(shown, "affichée", "affichées")} (--limit)` : `${n(shown, "affiché", "affichés")} (--limit)`,
    nothing: (query: string, everywhere: boolean, elsewhere: number): string =>
      elsewhere > 0
        ? `Aucune compétence trouvée pour « ${query} ». Avec --tout, ${n(elsewhere, "texte des fiches y répond", "textes des fiches y répondent")}.`
        : `Rien trouvé pour « ${query} »${everywhere ? "" : ", même dans les autres textes des fiches"}. Essayez moins de mots, ou d'autres.`,
    corrected: (from: string, to: string): string => `« ${from} » n'est pas dans les fiches : lu comme « ${to} ».`,
    nearest: (words: readonly string[]): string =>
      `Mots proches dans les fiches : ${words.map((word) => `« ${word} »`).join(", ")}.`,
    outOf: (found: number, among: number): string => `${found} sur ${among}`,
    count: (found: number): string => n(found, "résultat", "résultats"),
    near: (count: number): string => `Thèmes voisins, qui ne répondent pas à la question : ${count}`,
    folded: (count: number): string =>
      count === 1
        ? "1 texte d'un thème voisin n'est pas montré : --voisins l'ajoute."
        : `${count} textes de thèmes voisins ne sont pas montrés : --voisins les ajoute.`,
    unanswered: (words: readonly string[]): string =>
      `Absent des fiches, ignoré : ${words.map((word) => `« ${word} »`).join(", ")}.`,
    outsideBlocs: "Hors des blocs",
    quoted: (term: string): string => `« ${term} »`,
    scored: (score: string, field: string, weight: string): string =>
      `Score ${score} · champ : ${field} (poids ${weight}). Comptent aussi la place des mots, leur répétition et leur voisinage.`,
    manner: {
      mot: "le mot",
      famille: "même famille",
      exacte: "l'expression exacte",
      debut: "mot qui commence ainsi",
      corrige: "corrigé en",
      synonyme: "lexique, synonyme",
      specifique: "lexique, plus précis",
      generique: "lexique, plus large",
      associe: "lexique, voisin",
      formule: "lexique, formule des énoncés",
      renvoi: "lexique, renvoi à",
    } as Readonly<Record<string, string>>,
  },
  open: { noBrowser: "Aucun navigateur n'a pu être ouvert : copiez l'adresse." },
  premier: {
    validite: "Validité",
    voies: "Voies",
    contenu: "Contenu",
    enToutesLettres: "en toutes lettres : --section resume",
    ouvertes: (count: number, alone: boolean, active: boolean): string =>
      `${count}${active ? "" : ", telles que publiées"}${alone ? ", dont candidature individuelle" : ""}`,
    niveau: (level: number): string => `niveau ${level}`,
    blocs: (count: number): string => n(count, "bloc", "blocs"),
    competences: (count: number): string => `${count} comp.`,
    entree: {
      doors: (words: readonly string[]): string => `aussi : ${words.join(", ")}`,
      condition: (niveau: number, years: number | undefined, months: number | undefined, first: boolean): string =>
        `${first ? "niveau " : ""}${niveau}${years === undefined ? "" : ` et ${n(years, "an", "ans")} d'expérience`}` +
        `${months === undefined ? "" : ` (en ${months} mois)`}`,
    },
    /** Which of the lines above are ours. */
    resumes: (evaluation: boolean, prerequis: boolean): string =>
      evaluation && prerequis
        ? "Évaluation, prérequis résumés par rncp. "
        : `${evaluation ? "Évaluation résumée par rncp. " : ""}${prerequis ? "Prérequis résumés par rncp. " : ""}`,
    suite: "Suite : --section, --complet",
  },
  diff: {
    niveau: "Niveau",
    blocs: "Blocs",
    competences: "Compétences",
    codes_nsf: "NSF",
    formacodes: "Formacodes",
    codes_rome: "ROME",
    evaluation: "Évaluation",
    prerequis: "Prérequis",
    voies_acces: "Voies d'accès",
    insertion: "Insertion",
    certificateur: "Certificateur",
    common: (values: string): string => `communs : ${values}`,
    commonFeminine: (values: string): string => `communes : ${values}`,
    openWays: (count: number): string => n(count, "voie", "voies"),
    noCommonEmploi: "aucun intitulé identique",
    nearEmplois: "De même sens, d'après rncp :",
    remplacee: "Remplacée par",
    noInsertion: "non publiée",
    headingBlocs: "Blocs de compétences",
    headingCorrespondances: "Correspondances de compétences",
    direction: (from: string, to: string): string => `${from} → ${to}`,
    officielles: (count: number): string =>
      `Correspondances officielles, publiées par les fiches · ${n(count, "correspondance", "correspondances")}`,
    officielle: (a: string, b: string, by: string): string => `${a} ↔ ${b} (publiée par ${by})`,
    groups: (count: number): string => `Compétences qui se correspondent · ${n(count, "groupe", "groupes")}`,
    origines: { lecture: "lecture", calcul: "calcul" } as Readonly<Record<string, string>>,
    proposee: "proposée",
    validee: "validée",
    score: (score: string): string => `score ${score}`,
    parties: {
      action: "action",
      objet: "objet",
      moyen: "moyen",
      finalite: "finalité",
      exemple: "exemple",
    } as Readonly<Record<string, string>>,
    reason: (partie: string, a: string, b: string): string =>
      a === b ? `${partie} : ${a}` : `${partie} : ${a} ~ ${b}`,
    detail: (command: string): string => `Détail : ${command}`,
    equivalente: "= équivalente",
    partielle: "≈ partielle",
    alone: (name: string, other: string, count: number, isRead: boolean): string =>
      isRead
        ? `${name} : ${n(count, "compétence à laquelle", "compétences auxquelles")} rien ne répond chez ${other} (lecture)`
        : `${name} : aucune piste trouvée chez ${other} pour ${n(count, "compétence", "compétences")} (calcul)`,
    outside: (name: string, count: number): string =>
      `${name} : ${n(count, "compétence", "compétences")} dans aucun groupe`,
    pistes: (from: string, to: string): string => `${from}, les plus proches chez ${to}`,
    above: "(la même)",
    pairs: (count: number): string => n(count, "couple", "couples"),
  },
  couverture: couvertureFr,
  explorer: explorerFr,
  lire: lireFr,
  passerelle: {
    suite: "Suite : les énoncés un à un, ce qui est acquis, l'accès, les compléments : --complet",
    de: "De",
    acquis: "Acquis",
    vers: "Vers",
    fermee: (name: string, day: string): string =>
      `✗ ${name} : au ${day}, l'enregistrement a pris fin. Peut-on encore y entrer ? Renseignez-vous auprès du certificateur.`,
    entiere: (codes: readonly string[]): string =>
      codes.length === 0 ? "la certification entière" : `la certification entière : ${codes.join(", ")}`,
    datesInconnues: "La date de validation de ces acquis n'est pas connue.",
    sansBloc: (name: string): string => `${name} : la fiche n'a pas de bloc, il n'y a rien à comparer bloc par bloc.`,
    bilan: (name: string, methode: "lecture" | "calcul", count: BlocCounts, compte: string): string => {
      const { total, officiels, couverts } = count;
      const basis = methode === "lecture" ? "d'après une lecture des énoncés" : "d'après un calcul sur les énoncés";
      const official =
        officiels === 0
          ? ""
          : `${n(officiels, "bloc couvert", "blocs couverts")} sur ${total} par une correspondance officielle ; `;
      const whole =
        couverts === 0 ? "" : `, ${n(couverts, "bloc couvert en entier", "blocs couverts en entier")} sur ${total}`;
      return `${name} : ${official}${basis}, ${compte}${whole}.`;
    },
    blocVise: "Bloc visé",
    couverture: "Couverture",
    proche: "Le plus proche",
    etat: {
      en_partie: "≈ en partie",
      non_couvert: "– rien",
      pistes: "? pistes à vérifier",
      sans_piste: "? aucune piste trouvée",
    },
    couvert: { officielle: "✓ couvert · officiel", ours: "✓ couvert · selon lecture" },
    manque: (name: string, count: number, total: number): string =>
      `Ce qu'il vous manque pour ${name} · ${n(count, "compétence", "compétences")} sur ${total}`,
    acquises: (count: number, total: number): string =>
      `Ce que vous avez déjà · ${n(count, "compétence", "compétences")} sur ${total}`,
    nonLues: (count: number, total: number): string =>
      `Pas encore lu · ${n(count, "compétence", "compétences")} sur ${total}`,
    pistes: (count: number, total: number): string =>
      `Pistes à vérifier (calcul) · ${n(count, "compétence", "compétences")} sur ${total}`,
    sansPiste: (count: number, total: number): string =>
      `Aucune piste trouvée (calcul, ce n'est pas une absence) · ${n(count, "compétence", "compétences")} sur ${total}`,
    ilManque: (manque: string | undefined): string =>
      manque === undefined ? "ce qui manque n'a pas été jugé" : `il manque ${manque}`,
    avec: (code: string, texte: string): string => `vous avez ${code} ${texte}`,
    pourInformation: (counted: string): string => `${counted} (notre comparaison, sans effet sur ce bloc)`,
    avertissement,
    sansOfficielle: "Correspondances officielles : aucune des deux fiches n'en publie avec l'autre.",
    effet: {
      couvre: ({ b, isWholeB }: Published): string =>
        isWholeB ? `✓ couvre chacun des blocs de ${b}` : `✓ couvre ${b}`,
      non_acquise: ({ a, isWholeA }: Published): string =>
        isWholeA ? `– la certification ${a} n'est pas donnée comme acquise en entier` : `– ${a} n'est pas acquis`,
      incomplete: (): string =>
        "? la fiche visée nomme aussi un bloc qui n'est pas acquis, et ne dit pas si un seul suffit",
      fiche_de_depart: (): string =>
        "? publiée par la fiche de départ : cela ne dit pas ce que reconnaît le certificateur visé",
    },
    acces: (isClosed: boolean): string =>
      `Accès à la certification visée, tel que publié${isClosed ? " · enregistrement expiré" : ""}`,
    resume: (phrase: string): string => `${phrase} (résumé de rncp)`,
    prerequisEntree: "Prérequis d'entrée",
    prerequisValidation: "Prérequis de validation",
    prerequisBlocs: "Prérequis par bloc",
    voiesOuvertes: "Voies ouvertes",
    voiesFermees: "Voies fermées",
    voiesNonPrecisees: "Voies non précisées",
    auDela: "Au-delà des blocs",
    aucune: "aucune",
    complements: "Ce que chaque bloc non acquis ajouterait",
    blocNonAcquis: (name: string): string => `${name}, bloc non acquis`,
    ajouterait: "En plus",
    trouvees: (count: number): string =>
      n(
        count,
        "compétence à laquelle rien ne répond aurait une correspondance, au moins partielle",
        "compétences auxquelles rien ne répond auraient une correspondance, au moins partielle",
      ),
    pistesDePlus: (count: number): string =>
      n(count, "compétence de plus aurait une piste (calcul)", "compétences de plus auraient une piste (calcul)"),
    ameliorees: (count: number): string =>
      n(count, "compétence en partie serait couverte", "compétences en partie seraient couvertes"),
    blocsOfficiels: (count: number): string =>
      n(
        count,
        "bloc serait couvert par une correspondance officielle",
        "blocs seraient couverts par une correspondance officielle",
      ),
    rienDePlus: "rien de plus",
  },
  rapport: (version: string, date: string, prints: string): string =>
    `rncp ${version}, au ${date} ; empreintes : ${prints}`,
  written: (file: string): string => `Écrit dans ${file}`,
  exported: (count: number, file: string): string => `${n(count, "ligne écrite", "lignes écrites")} dans ${file}`,
  validate: {
    fixed: (faults: number, files: number): string =>
      files === 0
        ? "Rien à corriger d'office."
        : `${n(faults, "défaut corrigé", "défauts corrigés")} dans ${n(files, "fichier", "fichiers")}.`,
    clean: (files: number, accepted: number): string => {
      const set = accepted === 0 ? "" : `, ${n(accepted, "constat accepté", "constats acceptés")}`;
      return `✓ ${n(files, "fichier valide", "fichiers valides")}${set}`;
    },
    tooManyWarnings: (warnings: number, allowed: number): string =>
      `Échec : ${n(warnings, "avertissement", "avertissements")}, ${allowed === 0 ? "aucun" : allowed} permis.`,
  },
  report: {
    verdict: ({ error, warning, info, accepted, files }: FindingCounts): string => {
      const counts = [n(error, "erreur", "erreurs"), n(warning, "avertissement", "avertissements")];
      if (info > 0) counts.push(n(info, "information", "informations"));
      if (accepted > 0) counts.push(n(accepted, "constat accepté", "constats acceptés"));
      const sign = error > 0 ? "✗" : warning > 0 ? "!" : "✓";
      return `${sign} ${counts.join(", ")} dans ${n(files, "fichier lu", "fichiers lus")}`;
    },
    faults: (count: number): string => n(count, "constat", "constats"),
    accepted: "accepté",
    notAnnotated: (count: number, limit: number): string =>
      `${n(count, "constat n'est pas annoté", "constats ne sont pas annotés")} (au plus ${limit} par niveau) : rncp validate les montre tous.`,
    leftOut: (count: number): string =>
      `${n(count, "constat n'est pas montré", "constats ne sont pas montrés")} ici : rncp validate --format json les donne tous.`,
    columns: { severity: "Gravité", place: "Endroit", message: "Constat", rule: "Règle" },
  },
  import: {
    head: (
      numero: string,
      intitule: string,
      action: "creee" | "remplacee" | "identique",
      file: string | null,
    ): string =>
      `${numero} « ${intitule} »${file === null ? "" : ` : ${{ creee: "écrite dans", remplacee: "remplace", identique: "déjà identique dans" }[action]} ${file}`}`,
    content: (blocs: number, competences: number): string =>
      `${n(competences, "compétence", "compétences")}${blocs === 0 ? ", sans bloc" : ` en ${n(blocs, "bloc", "blocs")}`}`,
    placed: (source: string, line: number, key: string, surete: string): string =>
      `${key} ← ${source} (l. ${line}), ${surete}`,
    unplaced: (source: string, line: number, text: string): string => `SANS PLACE ← ${source} (l. ${line}) : ${text}`,
    surete: { sur: "sûr", a_relire: "À RELIRE", non_decoupe: "NON DÉCOUPÉ" },
    code: (before: string, after: string | null): string =>
      after === null ? `code retiré : ${before}` : `code changé : ${before} → ${after}`,
    version: (version: string | null): string =>
      `Cet export dit ${version === null ? "n'avoir pas de version" : `être du flux ${version}`} ; rncp connaît le 4.1 : relisez le résultat.`,
    unknownTags: (tags: readonly string[]): string => `Sans clé dans nos données : ${tags.join(", ")}.`,
    young: "La lecture des pages enregistrées est jeune : relisez le résultat à côté de la page.",
    completion: (folder: string): string =>
      `Pour que votre éditeur complète et contrôle : rncp schema fiche > ${folder}/../schemas/fiche.schema.json, puis importez de nouveau avec --force.`,
    strict: "Tout n'est pas sûr (--strict) : rien n'a été écrit.",
  },
  add: {
    progress: (count: number): string => `${count} fiches…`,
    reread: (file: string, line: number, key: string): string => `À relire : ${file}:${line} (${key})`,
    unplaced: (sources: readonly string[]): string => `Sans place dans la fiche : ${sources.join(", ")}`,
    next: (numero: string, files: number): string =>
      files === 1
        ? `Relisez-la à côté de la page : rncp show ${numero}`
        : `Relisez-les à côté de leurs pages, par exemple rncp show ${numero}. Toutes : rncp list`,
    removed: (path: string): string => `Fiche retirée de la bibliothèque : elle était dans ${path}`,
  },
  changes: {
    none: (revision: string): string => `Aucun changement depuis ${revision}.`,
    noneCompared: (revision: string): string => `Aucun changement depuis ${revision} dans les fiches comparées.`,
    autre: (file: string, how: "ajoute" | "modifie" | "supprime", added: number, removed: number): string => {
      const what = { ajoute: "fichier ajouté", modifie: "modifié", supprime: "fichier supprimé" }[how];
      const entries = [
        ...(added === 0 ? [] : [n(added, "entrée ajoutée ou changée", "entrées ajoutées ou changées")]),
        ...(removed === 0 ? [] : [n(removed, "entrée ôtée ou changée", "entrées ôtées ou changées")]),
      ];
      return `${file} : ${[what, ...entries].join(", ")}`;
    },
    since: (revision: string): string => `Par rapport à ${revision}.`,
    competences: {
      reformulee: (count: number): string => (count < 2 ? "reformulée" : "reformulées"),
      deplacee: (count: number): string => (count < 2 ? "déplacée" : "déplacées"),
      deplacee_reformulee: (count: number): string =>
        count < 2 ? "déplacée et reformulée" : "déplacées et reformulées",
      ajoutee: (count: number): string => (count < 2 ? "ajoutée" : "ajoutées"),
      supprimee: (count: number): string => (count < 2 ? "supprimée" : "supprimées"),
    },
    ficheAdded: (content: string): string => `fiche ajoutée (${content})`,
    ficheRemoved: (content: string): string => `fiche supprimée (${content})`,
    blocsAdded: (count: number): string => n(count, "bloc ajouté", "blocs ajoutés"),
    blocsRemoved: (count: number): string => n(count, "bloc supprimé", "blocs supprimés"),
    blocsRetitled: (count: number): string => n(count, "bloc réintitulé", "blocs réintitulés"),
    blocsReordered: "ordre des blocs changé",
    expiry: "échéance changée",
    evaluation: (blocs: string): string => `évaluation changée (${blocs})`,
    fields: (count: number, names: string): string =>
      `${n(count, "autre champ changé", "autres champs changés")} (${names})`,
    reused: "code réemployé",
    reusedNote:
      "Code réemployé : il désignait un autre énoncé. Un code ne se redonne pas : laissez un trou, et donnez un nouveau code.",
    sameAsCompetences: (count: number): string =>
      count < 2 ? "le même changement que ci-dessus" : `les mêmes changements que ci-dessus (${count})`,
    columns: { competence: "Compétence", champ: "Champ", changement: "Changement", texte: "Texte" },
    values: { ajoute: "ajout", supprime: "retrait", modifie: "modification", deplace: "déplacement", ordre: "ordre" },
    leftOut: (file: string): string => `Non comparé : ${file}`,
    notCompared: "Non comparé,",
    faulty: "Comparé malgré un défaut,",
    leftOutBefore: (revision: string, place: string, what: string, command: string): string =>
      `en ${revision} : ${place} ${what} (voir : ${command})`,
    leftOutNow: (place: string, what: string, command: string): string =>
      `dans le dossier : ${place} ${what} (voir : ${command})`,
    keys: {
      codes_retires: "codes retirés",
      code: "code",
      libelle: "libellé",
      texte: "texte",
      epreuves: "épreuve",
      periode_entreprise: "période en entreprise",
      duree_mois: "durée en mois",
      consecutive: "consécutive",
      type: "type",
      sujet: "sujet",
      cadre: "cadre",
      phases: "phase",
      numero: "numéro",
      nature: "nature",
      modalite: "modalité",
      equipe_max: "taille maximale de l'équipe",
      tutoree: "tutorée",
      duree_heures: "durée en heures",
      duree_minutes: "durée en minutes",
      productions: "production",
      jury: "jury",
      parties: "partie",
      contenu: "contenu",
      niveau: "niveau",
      domaine: "domaine",
      experience_ans: "années d'expérience",
      preparation_mois: "mois de préparation",
      voie: "voie",
      actif: "ouverte",
      composition: "composition du jury",
      date_derniere_modification: "dernière modification",
      bloc: "bloc",
      bloc_destination: "bloc de l'autre fiche",
      intercalaires: "titre ou note",
      avant: "avant",
      repere: "repère",
      proposee: "proposée par l'import",
      coefficient: "coefficient",
      pages_min: "pages au moins",
      pages_max: "pages au plus",
      habilitation: "habilitation",
      etat: "état",
      date_actif: "actif depuis",
      date_derniere_modification_etat: "état depuis",
      ...registreFr,
    } satisfies Keys,
  },
  fmt: {
    summary: ({ changed, same, left }: FileCounts, isCheck: boolean): string => {
      const parts = [
        { count: changed, what: isCheck ? "à remettre en forme" : "remis en forme" },
        { count: same, what: "déjà en forme" },
        {
          count: left,
          what: left < 2 ? "laissé tel quel, à corriger d'abord" : "laissés tels quels, à corriger d'abord",
        },
      ].filter(({ count }) => count > 0);
      return parts
        .map(({ count, what }, index) => `${index === 0 ? n(count, "fichier", "fichiers") : count} ${what}`)
        .join(", ");
    },
    nothing: "Rien n'est remis en forme tant que ces défauts restent.",
    unfaithful: (file: string): string =>
      `${file} : le fichier remis en forme ne serait pas lu comme celui-ci, qui reste tel quel. C'est un défaut de rncp : merci de le signaler avec le fichier.`,
  },
  rules: {
    kinds: {
      file: "Fichier",
      yaml: "YAML",
      schema: "Schéma",
      fiche: "Une fiche",
      text: "Les textes d'une fiche",
      corpus: "Les fiches d'un dossier",
      lexique: "Le lexique",
      lectures: "Les correspondances lues énoncé par énoncé",
      acceptations: "Acceptations",
      registre: "Le registre (rncp registre drift)",
    },
    title: "Ce qu'elle demande",
    more: "rncp explain <règle> dit pourquoi, avec un exemple.",
  },
  explain: {
    bad: (file: string, whole: boolean): string => `À éviter (${file}${whole ? "" : ", extrait"})`,
    said: "Ce qu'en dit rncp validate",
    good: (file: string, whole: boolean): string => `Correct (${file}${whole ? "" : ", extrait"})`,
    noExample: "Sans exemple : un extrait ne peut pas montrer cette faute.",
    accept: "Pour l'accepter, si la page est ainsi : acceptations.yaml, à côté de la fiche",
    cannotAccept: "Un constat de cette règle ne s'accepte pas dans acceptations.yaml.",
    reason: "Écrit ainsi sur la page officielle.",
    try: (code: string): string => `rncp explain ${code} dit pourquoi.`,
  },
  /** Of the files of a folder that cannot be used. */
  leftOut: {
    file: (place: string, findings: number): string =>
      `Fichier écarté : ${place}${findings === 1 ? "" : `, premier de ${findings} constats`}`,
    others: (count: number): string => `… et ${n(count, "autre fichier écarté", "autres fichiers écartés")}.`,
    findings: (folder: string): string => `Ce qui ne va pas : rncp validate ${shellWord(folder)}`,
    instead: {
      lexique: "Le lexique fourni est employé à sa place.",
      correspondances: "Les correspondances de ces fiches sont calculées à la place.",
    } as Readonly<Record<string, string>>,
  },

  failures: failuresFr,
  reasons: reasonsFr,
  errorPrefix: "rncp : ",
  internal: (message: string): string => `erreur interne (${message}). Merci de la signaler avec la commande tapée.`,

  severity: { error: "erreur", warning: "avertissement", info: "information" },
  help: helpFr,
};

/** A bloc and its parts have names that are also those of fields; what is in a table is named by its columns. */
type PartOfBloc = "intitule" | "competences" | "evaluation";
type Champs = Readonly<Record<keyof Fiche | PartOfBloc, string>>;
type Columns = Readonly<Record<keyof Certificateur | keyof StatistiquesPromotion, string>>;
type Keys = Readonly<Record<Exclude<KeysWithin<Fiche[keyof Fiche]>, keyof Columns | PartOfBloc>, string>>;

/** What every field of a fiche and every key below it is called. */
export type Labels = { champs: Champs; columns: Columns; changes: { keys: Keys } };

/** The two rates of employment at six months, in per cent. */
type Rates = { readonly global: number | null; readonly metier: number | null };

/** The blocs aimed at: covered officially; then, for the others, by our own correspondences. */
type BlocCounts = Readonly<Record<"total" | "officiels" | "couverts", number>>;

/** The two ends of an official correspondence, and whether each is a whole certification. */
type Published = {
  readonly a: string;
  readonly b: string;
  readonly isWholeA: boolean;
  readonly isWholeB: boolean;
};

/** Files put into form, in form already, and left as they are. */
type FileCounts = Readonly<Record<"changed" | "same" | "left", number>>;

/** The sentences of one language. */
export type Messages = typeof fr;
