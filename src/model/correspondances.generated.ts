// Generated from schemas/correspondances.schema.json by scripts/generate.mjs. Do not edit.

/**
 * RNCP ou RS suivi du numéro.
 *
 * This interface was referenced by `Lectures`'s JSON-Schema
 * via the `definition` "Numero".
 */
export type Numero = string;
/**
 * Le code du bloc et celui de la compétence ; d'une fiche sans bloc, son numéro et celui de la compétence.
 *
 * This interface was referenced by `Lectures`'s JSON-Schema
 * via the `definition` "IdCompetence".
 */
export type IdCompetence = string;

/**
 * Les correspondances de compétences entre deux fiches, lues énoncé par énoncé : elles sont de rncp, rien n'y est officiel et elles n'engagent aucun certificateur. Un fichier par couple de fiches, correspondances/RNCP….--RNCP….yaml, dans le dossier des fiches.
 */
export interface Lectures {
  a: Numero;
  b: Numero;
  /**
   * Un couple de compétences par entrée, dans l'ordre des identifiants ; ce qui n'y est pas n'a pas de correspondance.
   *
   * @maxItems 5000
   */
  correspondances: Lecture[];
}
/**
 * Deux compétences qui se correspondent, et pourquoi.
 *
 * This interface was referenced by `Lectures`'s JSON-Schema
 * via the `definition` "Lecture".
 */
export interface Lecture {
  a: IdCompetence;
  b: IdCompetence;
  /**
   * equivalente : un conseiller accorderait l'équivalence ; partielle : même objet ou même activité, une part nette manque d'un côté. Un simple sujet commun n'est pas une correspondance.
   */
  niveau: "equivalente" | "partielle";
  /**
   * En une phrase : ce qui est commun et, si elle est partielle, ce qui manque et de quel côté.
   */
  raison: string;
  /**
   * Qui ou quoi a proposé ce couple.
   */
  propose_par: string;
  /**
   * proposee : à relire ; validee : relue et gardée. Ni l'un ni l'autre n'est officiel.
   */
  etat: "proposee" | "validee";
}
