/** A list as the register could publish it: what it must become was written down before it was cut. */
type Liste = {
  readonly nom: string;
  readonly texte: string;
  /** Nature (c, t or n), mark, text. */
  readonly items: readonly (readonly [string, string | null, string])[];
  readonly surete?: "sur" | "a_relire" | "non_decoupe";
};

/** Lists of many trades and forms of marks, in our own words. */
export const listes: readonly Liste[] = [
  {
    nom: "cuisine, tirets et suite en minuscule",
    texte:
      "- Préparer les légumes   de saison  - Cuire une viande en respectant  les températures  - Dresser une assiette",
    items: [
      ["c", null, "Préparer les légumes de saison"],
      ["c", null, "Cuire une viande en respectant les températures"],
      ["c", null, "Dresser une assiette"],
    ],
    surete: "sur",
  },
  {
    nom: "coiffure, deux niveaux de puces",
    texte:
      "* Accueillir le client      o Saluer et installer le client      o Recueillir sa demande    * Réaliser la coupe      o Choisir la technique",
    items: [
      ["t", null, "Accueillir le client"],
      ["c", null, "Saluer et installer le client"],
      ["c", null, "Recueillir sa demande"],
      ["t", null, "Réaliser la coupe"],
      ["c", null, "Choisir la technique"],
    ],
  },
  {
    nom: "sécurité, CCP et tirets",
    texte: "CCP1 - Surveiller un site    CCP2 - Contrôler les accès    CCP3 - Rendre compte d'un incident",
    items: [
      ["c", "CCP1 -", "Surveiller un site"],
      ["c", "CCP2 -", "Contrôler les accès"],
      ["c", "CCP3 -", "Rendre compte d'un incident"],
    ],
    surete: "sur",
  },
  {
    nom: "électricité, CP et deux-points",
    texte:
      "CP 1 : Poser un tableau  CP 2 : Raccorder les circuits de l'installation  CP 3 : Vérifier la mise à la terre",
    items: [
      ["c", "CP 1 :", "Poser un tableau"],
      ["c", "CP 2 :", "Raccorder les circuits de l'installation"],
      ["c", "CP 3 :", "Vérifier la mise à la terre"],
    ],
  },
  {
    nom: "soin, compétence numérotée en toutes lettres",
    texte: "Compétence n°1 – Évaluer l'état clinique d'une personne    Compétence n°2 – Concevoir un projet de soins",
    items: [
      ["c", "Compétence n°1 –", "Évaluer l'état clinique d'une personne"],
      ["c", "Compétence n°2 –", "Concevoir un projet de soins"],
    ],
  },
  {
    nom: "logistique, marques avec une lettre au bout",
    texte:
      "C1.3A Planifier les tournées    C1.3B Affecter les chauffeurs    C1.4.a Suivre les livraisons    C1.4.b Traiter les litiges",
    items: [
      ["c", "C1.3A", "Planifier les tournées"],
      ["c", "C1.3B", "Affecter les chauffeurs"],
      ["c", "C1.4.a", "Suivre les livraisons"],
      ["c", "C1.4.b", "Traiter les litiges"],
    ],
  },
  {
    nom: "banque, marques avec bis",
    texte:
      "E5-C2.1 Analyser un bilan      E5-C2.1bis Repérer un risque de surendettement      E5-C2.2 Proposer un crédit",
    items: [
      ["c", "E5-C2.1", "Analyser un bilan"],
      ["c", "E5-C2.1bis", "Repérer un risque de surendettement"],
      ["c", "E5-C2.2", "Proposer un crédit"],
    ],
  },
  {
    nom: "agriculture, un seul espace entre les marques",
    texte: "C1. Conduire un tracteur en sécurité C2. Régler un semoir selon la parcelle C3. Entretenir le matériel",
    items: [
      ["c", "C1.", "Conduire un tracteur en sécurité"],
      ["c", "C2.", "Régler un semoir selon la parcelle"],
      ["c", "C3.", "Entretenir le matériel"],
    ],
  },
  {
    nom: "sport, intitulé suivi de deux-points",
    texte:
      "Le titulaire est capable de :    Encadrer un groupe de pratiquants    Assurer la sécurité de la séance    Évaluer les progrès",
    items: [
      ["t", null, "Le titulaire est capable de :"],
      ["c", null, "Encadrer un groupe de pratiquants"],
      ["c", null, "Assurer la sécurité de la séance"],
      ["c", null, "Évaluer les progrès"],
    ],
  },
  {
    nom: "commerce, fin de sentence et minuscule",
    texte: "gérer les stocks du rayon ;  organiser l'espace de vente ;  vendre un produit",
    items: [
      ["c", null, "gérer les stocks du rayon ;"],
      ["c", null, "organiser l'espace de vente ;"],
      ["c", null, "vendre un produit"],
    ],
  },
  {
    nom: "formation, espaces à l'intérieur d'une phrase devant une majuscule",
    texte:
      "Animer une séance en lien avec la  Région et les entreprises    Évaluer les acquis des  stagiaires    Adapter le parcours",
    items: [
      ["c", null, "Animer une séance en lien avec la Région et les entreprises"],
      ["c", null, "Évaluer les acquis des stagiaires"],
      ["c", null, "Adapter le parcours"],
    ],
    surete: "a_relire",
  },
  {
    nom: "bâtiment, numéros et parenthèse",
    texte: "1) Lire un plan    2) Implanter un ouvrage    3) Monter une cloison",
    items: [
      ["c", "1)", "Lire un plan"],
      ["c", "2)", "Implanter un ouvrage"],
      ["c", "3)", "Monter une cloison"],
    ],
  },
  {
    nom: "langues, un niveau qui n'est pas une marque",
    texte: "Comprendre un texte de niveau  B2 du cadre européen    Rédiger une lettre    Tenir une conversation",
    items: [
      // Nothing tells that a capital goes on with the line before: to be reread.
      ["c", null, "Comprendre un texte de niveau"],
      ["c", null, "B2 du cadre européen"],
      ["c", null, "Rédiger une lettre"],
      ["c", null, "Tenir une conversation"],
    ],
    surete: "a_relire",
  },
  {
    nom: "marque du registre collée",
    texte: "RNCP37873CP05 Contribuer à la gestion d'un projet    RNCP37873CP06 Tester une application",
    items: [
      ["c", "RNCP37873CP05", "Contribuer à la gestion d'un projet"],
      ["c", "RNCP37873CP06", "Tester une application"],
    ],
  },
  {
    nom: "un seul énoncé",
    texte: "Utiliser un extincteur adapté au type de feu",
    items: [["c", null, "Utiliser un extincteur adapté au type de feu"]],
    surete: "sur",
  },
  {
    nom: "un paragraphe qui ne dit pas ses énoncés",
    texte:
      "Le professionnel prend en charge l'accueil. Il organise la visite du site et veille à la sécurité du groupe. Il rend compte à sa hiérarchie.",
    items: [
      [
        "c",
        null,
        "Le professionnel prend en charge l'accueil. Il organise la visite du site et veille à la sécurité du groupe. Il rend compte à sa hiérarchie.",
      ],
    ],
    surete: "non_decoupe",
  },
  {
    nom: "conduite, titres numérotés et puces dessous",
    texte:
      "1.1 Préparer le véhicule    1.1.1 Contrôler les niveaux    1.1.2 Vérifier l'éclairage    1.2 Conduire    1.2.1 Adapter sa vitesse",
    items: [
      ["t", "1.1", "Préparer le véhicule"],
      ["c", "1.1.1", "Contrôler les niveaux"],
      ["c", "1.1.2", "Vérifier l'éclairage"],
      ["t", "1.2", "Conduire"],
      ["c", "1.2.1", "Adapter sa vitesse"],
    ],
  },
  {
    nom: "note à la fin",
    texte: "- Tailler une haie  - Planter un arbre  NB : les compétences s'exercent en équipe.",
    items: [
      ["c", null, "Tailler une haie"],
      ["c", null, "Planter un arbre"],
      ["n", null, "NB : les compétences s'exercent en équipe."],
    ],
  },
];
