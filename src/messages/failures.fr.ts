import { shellWord } from "../text/shell-word.ts";
import type { FailureMessages, ReasonMessages } from "./failure-sentence.ts";

/** « 1 fichier », « 2 fichiers » : in French, 0 and 1 are singular. */
const n = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

/** Where the help of a command stands, or that of the program. */
const help = (command: string | undefined): string => (command ? `rncp ${command} --help` : "rncp --help");

/** The end of a sentence about an unknown name: a suggestion, where there is one. */
const didYouMean = (suggestion: string | undefined): string =>
  suggestion ? `, vouliez-vous dire « ${suggestion} » ?` : ".";

/** « 3–8 » as people say it. */
const inWords = (expected: string): string => expected.replace(/^(\d+)–(\d+)$/, "un nombre de $1 à $2");

/** Why a file is no register to be read. */
const badRegistre = {
  foreign: "n'est pas un registre fait par rncp registre build",
  older: "vient d'une version de rncp plus ancienne",
  newer: "vient d'une version de rncp plus récente que celle-ci",
  damaged: "est abîmé",
};

/** What each failure says in French. */
export const failuresFr: FailureMessages = {
  "unknown-command": (a) => `commande inconnue « ${a.name} »${didYouMean(a.suggestion)} Voir rncp --help.`,
  "unknown-option": (a) => `option inconnue « ${a.name} »${didYouMean(a.suggestion)} Voir ${help(a.command)}.`,
  "option-before-command": (a) => `« ${a.name} » se place après la commande : rncp ${a.command} ${a.name}`,
  "missing-argument": (a) => `il manque <${a.name}>. Voir ${help(a.command)}.`,
  "missing-option": (a) => `il manque ${a.name}. Voir ${help(a.command)}.`,
  "missing-option-value": (a) => `il manque une valeur à l'option « ${a.name} ».`,
  "excess-arguments": (a) => `trop de mots après « ${a.command} ». Voir ${help(a.command)}.`,
  "invalid-option-value": (a) => `« ${a.value} » ne convient pas à ${a.name} : il faut ${inWords(a.expected)}.`,
  "two-formats": (a) => `--json et --format ${a.format} se contredisent : donnez l'un ou l'autre.`,
  "not-in-format": (a) =>
    `${a.name} n'a pas d'effet avec --format ${a.format} : ôtez l'option, ou demandez un autre format (${a.formats}).`,
  "force-without-output": () => "--force ne vaut qu'avec --output : donnez le fichier à remplacer.",
  "options-conflict": (a) => `${a.name} et ${a.other} ne vont pas ensemble : ôtez l'une des deux options.`,
  "only-competences": (a) =>
    `${a.name} porte sur les compétences, que --section ${a.section} ne montre pas : ôtez l'une des deux options.`,
  "unknown-topic": (a) => `pas d'aide sur « ${a.name} ». Sujets : ${a.topics}.`,
  "unknown-fiche": (a) =>
    `aucune fiche « ${a.name} »${a.suggestion ? `, vouliez-vous dire ${a.suggestion} ?` : "."} Voir rncp list.`,
  "ambiguous-fiche": (a) => `« ${a.name} » nomme plusieurs fiches : ${a.fiches}. Donnez le numéro.`,
  "missing-fiche": (a) =>
    `« ${a.name} » ne dit pas de quelle fiche : donnez aussi son numéro ou son nom, par exemple epsi ${a.name}.`,
  "no-such-bloc": (a) => `aucune des fiches n'a de bloc « ${a.name} » : ${a.fiches}. Voir rncp blocs.`,
  "unknown-bloc": (a) =>
    a.blocs === ""
      ? `la fiche ${a.fiche} n'a aucun bloc de compétences : ôtez « ${a.name} ».`
      : `la fiche ${a.fiche} n'a pas de bloc « ${a.name} ». Ses blocs : ${a.blocs}.`,
  "unknown-competence": (a) =>
    a.competences === ""
      ? `${a.place} ne porte aucune compétence à ce niveau : voir rncp show ${a.place}`
      : `${a.place} n'a pas de compétence « ${a.name} ». Les siennes : ${a.competences}.`,
  "one-at-a-time": (a) =>
    `en json et en html, show montre une fiche à la fois : une commande par fiche, ou rncp diff ${a.names}.`,
  "no-site": (a) => `aucun site de certificateur dans ${a.fiche}. La page officielle : rncp open ${a.fiche}.`,
  "unknown-section": (a) => `section inconnue ou ambiguë « ${a.name} ». Les plus proches : ${a.sections}.`,
  "unknown-schema": (a) => `schéma inconnu « ${a.name} ». Schémas : ${a.schemas}.`,
  "unknown-rule": (a) => `règle inconnue « ${a.name} »${didYouMean(a.suggestion)} Voir rncp rules.`,
  "missing-rule": () => "il manque <règle>, par exemple rncp explain siret-key. Voir rncp rules.",
  "unknown-field": (a) => `champ inconnu « ${a.name} »${didYouMean(a.suggestion)} Champs : ${a.fields}.`,
  "field-twice": (a) => `le champ « ${a.name} » est demandé deux fois.`,
  "same-fiche": (a) => `« ${a.a} » et « ${a.b} » nomment la même fiche, ${a.fiche} : rien à comparer.`,
  "empty-query": () => "rien à chercher : donnez au moins un mot. Exemple : rncp search gestion de crise",
  "function-words": (a) =>
    `« ${a.name} » n'a que des mots trop courants pour chercher : ajoutez un mot qui porte le sens.`,
  "only-exclusions": (a) =>
    `« ${a.name} » n'a que des mots à écarter : donnez aussi un mot à chercher. Exemple : rncp search audit -rgpd`,
  "without-computation": (a) => `${a.name} porte sur un calcul, et ces fiches ont une lecture : ajoutez --calcul.`,
  "only-for-two": (a) => `${a.name} ne vaut que pour deux fiches : donnez-en deux, ou ôtez l'option.`,
  "page-for-two": () => "--format html ne vaut que pour deux fiches : donnez-en deux, ou demandez un autre format.",
  "query-too-long": (a) => `la recherche a ${a.length} caractères, ${a.most} au plus : donnez-en un extrait.`,
  "no-fiche": (a) =>
    `aucune fiche lisible dans ${a.folder}. Il y faut des fichiers .yaml valides : rncp validate ${shellWord(a.folder)}`,
  "no-such-path": (a) => `« ${a.path} » n'existe pas.`,
  "no-folder": (a) =>
    `aucune fiche n'est donnée, et il n'y a pas de dossier ./data ici : donnez le leur, par exemple ${a.example}`,
  "incomplete-export": (a) =>
    `rien n'est exporté : ${n(a.count, "fichier écarté pourrait", "fichiers écartés pourraient")} en faire partie. Corrigez, nommez les fiches à exporter, ou ajoutez --partiel.`,
  unreadable: (a) => `${a.path} ne peut pas être lu (${a.reason}).`,
  "no-match": (a) => `aucun fichier ne correspond à « ${a.pattern} » : rien n'a été fait.`,
  "no-yaml-file": (a) => `aucun fichier .yaml dans ${a.path} : rien n'a été fait.`,
  "output-without-format": (a) =>
    `--output ${a.path} doit suivre un --format, et chaque --format n'en a qu'un : --format sarif --output ${a.path}`,
  "output-twice": (a) => `deux rapports iraient dans ${a.path} : donnez à chacun son fichier.`,
  "no-such-folder": (a) => `le dossier ${a.folder} n'existe pas : créez-le, puis recommencez.`,
  "reports-on-stdout": () => "un seul rapport va sur la sortie standard : donnez aux autres un --output.",
  "fix-stdin": () => "--fix corrige des fichiers, pas l'entrée standard : donnez le chemin du fichier.",
  "report-on-data": (a) => `${a.path} porte un nom de fiche : donnez au rapport un autre nom.`,
  "stdin-alone": () => "l'entrée standard (-) se donne seule, sans autre chemin.",
  "import-xml": ({ path, line, column, problem, fiche }) => {
    const of = fiche === undefined ? "" : ` de la fiche ${fiche}`;
    const what = {
      syntax: `ce n'est plus du XML bien formé${fiche === undefined ? "" : `, dans la fiche ${fiche}`}`,
      doctype: "une déclaration DOCTYPE n'a pas sa place dans l'export officiel",
      depth: `des éléments trop profonds pour l'export officiel${of}`,
      size: `un texte trop long pour l'export officiel${of}`,
      cut: `le fichier s'arrête au milieu${of || " d'un élément"}`,
      number: "cette fiche n'a pas de numéro lisible (NUMERO_FICHE)",
      title: "cette fiche n'a pas d'intitulé (INTITULE)",
      twice: `la fiche ${fiche} est déjà plus haut dans le fichier`,
    }[problem];
    return `${path}:${line}:${column} : ${what}. Rien n'a été écrit.`;
  },
  "import-zip": ({ path, problem }) => {
    const what = {
      broken: "n'est pas un zip lisible (abîmé, coupé, ou avec des noms qui sortent du dossier)",
      none: "ne contient pas de fichier .xml : il faut le zip de l'export officiel",
      several: "contient plusieurs fichiers : il faut le zip de l'export officiel, qui n'a qu'un XML",
      encrypted: "est chiffré : donnez le zip de l'export officiel, ou son XML",
      link: "contient un lien à la place de l'XML",
      bomb: "se décompresse bien au-delà de ce que fait un export : arrêté",
    }[problem];
    return `${path} ${what}. Rien n'a été écrit.`;
  },
  "import-encoding": (a) =>
    `${a.path}:${a.line} : ce n'est pas de l'${a.encoding}. Enregistrez le fichier en UTF-8, ou déclarez son encodage. Rien n'a été écrit.`,
  "import-forme": ({ path, forme }) => {
    const what = {
      csv: "est un tableau CSV, qui n'a pas les textes : prenez l'export XML",
      pdf: "est un PDF : copiez la page de la fiche dans un fichier texte",
      json: "est du JSON : prenez l'export XML, ou copiez la page de la fiche dans un fichier texte",
      office: "est un document de bureautique : enregistrez-le en texte brut",
      binaire: "n'est pas un texte",
      vide: "est vide",
      "sans-fiche": "n'a aucune fiche : il faut l'export officiel (FICHES/FICHE)",
      "pas-un-export": "n'est pas l'export officiel : il faut son XML ou son zip, de data.gouv.fr",
      page: "n'a aucun intertitre d'une fiche : il faut la page publique, toutes rubriques dépliées",
      html: "n'a aucun intertitre d'une fiche : il faut la page publique, enregistrée rubriques dépliées",
    }[forme];
    return `${path} ${what}. Rien n'a été écrit.`;
  },
  "import-absent": (a) => `${a.path} n'a pas la fiche demandée : ${a.fiches}. Rien n'a été écrit.`,
  "import-several": (a) =>
    `${a.path} a plusieurs fiches : donnez --dossier pour les écrire toutes, ou --only pour n'en prendre qu'une. Rien n'a été écrit.`,
  "import-numero": (a) =>
    `${a.path} ne dit pas le numéro de la fiche : donnez-le avec --numero RNCP36924. Rien n'a été écrit.`,
  "import-intitule": (a) =>
    `${a.path} n'a pas l'intitulé de ${a.numero} : donnez-le avec --intitule "…", tel que la page l'affiche. Rien n'a été écrit.`,
  "answer-too-long": (a) =>
    `la réponse ferait ${a.kilobytes} ko, plus que les ${a.most} qu'un assistant peut lire : demandez une partie (section, bloc, limite).`,
  "unknown-tool": (a) => `pas d'outil « ${a.name} ». Outils : ${a.tools}.`,
  "no-registre": (a) =>
    `aucun registre dans ${a.path}. Prenez sur data.gouv.fr, « Répertoire national des certifications professionnelles et répertoire spécifique », les deux zips export-fiches-rncp-v4-1 et export-fiches-rs-v4-1 les plus récents, puis : rncp registre build export-fiches-rncp*.zip export-fiches-rs*.zip`,
  "bad-registre": (a) =>
    `${a.path} ${badRegistre[a.problem]} : refaites-le avec rncp registre build, ou nommez-en un autre par RNCP_REGISTRE.`,
  "no-sqlite": () =>
    "un registre demande Node 22.13 ou plus récent, ou le paquet libsql : npm install libsql, là où rncp est installé. Le reste de rncp s'en passe.",
  "registre-whole": () =>
    "dans tout le registre, on cherche les seules compétences : pour tous les textes ou un bloc, nommez la fiche avec --fiche.",
  "registre-shrunk": (a) =>
    `${a.now} fiches ${a.repertoire}, contre ${a.before} dans le registre d'avant : l'export est-il entier ? Pour le prendre quand même : --force. Rien n'a été écrit.`,
  "no-terminal": () =>
    "rncp explorer a besoin d'un terminal, en entrée et en sortie. Dans un tube, utilisez rncp search, show ou diff.",
  "no-library": () =>
    "on ne sait où est votre bibliothèque (ni XDG_DATA_HOME ni HOME) : donnez un dossier avec --data.",
  "add-nothing": (a) =>
    `votre bibliothèque est vide, et ${a.path} est tout un répertoire : dites quelles fiches prendre, par exemple --only RNCP36924.`,
  "bad-sheet": (a) =>
    `${a.path} n'est pas une feuille de rncp lire${a.reason === undefined ? "" : ` (${a.reason})`} : faites-en une avec rncp lire <a> <b> -o feuille.yaml. Rien n'a été écrit.`,
  "other-sheet": (a) => `${a.path} est la feuille de ${a.there}, pas de ${a.asked}. Rien n'a été écrit.`,
  "not-in-library": (a) => `« ${a.name} » n'est pas dans ${a.folder}. Voir rncp list.`,
  "unusable-fiche": (a) =>
    `${a.path} est déjà là et n'est pas une fiche valide : corrigez-la d'abord (rncp validate ${shellWord(a.path)}). Rien n'a été écrit.`,
  "other-fiche": (a) =>
    `${a.path} contient la fiche ${a.there}, pas ${a.numero} : donnez un autre fichier. Rien n'a été écrit.`,
  "file-exists": (a) => `${a.path} existe déjà : choisissez un autre nom, ou ajoutez --force pour le remplacer.`,
  "not-a-file": (a) => `${a.path} n'est pas un fichier ordinaire : il n'est pas remplacé.`,
  unwritable: (a) => `${a.path} ne peut pas être écrit (${a.reason}).`,
  "installed-file": (a) =>
    `${a.path} appartient à un paquet installé (node_modules) : il n'est pas récrit. Copiez-le d'abord ailleurs.`,
  "output-stopped": (a) => `la sortie s'est arrêtée (${a.reason}) : elle n'est pas entière.`,
  "no-git": () => "git est introuvable : installez-le, ou ajoutez son dossier à PATH.",
  "not-a-repository": (a) => `git ne suit pas le dossier ${a.folder} : donnez avec --data un dossier suivi par git.`,
  "unknown-revision": (a) =>
    `git ne connaît pas la révision « ${a.name} » : ${a.shallow ? "ce clone n'a pas tout l'historique, essayez git fetch --unshallow, ou git fetch origin <branche>" : "voyez git log, ou git fetch si elle est ailleurs"}.`,
  "git-failed": (a) => `git n'a pas répondu (${a.reason}).`,
};

/** What the usual errors of a system mean. */
export const reasonsFr: ReasonMessages = {
  EACCES: "accès refusé",
  EPERM: "accès refusé",
  ENOENT: "introuvable",
  ENOTDIR: "le chemin passe par un fichier",
  EISDIR: "c'est un dossier",
  ENAMETOOLONG: "nom trop long",
  ENOSPC: "disque plein",
  EROFS: "disque en lecture seule",
  ELOOP: "liens en boucle",
};
