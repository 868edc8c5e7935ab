import { licence, producteur } from "../model/identities.ts";

/** The help of the program in French. help.en.ts has the same keys. */
export const helpFr = {
  description:
    "Explore les certifications professionnelles françaises (RNCP) : cherche dans les compétences, compare les programmes, montre les blocs et leur évaluation.",
  titles: {
    "Usage:": "Utilisation :",
    "Arguments:": "Arguments :",
    "Options:": "Options :",
    "Global Options:": "Options communes :",
    "Commands:": "Commandes :",
  } as Readonly<Record<string, string>>,
  /** What people come for. */
  groups: {
    comparer: "Comparer :",
    consulter: "Chercher et consulter :",
    donnees: "Tenir des fiches :",
    aide: "Aide :",
  },
  /** How the placeholders of options and arguments are called, where not by their own name. */
  words: { regle: "règle", severite: "sévérité" } as Readonly<Record<string, string>>,
  /** The page of the docs that is made of this help. */
  page: {
    title: "Les commandes de rncp",
    intro:
      "Page écrite par `npm run generate` d'après le programme : ne la modifiez pas à la main. `rncp <commande> --help` dit la même chose.",
    /** How the part with examples begins. */
    examples: "Exemple",
  },
  usage: "[options] [commande]",
  text: "un texte",
  /** What can be asked for, the usual one first. */
  formats: ([usual, ...others]: readonly string[]): string => [`${usual} (défaut)`, ...others].join(", "),
  isoDay: "un jour qui existe, AAAA-MM-JJ",
  options: {
    help: "afficher cette aide",
    version: "afficher la version",
    data: "lire les fiches de ce dossier (ou RNCP_DATA), au lieu des fiches fournies et des vôtres",
    fournies: "lire les seules fiches fournies avec rncp, sans celles de votre bibliothèque",
    registre: "lire aussi le registre que rncp registre build a fait (ou celui que nomme RNCP_REGISTRE)",
    expirees: "aussi les fiches du registre dont l'enregistrement a pris fin",
    repertoire: "seulement ce répertoire : rncp ou rs",
    lang: "langue de l'interface : fr, en (ou RNCP_LANG ; sinon celle du système)",
    color: "couleur : auto, always, never",
    fields: "seulement ces champs, dans cet ordre, séparés par des virgules",
    json: "comme --format json",
    output: "écrire dans ce fichier, en entier ou pas du tout (- : sortie standard)",
    force: "remplacer le fichier s'il existe",
    date: "dire l'état des enregistrements à ce jour, AAAA-MM-JJ (défaut : aujourd'hui)",
  },
  arguments: {
    fiches: "numéro, adresse de la page, ou nom d'usage : RNCP36924, 36924, epsi (défaut : toutes)",
    id: "fiche, bloc ou compétence : epsi, RNCP36924BC01, « epsi BC01 C03 »",
    a: "première fiche : epsi, 36924, RNCP36924…",
    b: "seconde fiche",
    autres: "d'autres fiches : la comparaison se fait alors en colonnes",
    words: "les mots cherchés ; accents et majuscules ne comptent pas",
    kind: "competences, blocs, evaluations ou fiches",
    paths: "fichiers, dossiers ou motifs entre guillemets ; - lit l'entrée standard (défaut : --data, sinon ./data)",
    schema: "fiche, lexique, correspondances, acceptations ou sorties ; sans nom, la liste",
    rule: "le nom entre crochets à la fin d'un constat ; rncp rules les donne tous",
    passerelle: "la fiche de départ, celle visée, et les blocs acquis : epsi cesi BC01 BC04",
    shell: "bash, zsh, fish ou powershell",
    topic: "une commande, ou exit-codes",
    revision: "à quoi comparer : commit, branche ou étiquette git (défaut : HEAD)",
  },
  list: {
    description: "une ligne par fiche : titre, certificateur, niveau, échéance et son état",
    niveau: "seulement ce niveau de qualification, de 3 à 8",
    rome: "seulement les fiches qui portent ce code ROME",
    nsf: "seulement les fiches qui portent ce code NSF, ou un code qui commence ainsi",
    certificateur: "seulement ce certificateur, nom légal ou nom d'usage, même en partie",
    siret: "ce qu'un organisme certifie, prépare ou évalue, par son SIRET, avec son rôle",
    digits: "un SIRET de 14 chiffres",
    actives: "seulement les fiches dont l'enregistrement court encore",
    examples: "\nExemples :\n  rncp list --actives --niveau 7\n  rncp list --date 2025-09-01 --json",
  },
  proches: {
    description: "que faire après : ce qui remplace une certification, et les plus proches qui sont actives",
    blocs: "les blocs acquis : BC01 BC04 (défaut : toute la certification)",
    limit: "combien de certifications au plus (défaut : 5)",
    examples: "\nExemples :\n  rncp proches epsi --registre\n  rncp proches epsi BC01 BC04 --registre --limit 10",
  },
  mcp: {
    description: "sert les fiches à un assistant (protocole MCP, entrée et sortie standard)",
    examples: "\nExemple :\n  rncp mcp\n\nUn assistant le lance lui-même : docs/assistants.fr.md dit comment.",
  },
  registre: {
    description: "construit, d'après les exports officiels, un registre de toutes les fiches, ou dit ce qu'il contient",
    action: "build, status, changes (de l'ancien registre au nouveau), ou drift (vos fiches et le registre)",
    exitCode: "avec changes, termine par 1 s'il y a un changement",
    files: "les exports de data.gouv.fr, zips ou XML ; pour changes, deux registres ; pour drift, des fiches",
    output: "le fichier du registre, au lieu du vôtre",
    force: "prendre un export qui a bien moins de fiches que celui d'avant",
    examples:
      '\nExemples :\n  rncp registre build export-fiches-rncp*.zip export-fiches-rs*.zip\n  rncp registre status\n  rncp registre changes ancien.sqlite nouveau.sqlite --format markdown\n  rncp registre drift --data fiches/ --format github\n  rncp search --registre "gestion de crise"',
  },
  show: {
    description: "une fiche, un bloc ou une compétence, selon ce que nomme l'identifiant",
    section: "une seule partie : blocs, voies_acces, statistiques_promotions…",
    examples:
      "\nExemples :\n  rncp show epsi --section prerequis_entree_formation\n  rncp show RNCP38779BC04\n  rncp show epsi BC01 C03\n  rncp show epsi cesi --section jury",
  },
  blocs: {
    description: "le tableau des blocs ; côte à côte pour deux fiches",
    examples: "\nExemples :\n  rncp blocs epsi cesi\n  rncp blocs cesi --format markdown",
  },
  evaluations: {
    description: "comment chaque bloc est évalué, puis les épreuves finales",
    examples: "\nExemples :\n  rncp evaluations epsi\n  rncp evaluations epsi cesi --format csv",
  },
  search: {
    description: "les compétences qui répondent à ces mots, les meilleures d'abord",
    fiche: "seulement dans cette fiche",
    bloc: "seulement dans ce bloc : BC04, RNCP36924BC04, « epsi BC04 »",
    limit: "au plus n résultats",
    tout: "chercher aussi dans les autres textes : blocs, activités, emplois, évaluation, prérequis…",
    lexique: "sans les synonymes et les termes voisins du lexique",
    count: "seulement le nombre de résultats, par fiche et par bloc",
    voisins: "montrer aussi les textes de thèmes voisins, à part",
    parBloc: "regrouper les résultats par bloc, dans l'ordre des pages",
    explain: "dire pourquoi chaque résultat est à sa place : mots, synonymes, corrections, poids",
    crochets: "marquer les mots trouvés par [ ], aussi dans un fichier ou un tube",
    examples: `
La recherche :
  gestion de crise         tous ces mots ou la plupart, synonymes compris
  '"plan de continuité"'   cette expression, mot pour mot
  audit -rgpd              sans ce mot
  'soc | siem'             l'un ou l'autre
  fiche:cesi bloc:BC04     dans cette fiche, dans ce bloc

Exemples :
  rncp search gestion de crise
  rncp search pentest --fiche cesi --json
  rncp search veille --count
  rncp search prestataires -veille --explain`,
  },
  diff: {
    description: "des programmes comparés : le résumé, les blocs, les compétences",
    page: " : une page à envoyer, pour deux fiches",
    section: "une seule partie : resume, blocs, competences",
    complet: "toutes les parties, pas seulement le premier écran",
    seulement: "seulement les compétences communes, ou celles de a ou de b seules : communes, a, b",
    bloc: "seulement ce bloc, de l'une ou de l'autre : BC04, RNCP36924BC04",
    calcul: "calculer les correspondances, même si elles ont été lues",
    seuil: "score à partir duquel un couple calculé est proposé, de 0 à 1",
    explain: "dire ce qui fait chaque couple calculé",
    pistes: "pour chaque compétence, tant de compétences proches de l'autre fiche, à juger soi-même",
    exitCode: "terminer par 1 si les fiches diffèrent",
    examples:
      "\nExemples :\n  rncp diff epsi cesi\n  rncp diff 36924 38779 --section competences\n  rncp diff epsi cesi --format csv > couples.csv\n  rncp diff epsi cesi --format html -o page.html",
  },
  passerelle: {
    complet: "tout, énoncé par énoncé, pas seulement le premier écran",
    description: "ce que des blocs acquis couvrent d'une certification visée, bloc par bloc, et comment y entrer",
    de: "la certification dont des blocs sont acquis : epsi, 36924, RNCP36924…",
    vers: "la certification visée",
    acquis: "les blocs acquis, entre virgules : BC01,BC03 (défaut : la certification entière)",
    blocs: "des blocs entre virgules, BC01,BC03",
    examples:
      "\nExemples :\n  rncp passerelle --de epsi --vers cesi\n  rncp passerelle --de epsi --vers cesi --acquis BC01,BC03\n  rncp passerelle --de epsi --vers cesi --format csv > passerelle.csv",
  },
  export: {
    description: "des listes entières pour un tableur ou un script ; noms et ordre des colonnes ne changent pas",
    partiel: "exporter le reste quand des fichiers sont écartés",
    excel: "CSV pour Excel en français : marque d'ordre des octets, point-virgule, formules neutralisées",
    examples:
      "\nExemples :\n  rncp export competences > competences.csv\n  rncp export competences epsi --fields competence,texte\n  rncp export evaluations --excel -o evaluations.csv",
  },
  validate: {
    description: "tous les défauts de fichiers de fiches, avec fichier, ligne et colonne",
    several: " ; plusieurs, chacun avec son --output",
    output: "fichier du rapport dont le --format précède",
    maxWarnings: "échoue au-delà de n avertissements",
    failOn: "ce qui fait échouer : error (défaut) ou warning",
    quiet: "ne montre que les erreurs",
    fix: "corrige ce qui est sans équivoque : espaces, guillemets, code HTML",
    echeances: "avertit des enregistrements qui prennent fin dans les 180 jours",
    depuis: "signale aussi les acceptations ajoutées ou modifiées depuis cet état de git",
    examples:
      "\nExemples :\n  rncp validate data/\n  rncp validate ma-fiche.yaml --json\n  rncp validate --format sarif > rncp.sarif\n  git show HEAD:data/RNCP36924.yaml | rncp validate -",
  },
  changes: {
    description: "ce qu'une modification des fiches change, d'après git",
    exitCode: "terminer par 1 si une fiche change, ou n'a pas pu être comparée",
    examples:
      "\nExemples :\n  rncp changes\n  rncp changes main --data data --format markdown > commentaire.md\n  rncp changes HEAD~1 --exit-code",
  },
  import: {
    description: "lit une page recopiée ou enregistrée, l'export XML officiel ou son zip, et en fait des fiches YAML",
    file: "la page, l'export ou le zip ; - pour l'entrée standard",
    output: "écrire la fiche dans ce fichier",
    dossier: "écrire chaque fiche dans ce dossier, sous son numéro",
    only: "ne prendre que ces fiches, séparées par des virgules",
    numeros: "des numéros de fiches, par exemple RNCP36924",
    numero: "le numéro de la fiche, si la page ne le dit pas",
    intitule: "l'intitulé de la certification, si la page ne le dit pas",
    dryRun: "ne rien écrire, et terminer par 1 si un fichier changerait",
    force: "remplacer les textes officiels des fiches déjà là, en gardant ce qui est à vous",
    strict: "ne rien écrire, et terminer par 1, si un texte est à relire ou sans place",
    examples:
      '\nExemples :\n  rncp import page.txt --intitule "Titre de la page"\n  rncp import export.zip --only RNCP37674,RS5719 --dossier fiches/\n  rncp import export.xml --dossier fiches/ --dry-run --json',
  },
  lire: {
    description:
      "fait une lecture de deux fiches : une feuille à remplir, ou la feuille remplie reprise dans vos correspondances",
    a: "première fiche",
    b: "seconde fiche",
    format: "yaml (défaut) ou csv",
    nombre: "tant de compétences proches pour chacune (défaut : 3)",
    importer: "reprendre cette feuille, remplie ou commencée",
    par: "qui a lu, si la feuille ne le dit pas",
    output: "écrire la feuille dans ce fichier",
    force: "remplacer le fichier s'il existe",
    examples:
      '\nExemples :\n  rncp lire epsi cesi -o feuille.yaml\n  rncp lire epsi cesi --importer feuille.yaml --par "Service orientation"',
  },
  add: {
    description: "ajoute des fiches à votre bibliothèque, que toutes les commandes lisent ensuite",
    examples:
      '\nExemples :\n  rncp add page.txt --intitule "Titre de la page"\n  rncp add export.zip --only RNCP37674\n  rncp add export.zip    (met à jour les fiches de la bibliothèque)',
  },
  remove: {
    description: "retire une fiche de votre bibliothèque",
    examples: "\nExemple :\n  rncp remove RNCP37674",
  },
  fmt: {
    description: "récrit des fichiers YAML dans une seule forme : ordre des clés, guillemets, longueur des lignes",
    check: "ne rien écrire : nommer les fichiers à remettre en forme, et terminer par 1 s'il y en a",
    examples:
      "\nExemples :\n  rncp fmt data/\n  rncp fmt data/ --check\n  git show HEAD:data/RNCP36924.yaml | rncp fmt -",
  },
  rules: {
    description: "les règles de rncp validate, avec leur gravité et ce qu'elles demandent",
    examples: "\nExemples :\n  rncp rules\n  rncp rules --format csv > regles.csv",
  },
  open: {
    description: "ouvre la page officielle d'une fiche dans le navigateur ; dans un tube, son adresse",
    site: "le site du certificateur, pas la page officielle",
    examples: "\nExemples :\n  rncp open cesi\n  rncp open RNCP36924 --site",
  },
  explorer: {
    description: "un écran où taper, lire, comparer, marquer et exporter ; ? pour l'aide",
    examples: "\nExemples :\n  rncp explorer\n  rncp explorer --data mes-fiches",
  },
  completion: {
    description: "le script qui complète commandes, options et fiches dans votre interpréteur",
    examples:
      "\nExemples :\n  rncp completion bash > ~/.local/share/bash-completion/completions/rncp\n  rncp completion zsh > ~/.zfunc/_rncp\n  rncp completion fish > ~/.config/fish/completions/rncp.fish\n  rncp completion powershell >> $PROFILE",
  },
  explain: {
    description: "pourquoi une règle existe, un exemple à éviter et le même, correct",
    examples: "\nExemples :\n  rncp explain siret-key\n  rncp explain yaml-comment-in-text",
  },
  schema: {
    description: "affiche un schéma JSON (draft-07)",
    examples: "\nExemple :\n  rncp schema fiche > fiche.schema.json",
    names: {
      fiche: "les fichiers data/*.yaml : une fiche",
      lexique: "data/lexique/ : les sigles, les synonymes et les termes voisins du métier",
      correspondances: "data/correspondances/….yaml : les correspondances de compétences lues énoncé par énoncé",
      acceptations: "data/acceptations.yaml : les constats vrais du texte officiel",
      sorties: "ce que les commandes écrivent avec --json",
    },
  },
  help: { description: "l'aide d'une commande ou d'un sujet (exit-codes)" },
  topics: {
    "exit-codes": `Codes de sortie de rncp

  0   fait
  1   réponse négative : données invalides (validate), rien trouvé (search,
      list), une différence (diff, changes --exit-code), un fichier qui n'est
      pas en forme (fmt --check) ou ne peut pas l'être (fmt)
  2   n'a pas pu s'exécuter : commande ou option fausse, fiche inconnue, fichier
      illisible ou qui existe déjà, erreur interne ; pour export, un fichier
      écarté qui pourrait faire partie de ce qui est demandé (sans --partiel)
  130 interrompu au clavier (Ctrl-C)

Un fichier de fiches qui a une erreur est écarté, et nommé sur la sortie
d'erreur : les commandes de lecture répondent avec les autres et terminent
par 0.

La sortie standard ne porte que des données ; les messages vont sur la sortie
d'erreur.
Fermer le tube (rncp list | head -1) n'est pas une erreur.
`,
  } as Readonly<Record<string, string>>,
  footer: `\nUne fiche se nomme : RNCP36924, 36924, l'adresse de sa page, epsi, cesi.\nCodes de sortie : rncp help exit-codes.\nDonnées : ${producteur}, ${licence}.`,
};

/** The help of one language. */
export type Help = typeof helpFr;
