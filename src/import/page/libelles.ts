import type { Fiche } from "../../model/fiche.generated.ts";
import { fold } from "../../text/fold.ts";

/** The letters and digits of a label: apostrophes, spaces, colons and accents vary from page to page. */
export const cleOf = (line: string): string =>
  fold(line)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The fields whose label stands on a page. */
export type Champ = Exclude<keyof Fiche, "numero" | "intitule" | "blocs"> | "sans_cle";

/** How the labels of a page begin, as they are and as they were, and the key of what stands below. */
const libelles: readonly (readonly [RegExp, Champ])[] = [
  [/^(?:nomenclature )?du niveau de qualification$/, "niveau"],
  [/^code s nsf$/, "codes_nsf"],
  [/^formacode s$/, "formacodes"],
  [/^(?:date d echeance )?de l enregistrement$/, "date_fin_enregistrement"],
  [
    /^(?:nom legal )?(?:siret )nom commercial site internet$|^nom legal siret nom commercial site internet$/,
    "certificateurs",
  ],
  [/^objectifs et contexte(?: de la certification)?$/, "objectifs_contexte"],
  [/^activites visees$/, "activites_visees"],
  [/^(?:competences|capacites) attestees$/, "competences_attestees"],
  [/^modalites d evaluation$/, "modalites_evaluation"],
  [/^description des modalites d acquisition de la certification par capitalisation/, "modalites_acquisition"],
  [/^secteurs? d activites?$/, "secteurs_activite"],
  [/^types? d emplois? accessibles?$/, "types_emploi_accessibles"],
  [/^code s rome$/, "codes_rome"],
  [/^references? juridiques? des? (?:regle|regl)ementations? d activites?$/, "reglementations_activites"],
  [/^(?:le cas ech?eant )?(?:le cas echant )?pre ?requis a l entree en formation$/, "prerequis_entree_formation"],
  [
    /^(?:le cas ech?eant )?(?:le cas echant )?pre ?requis a la validation(?: de la certification)?$/,
    "prerequis_validation",
  ],
  [/^pre ?requis dis[a-z]*ts pour les blocs(?: de competences)?$/, "prerequis_blocs"],
  [/^validite des composantes acquises$/, "voies_acces"],
  [/^inscrite au cadre de la nouvelle caledonie/, "accessible_nouvelle_caledonie"],
  [/^inscrite au cadre de la polynesie francaise/, "accessible_polynesie_francaise"],
  [/^statistiques$/, "statistiques_promotions"],
  [/^lien internet vers le descriptif(?: de la certification)?$/, "liens_description"],
  [/^certification s anterieure s$/, "anciennes_certifications"],
  [/^nouvelle s certification s$/, "nouvelles_certifications"],
  [
    /^liste des organismes preparant a la certification$|^referentiel d activite de competences et d evaluation$/,
    "sans_cle",
  ],
];

/** The field that a line is the label of; undefined for a text. */
export const champDe = (line: string): Champ | undefined => {
  if (line.length > 200) return undefined;
  const cle = cleOf(line);
  return libelles.find(([form]) => form.test(cle))?.[1];
};

/** What a page shows that says nothing of the certification: names of pictures, columns of tables, first lines of labels. */
const meubles =
  /^(?:l essentiel|icon(?:e)? .*|nomenclature|date d echeance|oui non|voie d acces a la certification oui non composition.*|annee d obtention de la certification nombre de certifies.*|code de la fiche intitule de la certification remplacee|les informations .*|voir plus|voir moins|imprimer|telecharger.*|liste de competences modalites d evaluation)$/;

/** Whether a line is none of the texts of a fiche. */
export const estMeuble = (line: string): boolean => line.length < 400 && meubles.test(cleOf(line));

const rubriques =
  /^(?:blocs? de competences|secteurs? d activites? et types? d emplois?|voies? d acces|liens? avec d autres certifications.*|pour plus d informations?|base legale|resume de la certification|certificateurs? s?|partenaires? s?)$/;

/** Whether a line is a heading above labels: what stands right below it is under no label. */
export const estRubrique = (line: string): boolean => line.length < 200 && rubriques.test(cleOf(line));

/** What the register says of a fiche above its title. */
export const estEtat = (line: string): boolean =>
  /^(?:etat )?(?:fiche )?(?:active|inactive|expiree?)$/.test(cleOf(line)) || cleOf(line) === "n de fiche";

/** The columns under the title of each bloc. */
export const estColonnesDeBloc = (line: string): boolean =>
  cleOf(line) === "liste de competences modalites d evaluation";

/** One of them, where a cell begins with its name. */
export const estColonneDeBloc = (line: string): boolean =>
  /^(?:liste de competences|modalites d evaluation)$/.test(cleOf(line));
