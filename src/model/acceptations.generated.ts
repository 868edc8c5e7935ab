// Generated from schemas/acceptations.schema.json by scripts/generate.mjs. Do not edit.

/**
 * Les constats de rncp validate qui sont vrais du texte officiel et que l'on garde : acceptations.yaml, dans le dossier des fiches. Une acceptation vaut pour une fiche, une règle et un passage ; quand elle ne sert plus, c'est un constat.
 */
export interface Acceptations {
  /**
   * Une entrée par constat accepté.
   *
   * @maxItems 1000
   */
  acceptations: Acceptation[];
}
/**
 * Un constat accepté, et pourquoi.
 *
 * This interface was referenced by `Acceptations`'s JSON-Schema
 * via the `definition` "Acceptation".
 */
export interface Acceptation {
  /**
   * RNCP ou RS suivi du numéro.
   */
  fiche: string;
  /**
   * L'identifiant de la règle, entre crochets à la fin du constat ; ni la syntaxe ni le schéma ne s'acceptent.
   */
  regle:
    | "bloc-code"
    | "bloc-ordre"
    | "siret-key"
    | "code-duplicate"
    | "code-label"
    | "date-order"
    | "enregistrement-echu"
    | "enregistrement-proche"
    | "statistiques-annees"
    | "statistiques-ordre"
    | "statistiques-nombres"
    | "adresse"
    | "adresse-texte"
    | "reference"
    | "replacement-cycle"
    | "evaluation-texte"
    | "competence-attestee"
    | "competence-non-attestee"
    | "competence-ecart"
    | "competence-non-comparee"
    | "competence-infinitif"
    | "competence-duplicate"
    | "text-double-space"
    | "text-double-apostrophe"
    | "text-apostrophes"
    | "text-invisible"
    | "text-mojibake"
    | "text-lost-letter"
    | "text-html"
    | "text-pairs";
  /**
   * Assez du texte en cause, mot pour mot, pour ne désigner que lui.
   */
  extrait: string;
  /**
   * Pourquoi le constat est vrai du texte officiel et reste.
   */
  raison: string;
}
