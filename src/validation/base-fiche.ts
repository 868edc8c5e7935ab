/** A small valid fiche: what the examples of the rules leave out. */
export const baseFiche = `numero: RNCP34762
intitule: "Concepteur d'œuvres numériques"
niveau: 6
codes_nsf:
  - code: "326"
    libelle: "Informatique"
formacodes:
  - code: "31006"
    libelle: "Sécurité informatique"
date_fin_enregistrement: "2029-03-27"
certificateurs:
  - nom: CESI
    siret: "77572257201109"
    nom_commercial: null
    site_internet: https://www.cesi.fr/
objectifs_contexte: null
activites_visees: null
competences_attestees: null
modalites_evaluation: null
blocs:
  - code: RNCP34762BC01
    intitule: "Concevoir une application"
    competences:
      - code: C01
        texte: "Analyser les besoins des utilisateurs"
      - code: C02
        texte: >-
          Programmer en C # et en C++ : écrire, relire
          et essayer
    evaluation:
      texte:
        - "Mise en situation : 30 mn"
      epreuves:
        - type: mspr
          cadre: [reelle, simulee]
modalites_acquisition: null
evaluation_finale: null
secteurs_activite: null
types_emploi_accessibles: null
codes_rome:
  - code: M1802
    libelle: "Expertise et support en systèmes d'information"
reglementations_activites: null
prerequis_entree_formation: null
prerequis_validation: null
prerequis_blocs:
  - "Non"
voies_acces:
  - voie: VAE
    actif: true
    composition: null
    date_derniere_modification: null
accessible_nouvelle_caledonie: null
accessible_polynesie_francaise: null
statistiques_promotions: null
liens_description: []
anciennes_certifications: []
`;
