import type { McpMessages } from "./mcp.fr.ts";

/** What an assistant is told of the tools, in English. */
export const mcpEn: McpMessages = {
  instructions:
    "French professional certifications (RNCP, RS), from the fiches that France compétences publishes (Licence Ouverte 2.0). Official: the texts of the fiches, word for word, and the correspondences that a fiche publishes (officielles). Read: pairs of origine “lecture”, proposed by a language model; propose_par and etat tell by whom, and whether anybody validated them. Computed: scores, pairs of origine “calcul” and the rank of a search; they are estimates, and a pair that is missing there proves nothing. The codes of competencies (C01, A01) are those of rncp. Cite the source: each answer bears its address. null: not published, or not known.",
  tools: {
    search: "Searches the statements of competencies, best first; voisin: true marks what only comes near.",
    list: "A row per fiche: title, certifier, level, end and state of its registration.",
    show: "A fiche, a bloc or a competency, whole or one part of it.",
    blocs: "The blocs of competencies of the fiches named.",
    evaluations: "How each bloc of the fiches named is assessed.",
    diff: "Two fiches compared: fields, blocs, correspondences between competencies, and what each covers of the other.",
    passerelle: "What acquired blocs of one certification cover of another one aimed at, and what is missing.",
    proches: "What replaces a certification, and the active certifications nearest to it, by a computation.",
  },
  arguments: {
    requete: "the words to search; “exact phrase”, -word to leave out, word|other",
    fiche: "fiche: RNCP36924, 36924, epsi, address of the page",
    fiches: "fiches: RNCP36924, 36924, epsi, address of the page",
    id: "fiche, bloc or competency: epsi, RNCP36924BC01, RNCP36924BC01C03",
    section: "one part alone: blocs, voies_acces, statistiques_promotions…",
    bloc: "bloc: BC01, RNCP36924BC01",
    tout: "all texts of the fiche, not only its competencies",
    limite: "how many answers at most",
    niveau: "level of qualification, from 3 to 8",
    rome: "ROME code",
    nsf: "NSF code, or how it begins",
    certificateur: "name of the certifier, or part of it",
    actives: "only registrations that still run (by default, in a register)",
    date: "the day on which to tell the state of registrations, AAAA-MM-JJ (today by default)",
    blocs: "acquired blocs: BC01, BC04; all by default",
  },
};
