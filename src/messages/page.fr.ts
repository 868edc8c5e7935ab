/** « 1 couple », « 2 couples » : un nombre et son nom ; en français, 0 et 1 sont au singulier. */
const n = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

/** The words of the page for a candidate, in French. page.en.ts has the same keys. */
export const pageFr = {
  title: (a: string, b: string): string => `${a} et ${b} : deux certifications comparées`,
  lede: (date: string): string => `Deux fiches du répertoire national lues côte à côte. État au ${date}.`,
  state: (date: string): string => `État au ${date}.`,
  passerelle: (a: string, b: string): string => `De ${a} à ${b} : ce qui est acquis, ce qui manque`,
  noticeLabel: "Cette page n'engage aucun certificateur.",
  notice:
    "Seuls sont officiels les textes des fiches et les correspondances dites officielles. Les autres correspondances aident à lire : elles ne valent ni équivalence ni dispense et ne promettent aucune admission. Avant de décider, lisez les fiches elles-mêmes et interrogez le certificateur.",
  skip: "Aller au sommaire",
  contents: "Sur cette page",
  resume: "En bref",
  openAll: "Tout ouvrir",
  closeAll: "Tout fermer",
  headings: {
    suite: "Et maintenant ?",
    carte: "Où les deux programmes se recoupent",
    couples: "Les compétences, couple par couple",
    evaluations: "Comment chaque bloc est évalué",
    entree: "Voies d'accès, conditions d'entrée, jurys",
    reperes: "Métiers, chiffres et histoire",
    sources: "D'où vient cette page",
  },
  seules: "Les compétences sans correspondance",
  next: {
    read: "Lisez les deux fiches officielles :",
    over: (name: string, day: string): string =>
      `Au ${day}, l'enregistrement de ${name} a pris fin. Demandez au certificateur si l'on peut encore s'y inscrire, et ce que vaut un parcours commencé.`,
    running: (name: string): string =>
      `Demandez au certificateur de ${name} le calendrier, les lieux, le coût et les aménagements.`,
    acquired: "Des blocs déjà acquis ? Demandez à chaque certificateur ce qu'il en reconnaît, avec vos attestations.",
  },
  cards: {
    certificateur: "Certificateur",
    successor: "Remplacée par",
    over: "Peut-on encore y entrer ? Renseignez-vous auprès du certificateur.",
    inWords: "en toutes lettres, plus bas",
    lecture: "D'après des lectures sans valeur officielle.",
    calcul: "D'après un calcul sans valeur officielle.",
  },
  origins: {
    heading: "Qui le dit ? Trois origines, à ne pas confondre",
    officielle: "Officielle",
    officielleMeaning: "Publiée par l'une des deux fiches. C'est la seule origine officielle.",
    officielleCount: (count: number): string =>
      count === 0
        ? "Aucune : telles que lues, les deux fiches n'en publient pas entre elles."
        : `${count} sur cette page :`,
    lecture: "Lecture",
    lectureMeaning: "Lue énoncé par énoncé, avec sa raison ; proposée, puis validée ou non. Elle n'a rien d'officiel.",
    lectureCount: (proposed: number, validated: number): string =>
      proposed + validated === 0
        ? "Aucune sur cette page."
        : `${n(proposed + validated, "couple", "couples")} sur cette page : ${proposed === 0 ? "aucun proposé" : n(proposed, "proposé", "proposés")}, ${validated === 0 ? "aucun validé" : n(validated, "validé", "validés")}.`,
    calcul: "Calcul",
    calculMeaning: "Estimée d'après les mots des énoncés, avec un score de 0 à 1. Elle n'a rien d'officiel.",
    calculCount: (count: number): string =>
      count === 0 ? "Aucun sur cette page." : `${n(count, "couple", "couples")} sur cette page.`,
    by: "Proposées par",
  },
  heat: {
    name: "Nombre de couples par bloc",
    caption: (a: string, b: string): string =>
      `Nombre de couples de compétences entre chaque bloc ${a} (en ligne) et chaque bloc ${b} (en colonne). Plus une case est marquée, plus il y en a ; son nombre mène à ses couples. Un couple rapproche deux énoncés : à lui seul, il ne les dit pas équivalents.`,
    corner: (a: string, b: string): string => `${a} \\ ${b}`,
    coverage: "Couverture",
    cell: (count: number, equivalent: number, a: string, b: string): string => {
      if (count === 0) return `aucun couple entre ${a} et ${b}`;
      const level =
        equivalent === 0 ? "aucun jugé équivalent" : `dont ${n(equivalent, "jugé équivalent", "jugés équivalents")}`;
      return `${n(count, "couple", "couples")} entre ${a} et ${b}, ${level}`;
    },
    equivalent: (count: number): string => `dont ${count} =`,
    empty: "L'une des deux fiches n'a pas de bloc : il n'y a rien à croiser.",
  },
  filter: {
    label: "Chercher dans les couples et dans les compétences sans correspondance",
    hint: "Un mot, plusieurs ou un code : crise, plan continuité, BC04C11. Accents et majuscules ne comptent pas.",
    clear: "Effacer",
    all: (pairs: number, alone: number): string =>
      `${n(pairs, "couple", "couples")} et ${n(alone, "compétence sans correspondance", "compétences sans correspondance")}`,
    none: "Aucun résultat. Essayez moins de mots.",
    one: "1 résultat sur {total}",
    many: "{n} résultats sur {total}",
  },
  pairs: {
    marked: "Surlignés",
    note: " : les mots sur lesquels la lecture s'appuie.",
    none: "Aucun couple.",
    reason: "Ce qui rapproche, ce qui manque :",
    reasons: "Ce qui fait ce couple, du plus au moins pesant :",
    lecture: { proposee: "lecture proposée", validee: "lecture validée" },
    calcul: (score: string): string => `calcul, score ${score}`,
    whoseLecture: {
      proposee: "Lecture proposée, pas encore validée, sans valeur officielle. Proposée par",
      validee: "Lecture validée, sans valeur officielle. Proposée par",
    },
    whoseCalcul: (score: string): string =>
      `Calcul sur les mots des énoncés, score ${score} sur 1 : une estimation, sans valeur officielle.`,
    links: {
      mot: "même mot",
      famille: "même famille de mots",
      verbe: "actions qui se valent",
      lexique: "notions voisines",
    },
    weighted: (reason: string, link: string, weight: string): string => `${reason} (${link}, poids ${weight})`,
  },
  alone: {
    none: (name: string): string => `${name} : chaque compétence a au moins une correspondance`,
  },
  evaluations: {
    summary: "les épreuves, résumées par rncp",
    note: "D'après les textes publiés, donnés sous chaque bloc. Ce qu'ils ne précisent pas est dit « non précisé » : demandez-le au certificateur.",
    steps: { preparation: "Préparation", production: "Production", soutenance: "Soutenance" },
    unspecified: "non précisée",
    untimed: "durée non précisée",
    tutored: "tutorée",
    untutored: "non tutorée",
    jury: "Devant :",
    noJury: "jury non précisé",
    part: (minutes: string, what: string): string => `${minutes} : ${what}`,
    rest: (minutes: string): string => `${minutes} : contenu non précisé`,
    result: (what: string): string => `Ce qui est produit : ${what}.`,
    published: "Texte publié",
    unpublished: "La fiche ne dit pas comment ce bloc est évalué.",
    undetailed: "Décrite par le texte publié, dont rncp n'a pas tiré d'épreuves.",
  },
  entry: {
    summary: "Conditions d'entrée, résumées par rncp :",
    published: (what: string): string => `${what}, texte de la fiche :`,
    jury: (name: string): string => `Jurys de ${name}, mot pour mot`,
    ways: "Voies d'accès à la certification, d'après les fiches",
    way: "Voie",
    open: "✓ ouverte",
    publishedOpen: "publiée comme ouverte",
    closed: "✗ fermée",
    unknown: "? non précisé",
  },
  facts: {
    caption: "Ce que disent les deux fiches, champ par champ ; « = » marque ce qu'elles ont en commun.",
    shared: "en commun :",
    unpublished: "non publié",
    relations: {
      egal: (): string => "identiques",
      different: (): string => "rien d'identique",
      inclus: (a: string, b: string): string => `${b} a tout ce qu'a ${a}`,
      contient: (a: string, b: string): string => `${a} a tout ce qu'a ${b}`,
      recoupe: (): string => "en partie communs",
      inconnu: (): string => "inconnu d'un côté au moins",
    },
  },
  sources: {
    remarks: (names: string): string[] => [
      `Les textes des fiches ${names} sont reproduits mot pour mot, fautes comprises ; des notes disent, s'il y en a, ce qui manquait aux sources et d'où vient ce qui le remplace. Ce qu'une fiche ne publie pas est dit non publié ; rien n'est deviné.`,
      "Les codes des compétences (C01, C02…) sont donnés par rncp : les pages publiques n'en donnent pas. Le découpage des évaluations et le résumé des conditions d'entrée sont tirés des textes publiés, montrés à côté.",
    ],
    pages: "Pages publiques",
    licence: "Producteur et licence",
    method: "Méthode des correspondances",
    lecture:
      "Lecture énoncé par énoncé, chaque couple avec sa raison et son état. Une lecture proposée n'a été validée par personne.",
    calcul: (threshold: string): string =>
      `Calcul sur les mots des énoncés ; un couple est montré à partir d'un score de ${threshold} sur 1.`,
    version: "Programme",
    date: "État des enregistrements au",
    command: "Pour refaire cette page à l'identique, avec les mêmes données",
    prints: "Empreintes des données lues (SHA-256) : les mêmes données donnent les mêmes empreintes.",
    notes: (fiche: string): string => `Notes de la rédaction sur ${fiche}, qui ne viennent pas de France compétences :`,
    data: "Données",
    print: "Empreinte",
  },
};

/** The words of the page in one language. */
export type PageMessages = typeof pageFr;
