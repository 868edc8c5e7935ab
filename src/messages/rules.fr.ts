import type { DiagnosticArgs } from "../model/diagnostic.ts";
import type { RuleTexts } from "./rule-texts.ts";
import { french as fr, isoDate, typeWords, wordIn } from "./sentence.ts";

const kinds: Readonly<Record<DiagnosticArgs["file-not-regular"]["kind"], string>> = {
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
  continuation: fr`cette ligne semble continuer le texte au-dessus, et commence trop à gauche : alignez-la avec ses autres lignes`,
  "long-key": fr`cette clé dépasse 1024 caractères : mettez le texte entre guillemets`,
  "multiline-key": fr`une clé tient sur une ligne : ajoutez le « : » qui manque, ou mettez le texte entre guillemets ; la suite d'un texte s'aligne avec ses lignes`,
  quote: fr`ce guillemet n'est pas fermé : ajoutez le guillemet fermant`,
  "scalar-start": fr`un texte ne peut pas commencer par ce signe : mettez le texte entre guillemets`,
  unexpected: fr`ce signe n'est pas attendu ici : corrigez-le, ou mettez le texte entre guillemets`,
  dash: fr`un tiret seul n'est pas une valeur : si la page ne donne rien, écrivez null`,
  "inner-quote": fr`un guillemet ferme ce texte trop tôt : dans un texte entre guillemets, écrivez \\" pour un guillemet, et '' entre apostrophes`,
  conflict: fr`un conflit git est resté ici : gardez une des deux versions, et supprimez les marques <<<<<<<, ======= et >>>>>>>`,
  "dash-space": fr`mettez une espace après le tiret`,
  "item-dash": fr`un nouvel élément commence ici : mettez un tiret et une espace devant, à la place de deux espaces`,
  swallowed: fr`cette ligne est lue comme la suite du texte au-dessus : elle commence trop à droite, alignez-la avec les éléments de sa liste`,
  "colon-space": fr`mettez une espace après « : » : sans elle, la clé et sa valeur ne font qu'un mot`,
};

const comparisons: Readonly<Record<string, string>> = {
  ">=": "au moins",
  "<=": "au plus",
  ">": "plus de",
  "<": "moins de",
};

const addresses: Readonly<Record<DiagnosticArgs["adresse"]["problem"], string>> = {
  invalid: "cette adresse ne peut pas être lue",
  host: "cette adresse ne nomme aucun site d'internet",
  credentials: "cette adresse contient un nom d'utilisateur ou un mot de passe",
};

const after = ({ problem, what }: DiagnosticArgs["date-order"]): string =>
  problem === "end" ? "la fin de l'enregistrement" : what === "annee" ? "l'année en cours" : "aujourd'hui";

/** A day as people write it, JJ/MM/AAAA. */
const day = (iso: string): string => iso.split("-").reverse().join("/");

const invisible: Readonly<Record<string, string>> & { readonly other: string } = {
  "soft-hyphen": fr`un trait d'union conditionnel, ne se voit pas : supprimez-le`,
  "zero-width": fr`une espace sans largeur, ne se voit pas : supprimez-la`,
  joiner: fr`un liant ou un antiliant sans largeur, ne se voit pas : supprimez-le`,
  line: fr`une fin de ligne cachée dans le texte : remplacez-la par une espace, ou faites deux paragraphes`,
  variation: fr`un sélecteur de variante, ne se voit pas ici : supprimez-le`,
  lost: fr`tient la place d'un caractère perdu : retrouvez-le sur la page`,
  private: fr`un caractère privé, n'a de sens que dans une police (souvent une puce de Word) : remplacez-le par un tiret, ou supprimez-le`,
  other: fr`un caractère invisible ou sans valeur dans un texte : supprimez-le`,
};

const orWithout = (without: "null" | "item" | undefined): string =>
  without === undefined ? "" : without === "null" ? ", ou null si elle n'en donne pas" : ", ou supprimez cet élément";

/** What each rule demands and why, and what a finding says is wrong and what to do, in French. */
export const rulesFr: RuleTexts = {
  "file-empty": {
    title: fr`Un fichier contient une fiche`,
    why: fr`Un fichier vide laisse croire qu'une fiche existe alors qu'aucune commande ne peut la montrer.`,
    sentence: () => fr`fichier vide : écrivez-y une fiche, ou supprimez-le`,
  },
  "file-too-large": {
    title: fr`Un fichier reste petit`,
    why: fr`Une fiche tient en quelques dizaines de kilooctets : un fichier bien plus gros n'en est pas une, et sa lecture pourrait bloquer le programme.`,
    sentence: ({ size, limit }) => fr`fichier trop gros (${size} octets) : un fichier a au plus ${limit} octets`,
  },
  "file-encoding-utf16": {
    title: fr`Un fichier est en UTF-8, pas en UTF-16`,
    why: fr`Lu comme de l'UTF-8, un texte en UTF-16 n'est qu'une suite de signes sans sens.`,
    sentence: () => fr`ce fichier est en UTF-16 : enregistrez-le en UTF-8`,
  },
  "file-encoding": {
    title: fr`Un fichier est en UTF-8`,
    why: fr`Dans un autre codage, chaque lettre accentuée serait perdue, et la fiche ne serait plus celle qui est publiée.`,
    sentence: ({ byte }) =>
      fr`l'octet ${byte} n'est pas de l'UTF-8 (fichier en Latin-1 ou Windows-1252 ?) : enregistrez le fichier en UTF-8`,
  },
  "file-not-regular": {
    title: fr`Une fiche est un fichier ordinaire`,
    why: fr`Lire un tube ou un périphérique peut ne jamais finir, et un dossier n'a pas de texte.`,
    sentence: ({ kind }) =>
      fr`ceci est ${wordIn(kinds, kind) ?? "un périphérique"}, pas un fichier : donnez un fichier YAML`,
  },
  "file-link": {
    title: fr`Un lien ne mène pas hors du dossier`,
    why: fr`Un lien vers l'extérieur ferait montrer un fichier étranger aux données, et se briserait chez les autres lecteurs.`,
    sentence: () => fr`ce lien mène hors du dossier : mettez-y le fichier lui-même`,
  },
  "file-unreadable": {
    title: fr`Un fichier peut être lu`,
    why: fr`Ce qui n'a pas pu être lu n'a pas été vérifié : rien ne dit que la fiche est juste.`,
    sentence: ({ reason }) =>
      fr`fichier illisible (${reason}) : vérifiez qu'il existe et que vous avez le droit de le lire`,
  },
  "text-control-character": {
    title: fr`Un texte n'a pas de caractère de contrôle`,
    why: fr`Ces caractères ne se voient pas, mais peuvent effacer l'écran d'un terminal ou changer l'ordre des mots affichés.`,
    sentence: ({ codePoint }) => fr`caractère de contrôle ${codePoint} : supprimez-le, il pourrait fausser l'affichage`,
  },
  "text-special-space": {
    title: fr`Une clé ou un retrait n'a que des espaces ordinaires`,
    why: fr`Une espace insécable fait partie du nom de la clé : le champ paraît écrit, et le programme ne le trouve pas.`,
    sentence: ({ codePoint }) =>
      fr`espace spéciale ${codePoint} dans une clé ou un retrait : remplacez-la par une espace ordinaire`,
  },
  "yaml-syntax": {
    title: fr`La syntaxe YAML est juste`,
    why: fr`Un fichier mal formé ne peut pas être lu, ou se lit autrement qu'il ne paraît.`,
    sentence: ({ reason }) => wordIn(syntax, reason) ?? fr`la syntaxe YAML est fausse ici : corrigez-la`,
  },
  "yaml-tab": {
    title: fr`Le retrait est fait d'espaces`,
    why: fr`YAML refuse les tabulations dans le retrait, car leur largeur dépend de l'éditeur.`,
    sentence: () => fr`tabulation dans le retrait : remplacez-la par des espaces`,
  },
  "yaml-too-deep": {
    title: fr`Les niveaux imbriqués sont peu nombreux`,
    why: fr`Une fiche en a moins de dix : au-delà, un crochet manque, ou le fichier cherche à épuiser le programme.`,
    sentence: ({ limit }) => fr`plus de ${limit} niveaux imbriqués : une fiche en a moins de 10, vérifiez les crochets`,
  },
  "yaml-too-many-items": {
    title: fr`Un fichier a un nombre limité d'éléments`,
    why: fr`Une fiche en compte quelques centaines : bien davantage annonce un autre fichier, trop long à lire.`,
    sentence: ({ limit }) => fr`plus de ${limit} éléments : partagez le fichier, ou vérifiez qu'il s'agit d'une fiche`,
  },
  "yaml-too-many-errors": {
    title: fr`Un fichier a peu d'erreurs de syntaxe`,
    why: fr`Après beaucoup d'erreurs, les suivantes découlent souvent des premières : elles ne sont plus montrées.`,
    sentence: ({ limit }) =>
      fr`plus de ${limit} erreurs : les suivantes ne sont pas montrées, corrigez d'abord celles-ci`,
  },
  "yaml-alias": {
    title: fr`Une valeur est écrite en entier, sans ancre ni alias`,
    why: fr`Un alias cache au lecteur ce que vaut un champ, et peut faire grossir le fichier sans limite.`,
    sentence: ({ name }) =>
      fr`« ${name} » est une ancre ou un alias, refusés ici : recopiez la valeur, ou mettez le texte entre guillemets`,
  },
  "yaml-merge-key": {
    title: fr`Les clés sont écrites sur place, sans clé de fusion`,
    why: fr`Une fusion cache au lecteur les champs d'une fiche, et tous les programmes ne la lisent pas de la même façon.`,
    sentence: () => fr`la clé de fusion « << » est refusée : recopiez les clés`,
  },
  "yaml-tag": {
    title: fr`Une valeur n'a pas d'étiquette YAML`,
    why: fr`Une étiquette change le type d'une valeur, ou demande à un programme de créer un objet.`,
    sentence: ({ tag }) => fr`l'étiquette « ${tag} » est refusée : supprimez-la, ou mettez le texte entre guillemets`,
  },
  "yaml-directive": {
    title: fr`Un fichier n'a pas de directive YAML`,
    why: fr`Une directive change la lecture de tout le fichier : en YAML 1.1, « no » devient faux et 017 devient 15.`,
    sentence: ({ directive }) => fr`la directive « ${directive} » est refusée : supprimez cette ligne`,
  },
  "yaml-multiple-documents": {
    title: fr`Un fichier contient un seul document`,
    why: fr`La plupart des programmes ne lisent que le premier document : les autres fiches seraient perdues.`,
    sentence: () => fr`un second document commence ici : un fichier par fiche`,
  },
  "yaml-duplicate-key": {
    title: fr`Une clé n'apparaît qu'une fois`,
    why: fr`De deux valeurs pour un même champ, chaque programme garde celle qu'il veut.`,
    sentence: ({ key, first, second }) =>
      fr`la clé « ${key} » apparaît deux fois, lignes ${first} et ${second} : gardez-en une`,
  },
  "yaml-key": {
    title: fr`Une clé est un texte`,
    why: fr`Une clé qui se lit comme un nombre, une date ou une liste n'est le nom d'aucun champ.`,
    sentence: ({ key }) => fr`la clé « ${key} » n'est pas un texte : mettez-la entre guillemets, ou corrigez-la`,
  },
  "yaml-reserved-key": {
    title: fr`Une clé n'est pas un nom réservé`,
    why: fr`Des noms comme « __proto__ » changent le comportement des programmes en JavaScript qui lisent les données.`,
    sentence: ({ key }) => fr`la clé « ${key} » est un nom réservé : supprimez-la`,
  },
  "yaml-fold-indent": {
    title: fr`Les lignes d'un texte plié (>-) commencent au même endroit`,
    why: fr`Une ligne plus à droite garde sa fin de ligne et ses espaces : le texte n'est plus celui de la page.`,
    sentence: () =>
      fr`cette ligne et les autres du texte ne commencent pas au même endroit, et il garde ce retrait : alignez-les`,
  },
  "yaml-comment-in-text": {
    title: fr`Un texte ne perd pas sa fin après un « # »`,
    why: fr`Après une espace, « # » commence un commentaire : la fin du texte publié disparaît sans erreur.`,
    sentence: ({ comment }) =>
      fr`« ${comment} » est lu comme un commentaire et manque au texte : mettez le texte entre guillemets s'il en fait partie`,
  },
  "yaml-unquoted-colon": {
    title: fr`Un texte avec « : » est entre guillemets`,
    why: fr`Sans guillemets, une phrase comme « Analyser : les besoins » devient une clé et sa valeur, et n'est plus un texte.`,
    sentence: ({ text }) =>
      fr`« ${text} » est lu comme une clé et sa valeur, à cause du « : » : mettez le texte entre guillemets`,
  },
  "schema-type": {
    title: fr`Une valeur a le type que le schéma demande`,
    why: fr`Un programme qui attend une liste ou un nombre s'arrête, ou se trompe, devant un texte.`,
    sentence: ({ expected, found, value, without }) =>
      found === "null"
        ? fr`il manque une valeur (attendu : ${typeWords(expected, expectedTypes, " ou ")}) : écrivez celle de la page${orWithout(without)}`
        : value === undefined
          ? fr`attendu : ${typeWords(expected, expectedTypes, " ou ")} ; trouvé : ${typeWords(found, types, " ou ")}`
          : fr`attendu : ${typeWords(expected, expectedTypes, " ou ")} ; trouvé : « ${value} », ${typeWords(found, types, " ou ")}`,
  },
  "schema-unquoted-code": {
    title: fr`Un code fait de chiffres est entre guillemets`,
    why: fr`Lu comme un nombre, un code perd ses zéros de tête, et 3E10 devient 30000000000.`,
    sentence: ({ source }) =>
      fr`${source} est lu comme un nombre, et ses chiffres peuvent changer : mettez-le entre guillemets, "${source}"`,
  },
  "schema-unknown-key": {
    title: fr`Une clé est connue du schéma`,
    why: fr`Une faute de frappe dans une clé fait disparaître le champ : aucun programme ne le cherche sous ce nom.`,
    sentence: ({ key, suggestion }) =>
      suggestion === undefined
        ? fr`clé inconnue « ${key} » : supprimez-la, ou voyez les clés permises dans le schéma`
        : fr`clé inconnue « ${key} », vouliez-vous dire « ${suggestion} » ?`,
  },
  "schema-missing-key": {
    title: fr`Les clés obligatoires sont là`,
    why: fr`Un champ absent ne dit pas s'il est inconnu ou oublié : ce que la page ne donne pas s'écrit null.`,
    sentence: ({ key, title }) =>
      title === undefined
        ? fr`il manque la clé « ${key} » : ajoutez-la`
        : fr`il manque la clé « ${key} » (${title}) : ajoutez-la`,
  },
  "schema-value": {
    title: fr`Une valeur est une de celles que le schéma permet`,
    why: fr`Une autre valeur échappe aux tris et aux filtres qui ne connaissent que les valeurs permises.`,
    sentence: ({ value, allowed, suggestion }) =>
      suggestion === undefined
        ? fr`« ${value} » n'est pas une valeur permise : choisissez parmi ${allowed}`
        : fr`« ${value} » n'est pas une valeur permise, vouliez-vous dire « ${suggestion} » ? Valeurs permises : ${allowed}`,
  },
  "schema-pattern": {
    title: fr`Un code ou un numéro a la forme prévue`,
    why: fr`Un code mal formé ne se retrouve ni dans les répertoires officiels, ni par une recherche.`,
    sentence: ({ problem, without, value, title, description, example }) => {
      if (problem === "empty") return fr`« ${title} » est vide : écrivez le texte de la page${orWithout(without)}`;
      if (problem === "edge") return fr`« ${value} » commence ou finit par une espace : supprimez-la`;
      const parts = [fr`« ${value} » ne convient pas à « ${title} ».`];
      if (description !== undefined) parts.push(fr`${description}`);
      if (example !== undefined)
        parts.push(/^\d+$/.test(example) ? fr`Exemple : "${example}"` : fr`Exemple : ${example}`);
      return parts.join(" ");
    },
  },
  "schema-date": {
    title: fr`Une date existe et s'écrit AAAA-MM-JJ`,
    why: fr`Une date fausse fait dire qu'une certification est active alors qu'elle a expiré, ou l'inverse.`,
    sentence: ({ value }) =>
      isoDate.test(value)
        ? fr`la date « ${value} » n'existe pas : vérifiez le jour et le mois`
        : fr`« ${value} » n'est pas une date : écrivez-la "AAAA-MM-JJ", entre guillemets`,
  },
  "schema-length": {
    title: fr`Un texte a une longueur plausible`,
    why: fr`Un texte vide ne dit rien, et un texte démesuré vient le plus souvent d'un collage raté.`,
    sentence: ({ value, length, limit }) =>
      length > limit
        ? fr`texte trop long (${length} caractères, au plus ${limit}) : partagez-le. Il commence par « ${value} »`
        : fr`texte trop court (${length} caractères, au moins ${limit}) : « ${value} »`,
  },
  "schema-range": {
    title: fr`Un nombre est dans ses bornes`,
    why: fr`Un niveau 70 ou un taux de 400 % ne peut qu'être une faute de copie, et fausse les comparaisons.`,
    sentence: ({ value, comparison, limit }) =>
      fr`${value} est hors des bornes : il faut ${wordIn(comparisons, comparison) ?? comparison} ${limit}`,
  },
  "schema-items": {
    title: fr`Une liste a un nombre d'éléments plausible`,
    why: fr`Une liste vide ne dit pas si la page ne donne rien ou si la copie est incomplète.`,
    sentence: ({ count, limit, without }) =>
      count > limit
        ? fr`liste trop longue (${count} éléments) : elle en a au plus ${limit}`
        : fr`liste trop courte (${count} élément) : elle en a au moins ${limit}${orWithout(without)}`,
  },
  "schema-cut": {
    title: fr`Un fichier va jusqu'au bout de la fiche`,
    why: fr`Un fichier coupé, par un disque plein ou une copie interrompue, a perdu la fin de la fiche.`,
    sentence: ({ key, title, more }) =>
      fr`le fichier s'arrête au milieu de la fiche : il manque « ${key} »${title === undefined ? "" : ` (${title})`} et ${more > 1 ? `les ${more} clés` : "la clé"} après : retrouvez la suite, ou complétez-la`,
  },
  "schema-duplicate": {
    title: fr`Une liste n'a pas deux fois le même élément`,
    why: fr`Un élément en double est compté deux fois, et cache souvent celui qui devait être à sa place.`,
    sentence: ({ value, first }) => fr`« ${value} » est déjà dans la liste, ligne ${first} : gardez-en un`,
  },
  "schema-too-many-errors": {
    title: fr`Une fiche a peu d'écarts avec le schéma`,
    why: fr`Au-delà d'un certain nombre, les écarts ne sont plus tous montrés : le fichier n'est sans doute pas une fiche.`,
    sentence: ({ limit, total }) =>
      fr`${total} écarts avec le schéma, dont ${limit} sont montrés : corrigez d'abord ceux-ci`,
  },
  "fiche-duplicate": {
    title: fr`Une fiche n'est que dans un seul fichier`,
    why: fr`De deux fiches au même numéro, une seule est montrée, et rien ne dit laquelle est juste.`,
    sentence: ({ numero, other }) =>
      fr`la fiche ${numero} est déjà dans ${other} : gardez un seul des deux fichiers, ou corrigez ce numéro`,
  },
  "fiche-copy": {
    title: fr`Une fiche est dans un seul fichier, qui porte son numéro`,
    why: fr`Deux fichiers ont le même numéro et aucun ne le porte comme nom : rien ne dit lequel vaut.`,
    sentence: ({ numero, other }) =>
      fr`la fiche ${numero} est aussi dans ${other}, et aucun des deux fichiers ne s'appelle ${numero}.yaml : gardez-en un, sous ce nom`,
  },
  "correspondance-officielle": {
    title: fr`Une correspondance officielle relie cette fiche et celle qu'elle nomme`,
    why: fr`Le code d'une troisième fiche serait montré comme officiel entre deux certifications qui n'en ont rien dit.`,
    sentence: ({ problem, code, fiche }) =>
      problem === "self"
        ? fr`une fiche ne se correspond pas à elle-même : donnez le numéro de l'autre certification, au lieu de ${code}`
        : fr`${code} n'est pas un bloc de ${fiche}, la fiche nommée ici : corrigez le code, ou écrivez null pour toute la certification`,
  },
  "lecture-fiches": {
    title: fr`Un fichier de correspondances parle de deux fiches`,
    why: fr`Son nom, a et b et chaque couple désignent les mêmes fiches. De deux fichiers sur un couple, on ne saurait lequel vaut.`,
    sentence: ({ problem, code, fiche }) =>
      problem === "side"
        ? fr`« ${code} » n'est pas une compétence de ${fiche}, la fiche de ce côté : corrigez l'identifiant, ou échangez a et b`
        : problem === "name"
          ? fr`le nom de ce fichier, ${fiche}, ne dit pas les mêmes fiches que a et b (${code}) : corrigez l'un ou les autres, sans écraser un fichier qui existe`
          : problem === "same"
            ? fr`a et b nomment la même fiche, ${code} : une correspondance relie deux fiches, corrigez l'une des deux`
            : fr`le plus petit numéro vient d'abord : a: ${fiche}, b: ${code} ; échangez les deux, et les côtés de chaque couple`,
  },
  "lecture-doublon": {
    title: fr`Un couple de compétences n'est lu qu'une fois`,
    why: fr`Deux entrées pour un couple pourraient se contredire sur son niveau.`,
    sentence: ({ a, b }) => fr`le couple ${a}, ${b} est déjà dans ce fichier : gardez une seule des deux entrées`,
  },
  "lecture-competence": {
    title: fr`Une correspondance relie des compétences qui existent`,
    why: fr`Un identifiant faux ferait dire à deux fiches ce que personne n'a lu.`,
    sentence: ({ code, fiche }) =>
      fr`${fiche} n'a pas de compétence ${code} : corrigez l'identifiant (rncp show ${fiche} --section blocs)`,
  },
  "lecture-mots": {
    title: fr`Les mots cités par une correspondance sont dans l'énoncé`,
    why: fr`Ils sont montrés comme la preuve du niveau : une citation retouchée ferait dire à l'énoncé ce qu'il ne dit pas.`,
    sentence: ({ mots, code }) =>
      fr`« ${mots} » n'est pas dans l'énoncé de ${code} : recopiez le passage mot pour mot, signes compris (rncp show ${code})`,
  },
  "lexique-origine": {
    title: fr`Une entrée du lexique dit d'où elle vient`,
    why: fr`Le lexique décide de ce qu'une recherche trouve : qui le relit doit pouvoir vérifier chaque entrée.`,
    sentence: ({ terme }) =>
      fr`l'entrée « ${terme} » ne dit pas d'où elle vient : ajoutez source (texte, organisme, norme) ou note`,
  },
  "lexique-doublon": {
    title: fr`Un terme n'a qu'une place dans le lexique`,
    why: fr`Un nom dans deux entrées en fait une seule notion, et ce qui répond à l'une répondrait à l'autre.`,
    sentence: ({ terme, entree }) =>
      fr`« ${terme} » est déjà dans l'entrée « ${entree} » : gardez-le à un seul endroit, ou réunissez les entrées`,
  },
  "lexique-mots-vides": {
    title: fr`Un terme du lexique a un mot qui se cherche`,
    why: fr`Les mots-outils (« de », « chez »…) ne se cherchent pas : un terme qui n'a qu'eux ne répond jamais.`,
    sentence: ({ terme }) =>
      fr`« ${terme} » n'a aucun mot qui se cherche : ajoutez un mot qui porte le sens, ou supprimez ce terme`,
  },
  "lexique-cycle": {
    title: fr`Un terme générique est plus large que son entrée`,
    why: fr`Deux notions plus larges l'une que l'autre sont des synonymes, ou l'un des deux liens est de trop.`,
    sentence: ({ chain }) =>
      fr`ces termes génériques tournent en rond : ${chain} ; ôtez le lien du plus large vers le plus étroit`,
  },
  "acceptation-unused": {
    title: fr`Une acceptation sert`,
    why: fr`Celle qui ne désigne plus aucun constat cacherait, un jour, une faute que personne n'a lue.`,
    sentence: ({ fiche, regle, extrait, problem }) =>
      problem === "absent"
        ? fr`cette acceptation ne sert pas : aucune fiche ${fiche} dans ce dossier, corrigez le numéro ou supprimez-la`
        : fr`cette acceptation ne sert plus : « ${regle} » ne trouve rien à redire à « ${extrait} » dans ${fiche}, supprimez-la ou corrigez l'extrait`,
  },
  "acceptation-ambiguous": {
    title: fr`Une acceptation désigne un seul texte`,
    why: fr`Un extrait trop court accepterait aussi des fautes que personne n'a lues.`,
    sentence: ({ fiche, regle, extrait, texts }) =>
      fr`« ${extrait} » désigne ${texts} textes de ${fiche} que « ${regle} » relève : donnez un extrait plus long, et une acceptation par texte`,
  },
  "acceptation-changed": {
    title: fr`Une acceptation ajoutée ou modifiée est signalée`,
    why: fr`Qui relit un changement doit voir ce qu'il met de côté. N'est dit qu'avec --depuis, et n'est jamais une faute en soi.`,
    sentence: ({ fiche, regle, raison, revision }) =>
      fr`cette acceptation est nouvelle ou modifiée depuis ${revision} : elle met de côté ce que « ${regle} » relève dans ${fiche} (${raison}) ; vérifiez ce motif`,
  },
  "registre-ecart": {
    title: fr`Une fiche dit ce que dit le registre`,
    why: fr`Une fiche recopiée vieillit : le registre change une date, un bloc, un énoncé. N'est dit que par rncp registre drift ; ce que l'export n'a jamais, la forme des apostrophes, guillemets, tirets et espaces, la coupe des lignes ne comptent pas.`,
    sentence: ({ fiche, champ, ici, registre }) =>
      registre === undefined
        ? fr`« ${ici ?? ""} » (${champ}) n'est pas dans la fiche ${fiche} du registre : vérifiez sur la page`
        : ici === undefined
          ? fr`le registre a aussi « ${registre} » (${champ} de ${fiche}) : vérifiez sur la page`
          : fr`« ${ici} » est « ${registre} » au registre (${champ} de ${fiche}) : vérifiez sur la page`,
  },
  "registre-absent": {
    title: fr`Une fiche est dans le registre`,
    why: fr`Ce qui n'est pas dans le registre n'a pas pu être comparé. N'est dit que par rncp registre drift.`,
    sentence: ({ fiche }) =>
      fr`${fiche} n'est pas dans ce registre : vérifiez le numéro, ou le jour de l'export (rncp registre status)`,
  },
  "bloc-code": {
    title: fr`Le code d'un bloc commence par le numéro de la fiche`,
    why: fr`Le code d'un bloc sert à le citer dans les formulaires officiels : un code faux désigne un autre bloc, ou aucun. Quelques fiches en publient d'autres, comme 01 : le constat s'accepte alors.`,
    sentence: ({ problem, code, numero }) =>
      problem === "fiche"
        ? fr`le code ${code} ne commence pas par le numéro de la fiche, ${numero} : vérifiez-le sur la page`
        : fr`le numéro est ${numero}, mais tous les blocs sont de ${code} : corrigez le numéro d'après la page`,
  },
  "bloc-doublon": {
    title: fr`Deux blocs n'ont pas le même code`,
    why: fr`On cite un bloc et ses compétences par son code : un code en double désigne deux choses.`,
    sentence: ({ code }) => fr`un autre bloc a déjà le code ${code} : reprenez le code de celui-ci sur la page`,
  },
  "bloc-ordre": {
    title: fr`Les codes des blocs se suivent depuis BC01`,
    why: fr`Un code sauté peut être un bloc oublié. Des fiches publient les leurs dans un autre ordre, ou avec des trous : elles restent comme elles sont.`,
    sentence: ({ code }) =>
      fr`les codes des blocs ne se suivent pas à partir de ${code} : vérifiez sur la page que rien ne manque`,
  },
  "competence-code": {
    title: fr`Les codes des compétences sont uniques, en ordre, sans trou hors codes_retires`,
    why: fr`On cite une compétence par son code. Un code réemployé fait dire à une citation autre chose, et un trou sans explication peut être un énoncé perdu.`,
    sentence: (a) => {
      if (a.problem === "duplicate")
        return fr`le code ${a.code} sert déjà dans le bloc ${a.bloc} : donnez à cette compétence un code qui n'a jamais servi`;
      if (a.problem === "copy") return fr`${a.code} est deux fois dans ${a.bloc}, avec le même énoncé : gardez-en un`;
      if (a.problem === "order")
        return fr`le code ${a.code} vient après ${a.previous} : remettez les compétences de ${a.bloc} dans l'ordre de leurs codes`;
      if (a.problem === "retired")
        return fr`le code ${a.code} est retiré, et sert pourtant dans ${a.bloc} : donnez à la compétence un code neuf, ou ôtez-le de codes_retires`;
      if (a.problem === "gap")
        return fr`il manque ${a.first === a.last ? a.first : `${a.first} à ${a.last}`} avant ${a.code} dans ${a.bloc} : notez dans codes_retires les codes qui ont servi, sinon renumérotez`;
      return fr`le code ${a.code} n'existe pas : les codes de ${a.bloc} commencent à C01`;
    },
  },
  "evaluation-phases": {
    title: fr`Une épreuve n'a qu'une phase de chaque nature`,
    why: fr`Deux soutenances dans une même épreuve sont en fait deux épreuves : les durées et les jurys seraient mêlés.`,
    sentence: ({ nature }) =>
      fr`cette épreuve a déjà une phase « ${nature} » : corrigez la nature de celle-ci, ou mettez-la dans une autre épreuve`,
  },
  "evaluation-durees": {
    title: fr`Les parties d'une phase ne durent pas plus que la phase`,
    why: fr`Des durées qui se contredisent trompent les candidats sur le temps de leur épreuve.`,
    sentence: ({ total, duree }) =>
      fr`les parties durent ${total} minutes en tout, la phase ${duree} : corrigez ces durées d'après le texte publié`,
  },
  "siret-key": {
    title: fr`La clé de chaque SIRET est juste`,
    why: fr`Un SIRET à la clé fausse ne désigne aucun établissement : le certificateur ne se retrouve dans aucun répertoire.`,
    sentence: ({ siret }) => fr`le SIRET ${siret} a une clé fausse : vérifiez ses 14 chiffres`,
  },
  "file-name": {
    title: fr`Un fichier nommé d'après une fiche porte le numéro de celle qu'il contient`,
    why: fr`On cherche une fiche par le nom de son fichier : un nom qui en désigne une autre fait corriger, citer ou effacer la mauvaise.`,
    sentence: ({ name, numero }) =>
      fr`le fichier ${name} contient la fiche ${numero} : renommez-le ${numero}.yaml, ou corrigez le numéro`,
  },
  "file-unnamed": {
    title: fr`Un fichier porte le numéro de sa fiche`,
    why: fr`Un nom libre se lit bien, mais ne dit pas quelle fiche il contient, et deux personnes peuvent saisir la même sans le voir.`,
    sentence: ({ name, numero }) => fr`${name} contient la fiche ${numero} : renommez-le ${numero}.yaml`,
  },
  "code-duplicate": {
    title: fr`Une liste ne nomme qu'une fois chaque code, certificateur, lien ou certification`,
    why: fr`Un doublon fausse les comptes, et cache souvent une faute de saisie : le second devait être un autre.`,
    sentence: ({ field, value }) => fr`« ${value} » est déjà dans ${field} : gardez-le une fois`,
  },
  "code-label": {
    title: fr`Un code NSF, Formacode ou ROME garde le même libellé, d'une fiche à l'autre`,
    why: fr`Un libellé qui ne va pas avec son code dit qu'un des deux est faux ; les recherches et comparaisons par code se trompent alors. Casse, accents, apostrophes et espaces ne comptent pas.`,
    sentence: ({ code, libelle, usual }) =>
      fr`le code ${code} s'appelle d'ordinaire « ${usual} », ici « ${libelle} » : vérifiez le code et son libellé sur la page`,
  },
  "date-order": {
    title: fr`Aucune date ne vient après aujourd'hui, ni après la fin de l'enregistrement`,
    why: fr`Une telle date est presque toujours une faute de frappe, dans elle-même ou dans la fin de l'enregistrement.`,
    sentence: (args) =>
      fr`${args.what === "annee" ? "l'année" : "la date"} ${args.value} vient après ${after(args)} (${args.limit}) : vérifiez-la sur la page`,
  },
  "enregistrement-echu": {
    title: fr`L'enregistrement n'a pas pris fin`,
    why: fr`Après son échéance, on n'entre plus dans une certification : qui compare des formations doit le savoir.`,
    sentence: ({ date, jours }) =>
      fr`l'enregistrement a pris fin le ${day(date)}, il y a ${jours} ${jours > 1 ? "jours" : "jour"} : vérifiez sur la page s'il est prolongé ou remplacé`,
  },
  "enregistrement-proche": {
    title: fr`L'enregistrement ne prend pas fin dans les 180 jours`,
    why: fr`Qui commence maintenant peut arriver après l'échéance ; c'est le moment de vérifier si la fiche est prolongée ou remplacée.`,
    sentence: ({ date, jours }) =>
      jours === 0
        ? fr`l'enregistrement prend fin aujourd'hui, le ${day(date)} : vérifiez s'il est prolongé`
        : fr`l'enregistrement prend fin le ${day(date)}, dans ${jours} ${jours > 1 ? "jours" : "jour"} : vérifiez s'il est prolongé`,
  },
  "statistiques-annees": {
    title: fr`Une année n'a qu'une ligne de statistiques`,
    why: fr`Avec deux lignes pour une année, personne ne sait laquelle est juste.`,
    sentence: ({ annee }) => fr`l'année ${annee} a déjà ses statistiques : gardez une ligne par année`,
  },
  "statistiques-ordre": {
    title: fr`Les statistiques vont de l'année la plus récente à la plus ancienne`,
    why: fr`C'est l'ordre de la page : une année hors de sa place peut être mal recopiée.`,
    sentence: ({ annee, previous }) => fr`l'année ${annee} vient après ${previous} : mettez la plus récente en premier`,
  },
  "statistiques-nombres": {
    title: fr`Les certifiés par VAE ne sont pas plus nombreux que tous les certifiés`,
    why: fr`Les uns font partie des autres : sinon, deux colonnes ont été échangées ou un chiffre est faux.`,
    sentence: ({ annee, all, vae }) =>
      fr`en ${annee}, ${vae} certifiés par VAE sur ${all} en tout : vérifiez les deux nombres sur la page`,
  },
  "voies-acces": {
    title: fr`Chaque voie d'accès est là une fois, dans l'ordre de la page`,
    why: fr`Une voie en double peut être dite ouverte et fermée à la fois ; hors de l'ordre, un jury a pu être recopié sous une autre voie.`,
    sentence: (a) =>
      a.problem === "duplicate"
        ? fr`la voie ${a.voie} est déjà dans la liste : gardez-la une fois`
        : fr`la voie ${a.voie} vient après ${a.previous} : remettez-les dans l'ordre de la page, FI, CA, FC, CQ, CL, VAE`,
  },
  adresse: {
    title: fr`Les adresses internet d'une fiche peuvent être suivies`,
    why: fr`Un lien sans nom de site ne mène nulle part, et un lien qui contient un nom d'utilisateur peut tromper sur le site où il mène, ou divulguer un mot de passe.`,
    sentence: ({ problem, address }) =>
      fr`${wordIn(addresses, problem) ?? addresses.invalid} : corrigez « ${address} »`,
  },
  "adresse-texte": {
    title: fr`Une adresse dans un texte est en http ou https`,
    why: fr`Un autre protocole est une faute de frappe, une adresse que les navigateurs n'ouvrent plus, ou du code glissé dans un texte.`,
    sentence: ({ address }) =>
      fr`« ${address} » n'est pas une adresse http ou https, et personne ne peut la suivre : vérifiez-la sur la page`,
  },
  reference: {
    title: fr`Un code nommé dans un texte existe, et une fiche ne se remplace pas elle-même`,
    why: fr`Un code qui ne mène à rien laisse le lecteur sans ce que le texte lui promet. Ce qui est dans une fiche non lue n'est pas vérifié.`,
    sentence: (a) =>
      a.problem === "self"
        ? fr`la fiche ${a.fiche} se nomme elle-même parmi ses ${a.role}s certifications : corrigez ce numéro, ou retirez-le`
        : fr`${a.code} n'existe pas dans la fiche ${a.fiche} : corrigez ce code`,
  },
  "replacement-cycle": {
    title: fr`Aucune certification n'en remplace une qui la remplace`,
    why: fr`Qui suit les remplacements cherche la certification en vigueur : en rond, il n'y en a pas. Deux cycles qui ont une certification en commun sont dits l'un après l'autre.`,
    sentence: ({ chain }) =>
      fr`ces certifications se remplacent en rond, chacune la suivante (${chain}) : corrigez un des liens`,
  },
  "evaluation-texte": {
    title: fr`Ce que dit une épreuve ou une condition d'entrée est dans le texte publié`,
    why: fr`La structure répète le texte de la page : un nombre, une production, un niveau ou un mot qui n'y est pas est une faute de saisie, et qui compare les épreuves de deux fiches s'y fierait.`,
    sentence: ({ key, value }) =>
      fr`${key} : ${value} ne se trouve pas dans le texte publié : corrigez cette valeur d'après le texte, ou retirez-la`,
  },
  "competence-attestee": {
    title: fr`Une compétence attestée est parmi celles des blocs`,
    why: fr`« Compétences attestées » répète d'ordinaire les blocs : un énoncé qui n'est dans aucun d'eux a été mal recopié, ou manque à son bloc. Rien n'est dit d'une liste qui a ses propres mots.`,
    sentence: () =>
      fr`aucun bloc ne contient cette compétence attestée : vérifiez son énoncé, et ceux des blocs, sur la page`,
  },
  "competence-non-attestee": {
    title: fr`Une compétence d'un bloc est parmi les compétences attestées`,
    why: fr`Quand la liste des compétences attestées répète les blocs, un énoncé qui n'y est pas a été mal recopié, ou oublié.`,
    sentence: ({ competence }) =>
      fr`${competence} n'est pas parmi les compétences attestées : vérifiez son énoncé, et la liste, sur la page`,
  },
  "competence-ecart": {
    title: fr`Un bloc et les compétences attestées disent chaque énoncé dans les mêmes mots`,
    why: fr`Quand la liste des compétences attestées répète un bloc, un mot qui diffère a le plus souvent été mal recopié d'un côté. Espaces, apostrophes et point final ne comptent pas. Quand la page se contredit elle-même, le constat s'accepte.`,
    sentence: ({ competence, rang, stated, attested }) =>
      stated === ""
        ? fr`${competence} n'a pas « ${attested} », que dit la compétence attestée n° ${rang} : comparez les deux avec la page`
        : attested === ""
          ? fr`${competence} dit « ${stated} » de plus que la compétence attestée n° ${rang} : comparez les deux avec la page`
          : fr`${competence} dit « ${stated} », la compétence attestée n° ${rang} « ${attested} » : comparez les deux avec la page`,
  },
  "competence-non-comparee": {
    title: fr`Les compétences attestées répètent mot pour mot celles des blocs`,
    why: fr`Une page peut attester dans ses propres mots : une faute de copie dans un de ces énoncés ne se voit alors pas en les comparant.`,
    sentence: ({ blocs }) =>
      fr`cette liste ne répète pas mot pour mot les compétences de ${blocs} : elles n'ont pas été comparées, relisez-les avec la page`,
  },
  "competence-infinitif": {
    title: fr`L'énoncé d'une compétence commence par un infinitif`,
    why: fr`Une compétence dit ce que l'on sait faire. Sans verbe, c'est souvent un titre, ou la suite de la précédente, coupée en deux : on compterait une compétence de trop.`,
    sentence: ({ competence }) =>
      fr`${competence} ne commence pas par un infinitif (analyser, concevoir…) : est-ce une compétence, ou un titre, ou la suite de la précédente ?`,
  },
  "competence-duplicate": {
    title: fr`Une fiche ne dit pas deux fois la même compétence`,
    why: fr`Un énoncé recopié deux fois fausse le compte des compétences et la recherche. Une page peut le répéter d'un bloc à l'autre : le constat s'accepte alors.`,
    sentence: ({ competence, first, alike }) =>
      alike === "same"
        ? fr`${competence} répète ${first} : vérifiez sur la page que l'énoncé y est deux fois`
        : fr`${competence} répète ${first} à quelques mots près : vérifiez sur la page que les deux y sont`,
  },
  "text-double-space": {
    title: fr`Un texte a une espace à la fois, et aucune à ses bouts`,
    why: fr`Les espaces en trop viennent de la mise en page, ne disent rien, et font manquer un passage à qui le cherche mot pour mot.`,
    sentence: (a) => {
      if (a.problem === "edge") return fr`ce texte commence ou finit par une espace : supprimez-la`;
      return a.problem === "wide"
        ? fr`tabulation ou espace d'une autre largeur dans « ${a.piece} » : mettez une espace ordinaire`
        : fr`plusieurs espaces de suite dans « ${a.piece} » : n'en gardez qu'une`;
    },
  },
  "text-double-apostrophe": {
    title: fr`Une apostrophe est un seul signe`,
    why: fr`Certaines pages écrivent « d''information » : l'apostrophe y a été doublée par une base de données, et la corriger est permis.`,
    sentence: ({ piece }) => fr`apostrophe doublée dans « ${piece} » : n'en gardez qu'une`,
  },
  "text-apostrophes": {
    title: fr`Les apostrophes d'une fiche ne sont pas presque toutes du même signe`,
    why: fr`Quelques ' parmi beaucoup de ’, ou l'inverse, ont pu être tapées en recopiant la page. Un vrai mélange est celui de la page, et n'est pas relevé.`,
    sentence: ({ few, sign, many, other }) =>
      fr`apostrophes ${sign} au nombre de ${few}, parmi ${many} ${other} : comparez avec la page, et reprenez ses signes`,
  },
  "text-invisible": {
    title: fr`Un texte n'a pas de caractère invisible, privé ou perdu`,
    why: fr`On ne les voit pas, et ils coupent un mot en deux pour qui le cherche ; U+FFFD dit qu'une lettre a été perdue.`,
    sentence: ({ codePoint, kind, count }) => {
      const times = count > 1 ? fr` (${count} fois)` : "";
      return fr`${codePoint}${times}, ${wordIn(invisible, kind) ?? invisible.other}`;
    },
  },
  "text-mojibake": {
    title: fr`Un texte n'a pas de lettre mal décodée`,
    why: fr`« Ã© » est un « é » dont les octets UTF-8 ont été lus comme du Latin-1 : le mot ne se lit ni ne se trouve plus.`,
    sentence: ({ piece, letter }) =>
      fr`« ${piece} » est un « ${letter} » mal décodé (UTF-8 lu comme du Latin-1) : remettez les lettres de la page`,
  },
  "text-lost-letter": {
    title: fr`Un texte n'a pas de « ? » à la place d'une lettre`,
    why: fr`Un enregistrement dans un autre codage remplace les lettres accentuées par « ? » : le mot ne se lit ni ne se trouve plus.`,
    sentence: ({ piece }) =>
      fr`« ? » tient la place d'une lettre perdue dans « ${piece} » : remettez les lettres de la page`,
  },
  "text-html": {
    title: fr`Un texte n'a ni balise ni entité HTML`,
    why: fr`« <br> » ou « &eacute; » viennent du code de la page : ils se lisent mal, et cachent le mot à qui le cherche.`,
    sentence: ({ piece }) => fr`« ${piece} » est resté du code HTML de la page : écrivez le texte tel qu'il s'y lit`,
  },
  "text-pairs": {
    title: fr`Guillemets et parenthèses se ferment dans leur texte, et n'en font pas le tour`,
    why: fr`Un guillemet ou une parenthèse que rien ne ferme annonce souvent un texte coupé ; autour de tout un texte, « » et “ ” en font partie, alors que YAML demande des guillemets droits.`,
    sentence: ({ problem, piece }) =>
      problem === "open"
        ? fr`rien ne ferme le signe ${piece.charAt(0)} ouvert devant « ${piece.slice(1).trim()} » : comparez la suite avec la page`
        : fr`ces guillemets font partie du texte : supprimez-les, ou mettez à leur place des guillemets droits (")`,
  },
};
