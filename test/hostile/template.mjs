/**
 * A small valid fiche in which fields can be replaced by the YAML text of something hostile. Also the template of outside
 * generators of hostile files, which may call fields by other names.
 * @param {Partial<Record<"rncp" | "intitule" | "niveau" | "actif" | "siret" | "echeance" | "bloc" | "texte" | "head" | "extra", string>>} given
 */
export const fiche = (given = {}) => {
  const numero = given.rncp ?? "RNCP34762";
  const field = {
    intitule: '"Développeur web et web mobile"',
    niveau: "5",
    actif: "true",
    siret: '"81738914100018"',
    echeance: '"2029-09-01"',
    bloc: "RNCP34762BC01",
    texte: '"Analyser les besoins des utilisateurs"',
    head: "",
    extra: "",
    ...given,
  };
  return `${field.head}numero: ${numero}
intitule: ${field.intitule}
niveau: ${field.niveau}
codes_nsf: []
certificateurs: [{ nom: "Un organisme", nom_commercial: null, site_internet: null, siret: ${field.siret} }]
date_fin_enregistrement: ${field.echeance}
formacodes: []
objectifs_contexte: null
activites_visees: null
competences_attestees: null
modalites_evaluation: null
blocs:
  - code: ${field.bloc}
    intitule: "Concevoir une application"
    competences:
      - code: C01
        texte: ${field.texte}
    evaluation: null
modalites_acquisition: null
evaluation_finale: null
secteurs_activite: null
types_emploi_accessibles: null
codes_rome: []
reglementations_activites: null
prerequis_entree_formation: null
prerequis_validation: null
prerequis_blocs: null
voies_acces:
  - voie: VAE
    actif: ${field.actif}
    composition: null
    date_derniere_modification: null
accessible_nouvelle_caledonie: null
accessible_polynesie_francaise: null
statistiques_promotions: null
liens_description: []
anciennes_certifications: []
${field.extra}`;
};
