/** What may differ between a page and its fiche, made the same: white space, the doubled apostrophe, the Unicode form. */
export const plain = (text: string): string => text.normalize("NFC").replaceAll("''", "'").replace(/\s+/g, " ").trim();

/** The labels of a page that begin a field, and the key of the fiche that holds what follows. */
const fields = new Map([
  ["du niveau de qualification", "niveau"],
  ["Code(s) NSF", "codes_nsf"],
  ["Formacode(s)", "formacodes"],
  ["de l’enregistrement", "date_fin_enregistrement"],
  ["Nom légal Siret Nom commercial Site internet", "certificateurs"],
  ["Objectifs et contexte de la certification :", "objectifs_contexte"],
  ["Activités visées :", "activites_visees"],
  ["Compétences attestées :", "competences_attestees"],
  ["Modalités d'évaluation :", "modalites_evaluation"],
  [
    "Description des modalités d'acquisition de la certification par capitalisation des blocs de compétences et/ou par correspondance :",
    "modalites_acquisition",
  ],
  ["Secteurs d’activités :", "secteurs_activite"],
  ["Type d'emplois accessibles :", "types_emploi_accessibles"],
  ["Code(s) ROME :", "codes_rome"],
  ["Références juridiques des règlementations d’activité :", "reglementations_activites"],
  ["Le cas échant, prérequis à l’entrée en formation :", "prerequis_entree_formation"],
  ["Le cas échant, prérequis à la validation de la certification :", "prerequis_validation"],
  ["Pré-requis disctincts pour les blocs de compétences :", "prerequis_blocs"],
  ["Validité des composantes acquises :", "voies_acces"],
  // The copy lost the columns Oui and Non: these rows say nothing but that there is such a field.
  ["Inscrite au cadre de la Nouvelle Calédonie X", "accessible_nouvelle_caledonie"],
  ["Inscrite au cadre de la Polynésie française X", "accessible_polynesie_francaise"],
  ["Statistiques :", "statistiques_promotions"],
  ["Lien internet vers le descriptif de la certification :", "liens_description"],
  ["Certification(s) antérieure(s) :", "anciennes_certifications"],
  // No fiche holds the lists behind these two, which the page has as files to download: nothing may follow them.
  ["Liste des organismes préparant à la certification :", "organismes"],
  ["Référentiel d'activité, de compétences et d'évaluation :", "referentiel"],
]);

/** What a page shows besides its text, why it is none of it, and how often it stands there at most. */
const furniture: readonly (readonly [line: string, times: number, why: string])[] = [
  ["L'essentiel", 1, "title of the summary, whose values are in the fields below it"],
  ["Icon de la nomenclature", 1, "alternative text of a picture"],
  ["Icon NSF", 1, "alternative text of a picture"],
  ["Icon formacode", 1, "alternative text of a picture"],
  ["Icon date", 1, "alternative text of a picture"],
  ["Nomenclature", 1, "first line of the label « Nomenclature du niveau de qualification »"],
  ["Date d’échéance", 1, "first line of the label « Date d’échéance de l’enregistrement »"],
  ["Validité des composantes acquises", 2, "caption of a table: the voies d'accès, then the territories"],
  ["Voie d’accès à la certification Oui Non Composition des jurys Date de dernière modification", 1, "columns"],
  ["Voie d’accès à la certification Oui Non Composition des jurys", 1, "columns, where no date is given"],
  ["Oui Non", 1, "columns of the territories"],
  ["Statistiques", 1, "caption of a table"],
  [
    "Année d'obtention de la certification Nombre de certifiés Nombre de certifiés à la suite d’un parcours vae Taux d'insertion global à 6 mois (en %) Taux d'insertion dans le métier visé à 6 mois (en %) Taux d'insertion dans le métier visé à 2 ans (en %)",
    1,
    "columns",
  ],
  ["Certification(s) antérieure(s)", 1, "caption of a table"],
  ["Code de la fiche Intitulé de la certification remplacée", 1, "columns"],
];
/** The columns of a bloc, once under the title of each. */
const columnsOfBloc = "Liste de compétences Modalités d'évaluation";
const titleOfBloc = /^(?<code>RNCP\d+BC\d\d) - (?<intitule>.+)$/;

/** A field of a page, with the paragraphs that stand in it; of a bloc, its code and title. */
export type Section = {
  readonly field: string;
  readonly lines: string[];
  readonly bloc?: Readonly<Record<string, string>>;
};

/** The fields of a page in its order. What is no label and no furniture is text, and so is either where it stands again. */
export const sectionsOf = (page: string): readonly Section[] => {
  const left = new Map(furniture.map(([line, times]) => [line, times]));
  const seen = new Set<string>();
  const sections: Section[] = [{ field: "nothing", lines: [] }];
  for (const line of page.split("\n").map(plain).filter(Boolean)) {
    const times = left.get(line) ?? 0;
    const last = sections.at(-1);
    const bloc = titleOfBloc.exec(line)?.groups;
    const field = bloc?.code ?? fields.get(line);
    if (times > 0) left.set(line, times - 1);
    else if (line === columnsOfBloc && last?.bloc !== undefined && last.lines.length === 0) continue;
    else if (field === undefined || seen.has(field)) last?.lines.push(line);
    else sections.push({ field, lines: [], ...(bloc && { bloc }) });
    if (field !== undefined) seen.add(field);
  }
  return sections;
};

/** Whether a line is a label or furniture. */
export const isShownAround = (line: string): boolean =>
  fields.has(line) || line === columnsOfBloc || furniture.some(([shown]) => shown === line);
