import type { Severity } from "../model/diagnostic.ts";
import { type DiagnosticMessages, french as fr, type Sentence, typeWords } from "./sentence.ts";

/** The words for how much a finding matters. */
export const severitiesFr: Readonly<Record<Severity, string>> = {
  error: "erreur",
  warning: "avertissement",
  info: "information",
};

const kinds: Readonly<Record<string, string>> = {
  link: "un lien",
  directory: "un dossier",
  fifo: "un tube",
  socket: "une prise réseau",
  device: "un périphérique",
};

const types: Readonly<Record<string, string>> = {
  string: "un texte",
  number: "un nombre",
  integer: "un nombre entier",
  boolean: "true ou false",
  array: "une liste",
  object: "un objet (clé : valeur)",
  null: "rien (null)",
};

const expectedTypes = { ...types, null: "null" };

const syntax: Readonly<Record<string, string>> = {
  bracket: fr`une liste ou un objet n'est pas fermé : ajoutez « ] » ou « } »`,
  colon: fr`il manque « : » et une espace, puis une valeur, après cette clé ; si c'est un texte, mettez-le entre guillemets`,
  comma: fr`il manque une virgule ou une espace entre deux éléments`,
  comment: fr`mettez une espace avant « # », ou le texte entre guillemets`,
  escape: fr`ce « \\ » n'est pas suivi d'un échappement connu : écrivez « \\\\ », ou des apostrophes au lieu des guillemets`,
  flow: fr`une liste à tirets ne peut pas se trouver entre crochets ou accolades : gardez une seule écriture`,
  indentation: fr`le retrait ne correspond à aucune clé au-dessus : alignez la ligne avec des espaces`,
  "long-key": fr`cette clé dépasse 1024 caractères : mettez le texte entre guillemets`,
  "multiline-key": fr`une clé tient sur une ligne : ajoutez le « : » qui manque, ou mettez le texte entre guillemets ; la suite d'un texte s'aligne avec ses lignes`,
  quote: fr`ce guillemet n'est pas fermé : ajoutez le guillemet fermant`,
  "scalar-start": fr`un texte ne peut pas commencer par ce signe : mettez le texte entre guillemets`,
  unexpected: fr`ce signe n'est pas attendu ici : corrigez-le, ou mettez le texte entre guillemets`,
  dash: fr`un tiret seul n'est pas une valeur : si la page ne donne rien, écrivez null`,
  "inner-quote": fr`un guillemet ferme ce texte trop tôt : dans un texte entre guillemets, écrivez \\" pour un guillemet, et '' entre apostrophes`,
  conflict: fr`une marque de conflit git est restée ici : gardez une des deux versions, et supprimez les marques`,
  "colon-space": fr`mettez une espace après « : » : sans elle, la clé et sa valeur ne font qu'un mot`,
};

const comparisons: Readonly<Record<string, string>> = {
  ">=": "au moins",
  "<=": "au plus",
  ">": "plus de",
  "<": "moins de",
};

const competenceCodesFr: Readonly<Record<string, Sentence>> & { readonly start: Sentence } = {
  start: ({ code, bloc }) => fr`le code ${code} n'existe pas : les codes de ${bloc} commencent à C01`,
  duplicate: ({ code, bloc }) =>
    fr`le code ${code} sert déjà dans le bloc ${bloc} : donnez à cette compétence un code qui n'a jamais servi`,
  order: ({ code, previous, bloc }) =>
    fr`le code ${code} vient après ${previous} : remettez les compétences de ${bloc} dans l'ordre de leurs codes`,
  gap: ({ code, first, last, bloc }) =>
    fr`il manque ${first === last ? first : `${first} à ${last}`} avant ${code} dans ${bloc} : notez dans codes_retires les codes qui ont servi, sinon renumérotez`,
  retired: ({ code, bloc }) =>
    fr`le code ${code} est retiré, et sert pourtant dans ${bloc} : donnez à la compétence un code neuf, ou ôtez-le de codes_retires`,
};

const addressesFr: Readonly<Record<string, string>> = {
  invalid: "cette adresse ne peut pas être lue",
  host: "cette adresse ne nomme aucun site d'internet",
  credentials: "cette adresse contient un nom d'utilisateur ou un mot de passe",
};

const afterFr = (problem: unknown, what: unknown): string =>
  problem === "end" ? "la fin de l'enregistrement" : what === "annee" ? "l'année en cours" : "aujourd'hui";

/** A day as people write it, JJ/MM/AAAA. */
const day = (iso: unknown): string => String(iso).split("-").reverse().join("/");

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

const invisible: Readonly<Record<string, string>> = {
  "soft-hyphen": fr`un trait d'union conditionnel, ne se voit pas : supprimez-le`,
  "zero-width": fr`une espace sans largeur, ne se voit pas : supprimez-la`,
  joiner: fr`un liant ou un antiliant sans largeur, ne se voit pas : supprimez-le`,
  line: fr`une fin de ligne cachée dans le texte : remplacez-la par une espace, ou faites deux paragraphes`,
  variation: fr`un sélecteur de variante, ne se voit pas ici : supprimez-le`,
  lost: fr`tient la place d'un caractère perdu : retrouvez-le sur la page`,
  private: fr`un caractère privé, n'a de sens que dans une police (souvent une puce de Word) : remplacez-le par un tiret, ou supprimez-le`,
  other: fr`un caractère invisible ou sans valeur dans un texte : supprimez-le`,
};

/** What is wrong and what to do, in French, for each kind of finding. */
export const diagnosticsFr: DiagnosticMessages = {
  "file-empty": () => fr`fichier vide : écrivez-y une fiche, ou supprimez-le`,
  "file-too-large": ({ size, limit }) => fr`fichier trop gros (${size} octets) : un fichier a au plus ${limit} octets`,
  "file-encoding-utf16": () => fr`ce fichier est en UTF-16 : enregistrez-le en UTF-8`,
  "file-encoding": ({ byte }) =>
    fr`l'octet ${byte} n'est pas de l'UTF-8 (fichier en Latin-1 ou Windows-1252 ?) : enregistrez le fichier en UTF-8`,
  "file-not-regular": ({ kind }) =>
    fr`ceci est ${kinds[String(kind)] ?? "un périphérique"}, pas un fichier : donnez un fichier YAML`,
  "file-link": () => fr`ce lien mène hors du dossier : mettez-y le fichier lui-même`,
  "file-unreadable": ({ reason }) =>
    fr`fichier illisible (${reason}) : vérifiez qu'il existe et que vous avez le droit de le lire`,
  "fiche-duplicate": ({ numero, other }) =>
    fr`la fiche ${numero} est déjà dans ${other} : gardez un seul des deux fichiers, ou corrigez ce numéro`,
  "fiche-copy": ({ numero, other }) =>
    fr`la fiche ${numero} est aussi dans ${other}, et aucun des deux fichiers ne s'appelle ${numero}.yaml : gardez-en un, sous ce nom`,
  "correspondance-officielle": ({ problem, code, fiche }) =>
    problem === "self"
      ? fr`une fiche ne se correspond pas à elle-même : donnez le numéro de l'autre certification, au lieu de ${code}`
      : fr`${code} n'est pas un bloc de ${fiche}, la fiche nommée ici : corrigez le code, ou écrivez null pour toute la certification`,
  "lecture-fiches": ({ problem, code, fiche }) =>
    problem === "side"
      ? fr`« ${code} » n'est pas une compétence de ${fiche}, la fiche de ce côté : corrigez l'identifiant, ou échangez a et b`
      : problem === "name"
        ? fr`le nom de ce fichier, ${fiche}, ne dit pas les mêmes fiches que a et b (${code}) : corrigez l'un ou les autres, sans écraser un fichier qui existe`
        : problem === "same"
          ? fr`a et b nomment la même fiche, ${code} : une correspondance relie deux fiches, corrigez l'une des deux`
          : fr`le plus petit numéro vient d'abord : a: ${fiche}, b: ${code} ; échangez les deux, et les côtés de chaque couple`,
  "lecture-doublon": ({ a, b }) =>
    fr`le couple ${a}, ${b} est déjà dans ce fichier : gardez une seule des deux entrées`,
  "lecture-competence": ({ code, fiche }) =>
    fr`${fiche} n'a pas de compétence ${code} : corrigez l'identifiant (rncp show ${fiche} --section blocs)`,
  "lexique-origine": ({ terme }) =>
    fr`l'entrée « ${terme} » ne dit pas d'où elle vient : ajoutez source (texte, organisme, norme) ou note`,
  "lexique-doublon": ({ terme, entree }) =>
    fr`« ${terme} » est déjà dans l'entrée « ${entree} » : gardez-le à un seul endroit, ou réunissez les entrées`,
  "lexique-mots-vides": ({ terme }) =>
    fr`« ${terme} » n'a aucun mot qui se cherche : ajoutez un mot qui porte le sens, ou supprimez ce terme`,
  "lexique-cycle": ({ chain }) =>
    fr`ces termes génériques tournent en rond : ${chain} ; ôtez le lien du plus large vers le plus étroit`,
  "acceptation-unused": ({ fiche, regle, extrait, problem }) =>
    problem === "absent"
      ? fr`cette acceptation ne sert pas : aucune fiche ${fiche} dans ce dossier, corrigez le numéro ou supprimez-la`
      : fr`cette acceptation ne sert plus : « ${regle} » ne trouve rien à redire à « ${extrait} » dans ${fiche}, supprimez-la ou corrigez l'extrait`,
  "acceptation-ambiguous": ({ fiche, regle, extrait, texts }) =>
    fr`« ${extrait} » désigne ${texts} textes de ${fiche} que « ${regle} » relève : donnez un extrait plus long, et une acceptation par texte`,
  "text-control-character": ({ codePoint }) =>
    fr`caractère de contrôle ${codePoint} : supprimez-le, il pourrait fausser l'affichage`,
  "text-special-space": ({ codePoint }) =>
    fr`espace spéciale ${codePoint} dans une clé ou un retrait : remplacez-la par une espace ordinaire`,
  "yaml-syntax": ({ reason }) => syntax[String(reason)] ?? fr`la syntaxe YAML est fausse ici : corrigez-la`,
  "yaml-tab": () => fr`tabulation dans le retrait : remplacez-la par des espaces`,
  "yaml-too-deep": ({ limit }) =>
    fr`plus de ${limit} niveaux imbriqués : une fiche en a moins de 10, vérifiez les crochets`,
  "yaml-too-many-items": ({ limit }) =>
    fr`plus de ${limit} éléments : partagez le fichier, ou vérifiez qu'il s'agit d'une fiche`,
  "yaml-too-many-errors": ({ limit }) =>
    fr`plus de ${limit} erreurs : les suivantes ne sont pas montrées, corrigez d'abord celles-ci`,
  "yaml-alias": ({ name }) =>
    fr`« ${name} » est une ancre ou un alias, refusés ici : recopiez la valeur, ou mettez le texte entre guillemets`,
  "yaml-merge-key": () => fr`la clé de fusion « << » est refusée : recopiez les clés`,
  "yaml-tag": ({ tag }) => fr`l'étiquette « ${tag} » est refusée : supprimez-la, ou mettez le texte entre guillemets`,
  "yaml-directive": ({ directive }) => fr`la directive « ${directive} » est refusée : supprimez cette ligne`,
  "yaml-multiple-documents": () => fr`un second document commence ici : un fichier par fiche`,
  "yaml-duplicate-key": ({ key, first, second }) =>
    fr`la clé « ${key} » apparaît deux fois, lignes ${first} et ${second} : gardez-en une`,
  "yaml-key": ({ key }) => fr`la clé « ${key} » n'est pas un texte : mettez-la entre guillemets, ou corrigez-la`,
  "yaml-reserved-key": ({ key }) => fr`la clé « ${key} » est un nom réservé : supprimez-la`,
  "yaml-fold-indent": () =>
    fr`cette ligne commence plus à droite que la première du texte, et y garde son retrait : alignez-la`,
  "yaml-comment-in-text": ({ comment }) =>
    fr`« ${comment} » est lu comme un commentaire et manque au texte : mettez le texte entre guillemets s'il en fait partie`,
  "yaml-unquoted-colon": ({ text }) =>
    fr`« ${text} » est lu comme une clé et sa valeur, à cause du « : » : mettez le texte entre guillemets`,
  "schema-type": ({ expected, found, value }) =>
    value === "" || value === undefined
      ? fr`attendu : ${typeWords(expected, expectedTypes, " ou ")} ; trouvé : ${typeWords(found, types, " ou ")}`
      : fr`attendu : ${typeWords(expected, expectedTypes, " ou ")} ; trouvé : « ${value} », ${typeWords(found, types, " ou ")}`,
  "schema-unquoted-code": ({ source }) =>
    fr`${source} est lu comme un nombre, et ses chiffres peuvent changer : mettez-le entre guillemets, "${source}"`,
  "schema-unknown-key": ({ key, suggestion }) =>
    suggestion === undefined
      ? fr`clé inconnue « ${key} » : supprimez-la, ou voyez les clés permises dans le schéma`
      : fr`clé inconnue « ${key} », vouliez-vous dire « ${suggestion} » ?`,
  "schema-missing-key": ({ key, title }) =>
    title === "" || title === undefined
      ? fr`il manque la clé « ${key} » : ajoutez-la`
      : fr`il manque la clé « ${key} » (${title}) : ajoutez-la`,
  "schema-value": ({ value, allowed, suggestion }) =>
    suggestion === undefined
      ? fr`« ${value} » n'est pas une valeur permise : choisissez parmi ${allowed}`
      : fr`« ${value} » n'est pas une valeur permise, vouliez-vous dire « ${suggestion} » ? Valeurs permises : ${allowed}`,
  "schema-pattern": ({ problem, value, title, description, example }) => {
    if (problem === "empty")
      return fr`« ${title} » est vide : écrivez le texte de la page, ou null si le champ le permet`;
    if (problem === "edge") return fr`« ${value} » commence ou finit par une espace : supprimez-la`;
    const quoted = /^\d+$/.test(String(example)) ? `"${example}"` : example;
    return fr`« ${value} » ne convient pas à « ${title} ». ${description} Exemple : ${quoted}`;
  },
  "schema-date": ({ value }) =>
    isoDate.test(String(value))
      ? fr`la date « ${value} » n'existe pas : vérifiez le jour et le mois`
      : fr`« ${value} » n'est pas une date : écrivez-la "AAAA-MM-JJ", entre guillemets`,
  "schema-length": ({ value, length, limit }) =>
    Number(length) > Number(limit)
      ? fr`texte trop long (${length} caractères, au plus ${limit}) : partagez-le. Il commence par « ${value} »`
      : fr`texte trop court (${length} caractères, au moins ${limit}) : « ${value} »`,
  "schema-range": ({ value, comparison, limit }) =>
    fr`${value} est hors des bornes : il faut ${comparisons[String(comparison)]} ${limit}`,
  "schema-items": ({ count, limit }) =>
    Number(count) > Number(limit)
      ? fr`liste trop longue (${count} éléments) : elle en a au plus ${limit}`
      : fr`liste trop courte (${count} élément) : elle en a au moins ${limit}, ou bien est null si le champ le permet`,
  "schema-duplicate": ({ value, first }) => fr`« ${value} » est déjà dans la liste, ligne ${first} : gardez-en un`,
  "schema-too-many-errors": ({ limit, total }) =>
    fr`${total} écarts avec le schéma, dont ${limit} sont montrés : corrigez d'abord ceux-ci`,
  "bloc-code": ({ problem, code, expected, numero }) =>
    problem === "fiche"
      ? fr`le code ${code} ne commence pas par le numéro de la fiche, ${numero} : écrivez ${expected}`
      : fr`le code ${code} n'est pas à sa place : les blocs se suivent depuis BC01, écrivez ${expected} ou remettez-les en ordre`,
  "competence-code": (args) => (competenceCodesFr[String(args.problem)] ?? competenceCodesFr.start)(args),
  "evaluation-phases": ({ nature }) =>
    fr`cette épreuve a déjà une phase « ${nature} » : corrigez la nature de celle-ci, ou mettez-la dans une autre épreuve`,
  "evaluation-durees": ({ total, duree }) =>
    fr`les parties durent ${total} minutes en tout, la phase ${duree} : corrigez ces durées d'après le texte publié`,
  "siret-key": ({ siret }) => fr`le SIRET ${siret} a une clé fausse : vérifiez ses 14 chiffres`,
  "file-name": ({ name, numero }) =>
    fr`le fichier ${name} contient la fiche ${numero} : renommez-le ${numero}.yaml, ou corrigez le numéro`,
  "file-unnamed": ({ name, numero }) => fr`${name} contient la fiche ${numero} : renommez-le ${numero}.yaml`,
  "code-duplicate": ({ field, value }) => fr`« ${value} » est déjà dans ${field} : gardez-le une fois`,
  "code-label": ({ code, libelle, usual }) =>
    fr`le code ${code} s'appelle d'ordinaire « ${usual} », ici « ${libelle} » : vérifiez le code et son libellé sur la page`,
  "date-order": ({ what, value, problem, limit }) =>
    fr`${what === "annee" ? "l'année" : "la date"} ${value} vient après ${afterFr(problem, what)} (${limit}) : vérifiez-la sur la page`,
  "enregistrement-echu": ({ date, jours }) =>
    fr`l'enregistrement a pris fin le ${day(date)}, il y a ${jours} ${Number(jours) > 1 ? "jours" : "jour"} : vérifiez sur la page s'il est prolongé ou remplacé`,
  "enregistrement-proche": ({ date, jours }) =>
    Number(jours) === 0
      ? fr`l'enregistrement prend fin aujourd'hui, le ${day(date)} : vérifiez s'il est prolongé`
      : fr`l'enregistrement prend fin le ${day(date)}, dans ${jours} ${Number(jours) > 1 ? "jours" : "jour"} : vérifiez s'il est prolongé`,
  "statistiques-annees": ({ annee }) => fr`l'année ${annee} a déjà ses statistiques : gardez une ligne par année`,
  "statistiques-ordre": ({ annee, previous }) =>
    fr`l'année ${annee} vient après ${previous} : mettez la plus récente en premier`,
  "statistiques-nombres": ({ annee, all, vae }) =>
    fr`en ${annee}, ${vae} certifiés par VAE sur ${all} en tout : vérifiez les deux nombres sur la page`,
  "voies-acces": ({ problem, voie, previous }) =>
    problem === "duplicate"
      ? fr`la voie ${voie} est déjà dans la liste : gardez-la une fois`
      : fr`la voie ${voie} vient après ${previous} : remettez-les dans l'ordre de la page, FI, CA, FC, CQ, CL, VAE`,
  adresse: ({ problem, address }) => fr`${addressesFr[String(problem)] ?? ""} : corrigez « ${address} »`,
  "adresse-texte": ({ address }) =>
    fr`« ${address} » n'est pas une adresse http ou https, et personne ne peut la suivre : vérifiez-la sur la page`,
  reference: ({ problem, code, fiche, role }) =>
    problem === "self"
      ? fr`la fiche ${fiche} se nomme elle-même parmi ses ${role}s certifications : corrigez ce numéro, ou retirez-le`
      : fr`${code} n'existe pas dans la fiche ${fiche} : corrigez ce code`,
  "replacement-cycle": ({ chain }) =>
    fr`ces certifications se remplacent en rond, chacune la suivante (${chain}) : corrigez un des liens`,
  "evaluation-texte": ({ key, value }) =>
    fr`${key} : ${value} ne se trouve pas dans le texte publié : corrigez ce nombre d'après le texte, ou retirez-le`,
  "competence-attestee": () =>
    fr`aucun bloc ne contient cette compétence attestée : vérifiez son énoncé, et ceux des blocs, sur la page`,
  "competence-non-attestee": ({ competence }) =>
    fr`${competence} n'est pas parmi les compétences attestées : vérifiez son énoncé, et la liste, sur la page`,
  "competence-infinitif": ({ competence }) =>
    fr`${competence} ne commence pas par un infinitif (analyser, concevoir…) : est-ce une compétence, ou un titre, ou la suite de la précédente ?`,
  "competence-duplicate": ({ competence, first, alike }) =>
    alike === "same"
      ? fr`${competence} répète ${first} : vérifiez sur la page que l'énoncé y est deux fois`
      : fr`${competence} répète ${first} à quelques mots près : vérifiez sur la page que les deux y sont`,
  "text-double-space": ({ problem, piece }) => {
    if (problem === "edge") return fr`ce texte commence ou finit par une espace : supprimez-la`;
    return problem === "wide"
      ? fr`tabulation ou espace d'une autre largeur dans « ${piece} » : mettez une espace ordinaire`
      : fr`plusieurs espaces de suite dans « ${piece} » : n'en gardez qu'une`;
  },
  "text-double-apostrophe": ({ piece }) => fr`apostrophe doublée dans « ${piece} » : n'en gardez qu'une`,
  "text-apostrophes": ({ few, sign, many, other }) =>
    fr`apostrophes ${sign} au nombre de ${few}, parmi ${many} ${other} : comparez avec la page, et reprenez ses signes`,
  "text-invisible": ({ codePoint, kind, count }) => {
    const times = Number(count) > 1 ? fr` (${count} fois)` : "";
    return fr`${codePoint}${times}, ${invisible[String(kind)] ?? invisible.other ?? ""}`;
  },
  "text-mojibake": ({ piece, letter }) =>
    fr`« ${piece} » est un « ${letter} » mal décodé (UTF-8 lu comme du Latin-1) : remettez les lettres de la page`,
};
