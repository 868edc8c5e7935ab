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
 * Quelques mots ; null : rien.
 *
 * This interface was referenced by `Lectures`'s JSON-Schema
 * via the `definition` "Manque".
 */
export type Manque = string | null;
/**
 * Des mots de l'énoncé, copiés.
 *
 * This interface was referenced by `Lectures`'s JSON-Schema
 * via the `definition` "Passage".
 */
export type Passage = string;

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
  /**
   * Les compétences de l'une et de l'autre que personne n'a encore lues ; absent : toutes l'ont été.
   *
   * @maxItems 5000
   */
  restent?: IdCompetence[];
  /**
   * Ce que plusieurs compétences couvrent ensemble, et aucune seule.
   *
   * @maxItems 1000
   */
  ensembles?: Ensemble[];
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
   * equivalente : un conseiller accorderait l'équivalence ; partielle : même objet ou même activité, une part nette manque à l'un ou à l'autre. Un simple sujet commun n'est pas une correspondance.
   */
  niveau: "equivalente" | "partielle";
  manque_a?: Manque;
  manque_b?: Manque;
  mots_a?: Passage;
  mots_b?: Passage;
  /**
   * Ce que chaque lecture séparée a dit du couple, avant l'arbitrage.
   *
   * @minItems 1
   * @maxItems 10
   */
  lectures?: UneLecture[];
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
/**
 * Ce qu'une lecture a dit d'un couple ; niveau null : elle n'y a vu aucune correspondance.
 *
 * This interface was referenced by `Lectures`'s JSON-Schema
 * via the `definition` "UneLecture".
 */
export interface UneLecture {
  /**
   * Comme celui du couple ; null : aucune correspondance.
   */
  niveau: "equivalente" | "partielle" | null;
  manque_a?: Manque;
  manque_b?: Manque;
}
/**
 * Plusieurs compétences d'une fiche qui couvrent ensemble une compétence de l'autre, qu'aucune ne couvre seule.
 *
 * This interface was referenced by `Lectures`'s JSON-Schema
 * via the `definition` "Ensemble".
 */
export interface Ensemble {
  cible: IdCompetence;
  /**
   * Les compétences qu'il faut avoir ensemble.
   *
   * @minItems 2
   * @maxItems 20
   */
  par: IdCompetence[];
  /**
   * En une phrase, pourquoi.
   */
  raison: string;
}
