import type { RuleTexts } from "./rule-texts.ts";
import { french as fr } from "./sentence.ts";

/** What each rule demands and why, in French. */
export const rulesFr: RuleTexts = {
  "file-empty": {
    title: fr`Un fichier contient une fiche`,
    why: fr`Un fichier vide laisse croire qu'une fiche existe alors qu'aucune commande ne peut la montrer.`,
  },
  "file-too-large": {
    title: fr`Un fichier reste petit`,
    why: fr`Une fiche tient en quelques dizaines de kilooctets : un fichier bien plus gros n'en est pas une, et sa lecture pourrait bloquer le programme.`,
  },
  "file-encoding-utf16": {
    title: fr`Un fichier est en UTF-8, pas en UTF-16`,
    why: fr`Lu comme de l'UTF-8, un texte en UTF-16 n'est qu'une suite de signes sans sens.`,
  },
  "file-encoding": {
    title: fr`Un fichier est en UTF-8`,
    why: fr`Dans un autre codage, chaque lettre accentuée serait perdue, et la fiche ne serait plus celle qui est publiée.`,
  },
  "file-not-regular": {
    title: fr`Une fiche est un fichier ordinaire`,
    why: fr`Lire un tube ou un périphérique peut ne jamais finir, et un dossier n'a pas de texte.`,
  },
  "file-link": {
    title: fr`Un lien ne mène pas hors du dossier`,
    why: fr`Un lien vers l'extérieur ferait montrer un fichier étranger aux données, et se briserait chez les autres lecteurs.`,
  },
  "file-unreadable": {
    title: fr`Un fichier peut être lu`,
    why: fr`Ce qui n'a pas pu être lu n'a pas été vérifié : rien ne dit que la fiche est juste.`,
  },
  "text-control-character": {
    title: fr`Un texte n'a pas de caractère de contrôle`,
    why: fr`Ces caractères ne se voient pas, mais peuvent effacer l'écran d'un terminal ou changer l'ordre des mots affichés.`,
  },
  "text-special-space": {
    title: fr`Une clé ou un retrait n'a que des espaces ordinaires`,
    why: fr`Une espace insécable fait partie du nom de la clé : le champ paraît écrit, et le programme ne le trouve pas.`,
  },
  "yaml-syntax": {
    title: fr`La syntaxe YAML est juste`,
    why: fr`Un fichier mal formé ne peut pas être lu, ou se lit autrement qu'il ne paraît.`,
  },
  "yaml-tab": {
    title: fr`Le retrait est fait d'espaces`,
    why: fr`YAML refuse les tabulations dans le retrait, car leur largeur dépend de l'éditeur.`,
  },
  "yaml-too-deep": {
    title: fr`Les niveaux imbriqués sont peu nombreux`,
    why: fr`Une fiche en a moins de dix : au-delà, un crochet manque, ou le fichier cherche à épuiser le programme.`,
  },
  "yaml-too-many-items": {
    title: fr`Un fichier a un nombre limité d'éléments`,
    why: fr`Une fiche en compte quelques centaines : bien davantage annonce un autre fichier, trop long à lire.`,
  },
  "yaml-too-many-errors": {
    title: fr`Un fichier a peu d'erreurs de syntaxe`,
    why: fr`Après beaucoup d'erreurs, les suivantes découlent souvent des premières : elles ne sont plus montrées.`,
  },
  "yaml-alias": {
    title: fr`Une valeur est écrite en entier, sans ancre ni alias`,
    why: fr`Un alias cache au lecteur ce que vaut un champ, et peut faire grossir le fichier sans limite.`,
  },
  "yaml-merge-key": {
    title: fr`Les clés sont écrites sur place, sans clé de fusion`,
    why: fr`Une fusion cache au lecteur les champs d'une fiche, et tous les programmes ne la lisent pas de la même façon.`,
  },
  "yaml-tag": {
    title: fr`Une valeur n'a pas d'étiquette YAML`,
    why: fr`Une étiquette change le type d'une valeur, ou demande à un programme de créer un objet.`,
  },
  "yaml-directive": {
    title: fr`Un fichier n'a pas de directive YAML`,
    why: fr`Une directive change la lecture de tout le fichier : en YAML 1.1, « no » devient faux et 017 devient 15.`,
  },
  "yaml-multiple-documents": {
    title: fr`Un fichier contient un seul document`,
    why: fr`La plupart des programmes ne lisent que le premier document : les autres fiches seraient perdues.`,
  },
  "yaml-duplicate-key": {
    title: fr`Une clé n'apparaît qu'une fois`,
    why: fr`De deux valeurs pour un même champ, chaque programme garde celle qu'il veut.`,
  },
  "yaml-key": {
    title: fr`Une clé est un texte`,
    why: fr`Une clé qui se lit comme un nombre, une date ou une liste n'est le nom d'aucun champ.`,
  },
  "yaml-reserved-key": {
    title: fr`Une clé n'est pas un nom réservé`,
    why: fr`Des noms comme « __proto__ » changent le comportement des programmes en JavaScript qui lisent les données.`,
  },
  "yaml-fold-indent": {
    title: fr`Les lignes d'un texte plié (>-) commencent au même endroit`,
    why: fr`Une ligne plus à droite garde sa fin de ligne et ses espaces : le texte n'est plus celui de la page.`,
  },
  "yaml-comment-in-text": {
    title: fr`Un texte ne perd pas sa fin après un « # »`,
    why: fr`Après une espace, « # » commence un commentaire : la fin du texte publié disparaît sans erreur.`,
  },
  "yaml-unquoted-colon": {
    title: fr`Un texte avec « : » est entre guillemets`,
    why: fr`Sans guillemets, une phrase comme « Analyser : les besoins » devient une clé et sa valeur, et n'est plus un texte.`,
  },
  "schema-type": {
    title: fr`Une valeur a le type que le schéma demande`,
    why: fr`Un programme qui attend une liste ou un nombre s'arrête, ou se trompe, devant un texte.`,
  },
  "schema-unquoted-code": {
    title: fr`Un code fait de chiffres est entre guillemets`,
    why: fr`Lu comme un nombre, un code perd ses zéros de tête, et 3E10 devient 30000000000.`,
  },
  "schema-unknown-key": {
    title: fr`Une clé est connue du schéma`,
    why: fr`Une faute de frappe dans une clé fait disparaître le champ : aucun programme ne le cherche sous ce nom.`,
  },
  "schema-missing-key": {
    title: fr`Les clés obligatoires sont là`,
    why: fr`Un champ absent ne dit pas s'il est inconnu ou oublié : ce que la page ne donne pas s'écrit null.`,
  },
  "schema-value": {
    title: fr`Une valeur est une de celles que le schéma permet`,
    why: fr`Une autre valeur échappe aux tris et aux filtres qui ne connaissent que les valeurs permises.`,
  },
  "schema-pattern": {
    title: fr`Un code ou un numéro a la forme prévue`,
    why: fr`Un code mal formé ne se retrouve ni dans les répertoires officiels, ni par une recherche.`,
  },
  "schema-date": {
    title: fr`Une date existe et s'écrit AAAA-MM-JJ`,
    why: fr`Une date fausse fait dire qu'une certification est active alors qu'elle a expiré, ou l'inverse.`,
  },
  "schema-length": {
    title: fr`Un texte a une longueur plausible`,
    why: fr`Un texte vide ne dit rien, et un texte démesuré vient le plus souvent d'un collage raté.`,
  },
  "schema-range": {
    title: fr`Un nombre est dans ses bornes`,
    why: fr`Un niveau 70 ou un taux de 400 % ne peut qu'être une faute de copie, et fausse les comparaisons.`,
  },
  "schema-items": {
    title: fr`Une liste a un nombre d'éléments plausible`,
    why: fr`Une liste vide ne dit pas si la page ne donne rien ou si la copie est incomplète.`,
  },
  "schema-duplicate": {
    title: fr`Une liste n'a pas deux fois le même élément`,
    why: fr`Un élément en double est compté deux fois, et cache souvent celui qui devait être à sa place.`,
  },
  "schema-too-many-errors": {
    title: fr`Une fiche a peu d'écarts avec le schéma`,
    why: fr`Au-delà d'un certain nombre, les écarts ne sont plus tous montrés : le fichier n'est sans doute pas une fiche.`,
  },
  "fiche-duplicate": {
    title: fr`Une fiche n'est que dans un seul fichier`,
    why: fr`De deux fiches au même numéro, une seule est montrée, et rien ne dit laquelle est juste.`,
  },
  "fiche-copy": {
    title: fr`Une fiche est dans un seul fichier, qui porte son numéro`,
    why: fr`Deux fichiers ont le même numéro et aucun ne le porte comme nom : rien ne dit lequel vaut.`,
  },
  "correspondance-officielle": {
    title: fr`Une correspondance officielle relie cette fiche et celle qu'elle nomme`,
    why: fr`Le code d'une troisième fiche serait montré comme officiel entre deux certifications qui n'en ont rien dit.`,
  },
  "lecture-fiches": {
    title: fr`Un fichier de correspondances parle de deux fiches`,
    why: fr`Son nom, a et b et chaque couple désignent les mêmes fiches. De deux fichiers sur un couple, on ne saurait lequel vaut.`,
  },
  "lecture-doublon": {
    title: fr`Un couple de compétences n'est lu qu'une fois`,
    why: fr`Deux entrées pour un couple pourraient se contredire sur son niveau.`,
  },
  "lecture-competence": {
    title: fr`Une correspondance relie des compétences qui existent`,
    why: fr`Un identifiant faux ferait dire à deux fiches ce que personne n'a lu.`,
  },
  "lexique-origine": {
    title: fr`Une entrée du lexique dit d'où elle vient`,
    why: fr`Le lexique décide de ce qu'une recherche trouve : qui le relit doit pouvoir vérifier chaque entrée.`,
  },
  "lexique-doublon": {
    title: fr`Un terme n'a qu'une place dans le lexique`,
    why: fr`Un nom dans deux entrées en fait une seule notion, et ce qui répond à l'une répondrait à l'autre.`,
  },
  "lexique-mots-vides": {
    title: fr`Un terme du lexique a un mot qui se cherche`,
    why: fr`Les mots-outils (« de », « chez »…) ne se cherchent pas : un terme qui n'a qu'eux ne répond jamais.`,
  },
  "lexique-cycle": {
    title: fr`Un terme générique est plus large que son entrée`,
    why: fr`Deux notions plus larges l'une que l'autre sont des synonymes, ou l'un des deux liens est de trop.`,
  },
  "acceptation-unused": {
    title: fr`Une acceptation sert`,
    why: fr`Celle qui ne désigne plus aucun constat cacherait, un jour, une faute que personne n'a lue.`,
  },
  "acceptation-ambiguous": {
    title: fr`Une acceptation désigne un seul texte`,
    why: fr`Un extrait trop court accepterait aussi des fautes que personne n'a lues.`,
  },
  "bloc-code": {
    title: fr`Les codes des blocs suivent le numéro de la fiche, dans l'ordre`,
    why: fr`Le code d'un bloc sert à le citer dans les formulaires officiels : un code faux désigne un autre bloc, ou aucun.`,
  },
  "competence-code": {
    title: fr`Les codes des compétences sont uniques, en ordre, sans trou hors codes_retires`,
    why: fr`On cite une compétence par son code. Un code réemployé fait dire à une citation autre chose, et un trou sans explication peut être un énoncé perdu.`,
  },
  "evaluation-phases": {
    title: fr`Une épreuve n'a qu'une phase de chaque nature`,
    why: fr`Deux soutenances dans une même épreuve sont en fait deux épreuves : les durées et les jurys seraient mêlés.`,
  },
  "evaluation-durees": {
    title: fr`Les parties d'une phase ne durent pas plus que la phase`,
    why: fr`Des durées qui se contredisent trompent les candidats sur le temps de leur épreuve.`,
  },
  "siret-key": {
    title: fr`La clé de chaque SIRET est juste`,
    why: fr`Un SIRET à la clé fausse ne désigne aucun établissement : le certificateur ne se retrouve dans aucun répertoire.`,
  },
  "file-name": {
    title: fr`Un fichier nommé d'après une fiche porte le numéro de celle qu'il contient`,
    why: fr`On cherche une fiche par le nom de son fichier : un nom qui en désigne une autre fait corriger, citer ou effacer la mauvaise.`,
  },
  "file-unnamed": {
    title: fr`Un fichier porte le numéro de sa fiche`,
    why: fr`Un nom libre se lit bien, mais ne dit pas quelle fiche il contient, et deux personnes peuvent saisir la même sans le voir.`,
  },
  "code-duplicate": {
    title: fr`Une liste ne nomme qu'une fois chaque code, certificateur, lien ou certification`,
    why: fr`Un doublon fausse les comptes, et cache souvent une faute de saisie : le second devait être un autre.`,
  },
  "code-label": {
    title: fr`Un code NSF, Formacode ou ROME garde le même libellé, d'une fiche à l'autre`,
    why: fr`Un libellé qui ne va pas avec son code dit qu'un des deux est faux ; les recherches et comparaisons par code se trompent alors. Casse, accents, apostrophes et espaces ne comptent pas.`,
  },
  "date-order": {
    title: fr`Aucune date ne vient après aujourd'hui, ni après la fin de l'enregistrement`,
    why: fr`Une telle date est presque toujours une faute de frappe, dans elle-même ou dans la fin de l'enregistrement.`,
  },
  "enregistrement-echu": {
    title: fr`L'enregistrement n'a pas pris fin`,
    why: fr`Après son échéance, on n'entre plus dans une certification : qui compare des formations doit le savoir.`,
  },
  "enregistrement-proche": {
    title: fr`L'enregistrement ne prend pas fin dans les 180 jours`,
    why: fr`Qui commence maintenant peut arriver après l'échéance ; c'est le moment de vérifier si la fiche est prolongée ou remplacée.`,
  },
  "statistiques-annees": {
    title: fr`Une année n'a qu'une ligne de statistiques`,
    why: fr`Avec deux lignes pour une année, personne ne sait laquelle est juste.`,
  },
  "statistiques-ordre": {
    title: fr`Les statistiques vont de l'année la plus récente à la plus ancienne`,
    why: fr`C'est l'ordre de la page : une année hors de sa place peut être mal recopiée.`,
  },
  "statistiques-nombres": {
    title: fr`Les certifiés par VAE ne sont pas plus nombreux que tous les certifiés`,
    why: fr`Les uns font partie des autres : sinon, deux colonnes ont été échangées ou un chiffre est faux.`,
  },
  "voies-acces": {
    title: fr`Chaque voie d'accès est là une fois, dans l'ordre de la page`,
    why: fr`Une voie en double peut être dite ouverte et fermée à la fois ; hors de l'ordre, un jury a pu être recopié sous une autre voie.`,
  },
  adresse: {
    title: fr`Les adresses internet d'une fiche peuvent être suivies`,
    why: fr`Un lien sans nom de site ne mène nulle part, et un lien qui contient un nom d'utilisateur peut tromper sur le site où il mène, ou divulguer un mot de passe.`,
  },
  "adresse-texte": {
    title: fr`Une adresse dans un texte est en http ou https`,
    why: fr`Un autre protocole est une faute de frappe, une adresse que les navigateurs n'ouvrent plus, ou du code glissé dans un texte.`,
  },
  reference: {
    title: fr`Un code nommé dans un texte existe, et une fiche ne se remplace pas elle-même`,
    why: fr`Un code qui ne mène à rien laisse le lecteur sans ce que le texte lui promet. Ce qui est dans une fiche non lue n'est pas vérifié.`,
  },
  "replacement-cycle": {
    title: fr`Aucune certification n'en remplace une qui la remplace`,
    why: fr`Qui suit les remplacements cherche la certification en vigueur : en rond, il n'y en a pas. Deux cycles qui ont une certification en commun sont dits l'un après l'autre.`,
  },
  "evaluation-texte": {
    title: fr`Les nombres d'une épreuve ou d'une condition d'entrée sont dans le texte publié`,
    why: fr`La structure répète le texte de la page : un nombre qui n'y est pas est une faute de saisie, et qui compare les épreuves de deux fiches s'y fierait.`,
  },
  "competence-attestee": {
    title: fr`Une compétence attestée est parmi celles des blocs`,
    why: fr`« Compétences attestées » répète d'ordinaire les blocs : un énoncé qui n'est dans aucun d'eux a été mal recopié, ou manque à son bloc. Rien n'est dit d'une liste qui a ses propres mots.`,
  },
  "competence-non-attestee": {
    title: fr`Une compétence d'un bloc est parmi les compétences attestées`,
    why: fr`Quand la liste des compétences attestées répète les blocs, un énoncé qui n'y est pas a été mal recopié, ou oublié.`,
  },
  "competence-infinitif": {
    title: fr`L'énoncé d'une compétence commence par un infinitif`,
    why: fr`Une compétence dit ce que l'on sait faire. Sans verbe, c'est souvent un titre, ou la suite de la précédente, coupée en deux : on compterait une compétence de trop.`,
  },
  "competence-duplicate": {
    title: fr`Une fiche ne dit pas deux fois la même compétence`,
    why: fr`Un énoncé recopié deux fois fausse le compte des compétences et la recherche. Une page peut le répéter d'un bloc à l'autre : le constat s'accepte alors.`,
  },
  "text-double-space": {
    title: fr`Un texte a une espace à la fois, et aucune à ses bouts`,
    why: fr`Les espaces en trop viennent de la mise en page, ne disent rien, et font manquer un passage à qui le cherche mot pour mot.`,
  },
  "text-double-apostrophe": {
    title: fr`Une apostrophe est un seul signe`,
    why: fr`Certaines pages écrivent « d''information » : l'apostrophe y a été doublée par une base de données, et la corriger est permis.`,
  },
  "text-apostrophes": {
    title: fr`Les apostrophes d'une fiche ne sont pas presque toutes du même signe`,
    why: fr`Quelques ' parmi beaucoup de ’, ou l'inverse, ont pu être tapées en recopiant la page. Un vrai mélange est celui de la page, et n'est pas relevé.`,
  },
  "text-invisible": {
    title: fr`Un texte n'a pas de caractère invisible, privé ou perdu`,
    why: fr`On ne les voit pas, et ils coupent un mot en deux pour qui le cherche ; U+FFFD dit qu'une lettre a été perdue.`,
  },
  "text-mojibake": {
    title: fr`Un texte n'a pas de lettre mal décodée`,
    why: fr`« Ã© » est un « é » dont les octets UTF-8 ont été lus comme du Latin-1 : le mot ne se lit ni ne se trouve plus.`,
  },
};
