/** What an assistant is told of the tools, in French. mcp.en.ts has the same keys. */
export const mcpFr = {
  instructions:
    "Les certifications professionnelles françaises (RNCP, RS), d'après les fiches publiées par France compétences (Licence Ouverte 2.0). Ce qui est officiel : les textes des fiches, mot pour mot, et les correspondances qu'une fiche publie (officielles). Ce qui est lu : les couples d'origine « lecture », proposés par un modèle de langue ; propose_par et etat disent par qui, et si quelqu'un a validé. Ce qui est calculé : les scores, les couples d'origine « calcul » et le rang d'une recherche ; ce sont des estimations, et l'absence d'un couple n'y prouve rien. Les codes des compétences (C01, A01) sont de rncp. Citez la source : chaque réponse porte son adresse. null : non publié, ou inconnu.",
  tools: {
    search:
      "Cherche dans les énoncés des compétences, les meilleurs d'abord ; voisin : true marque ce qui ne fait qu'approcher.",
    list: "Une ligne par fiche : titre, certificateur, niveau, échéance et état de l'enregistrement.",
    show: "Une fiche, un bloc ou une compétence, en entier ou une seule partie.",
    blocs: "Les blocs de compétences de fiches nommées.",
    evaluations: "Comment chaque bloc de fiches nommées est évalué.",
    diff: "Deux fiches comparées : champs, blocs, correspondances entre compétences, et ce que chacune couvre de l'autre.",
    passerelle: "Ce que couvrent, d'une certification visée, les blocs déjà acquis d'une autre, et ce qu'il manque.",
    proches:
      "Ce qui remplace une certification, et les certifications actives qui en sont le plus près, par un calcul.",
  },
  arguments: {
    requete: "les mots cherchés ; « expression exacte », -mot à écarter, mot|autre",
    fiche: "fiche : RNCP36924, 36924, epsi, adresse de la page",
    fiches: "fiches : RNCP36924, 36924, epsi, adresse de la page",
    id: "fiche, bloc ou compétence : epsi, RNCP36924BC01, RNCP36924BC01C03",
    section: "une seule partie : blocs, voies_acces, statistiques_promotions…",
    bloc: "bloc : BC01, RNCP36924BC01",
    tout: "tous les textes de la fiche, pas seulement ses compétences",
    limite: "nombre de réponses au plus",
    niveau: "niveau de qualification, de 3 à 8",
    rome: "code ROME",
    nsf: "code NSF, ou son début",
    certificateur: "nom du certificateur, même en partie",
    actives: "seulement les enregistrements qui courent encore (par défaut, dans un registre)",
    date: "jour auquel dire l'état des enregistrements, AAAA-MM-JJ (aujourd'hui par défaut)",
    blocs: "blocs acquis : BC01, BC04 ; tous par défaut",
  },
};

/** The same in any language. */
export type McpMessages = typeof mcpFr;
