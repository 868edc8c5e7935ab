// Generated from schemas/lexique.schema.json by scripts/generate.mjs. Do not edit.

/**
 * Des termes, sans ordre.
 *
 * @minItems 1
 * @maxItems 50
 *
 * This interface was referenced by `Lexique`'s JSON-Schema
 * via the `definition` "Termes".
 */
export type Termes = string[];

/**
 * Les mots du métier qui se répondent : sigles, synonymes, termes plus larges et termes voisins, selon l'usage des thésaurus (NF Z 47-100). La recherche et les correspondances calculées s'en servent ; il est de rncp, rien n'y est officiel. Fichier lexique.yaml, dans le dossier des fiches.
 */
export interface Lexique {
  /**
   * Une entrée par notion.
   *
   * @minItems 1
   * @maxItems 2000
   */
  entrees: EntreeLexique[];
}
/**
 * Une notion : ses noms, et ce qui lui répond.
 *
 * This interface was referenced by `Lexique`'s JSON-Schema
 * via the `definition` "EntreeLexique".
 */
export interface EntreeLexique {
  /**
   * Le nom retenu. Un terme de plusieurs mots se cherche tel quel ; un de ses mots ne le trouve que si rien d'autre n'y répond. Accents, pluriels et familles de mots ne comptent pas.
   */
  terme: string;
  synonymes?: Termes;
  generiques?: Termes;
  associes?: Termes;
  /**
   * D'où vient l'entrée : texte, organisme, norme.
   */
  source?: string;
  /**
   * À défaut de source, ou en plus : sur quoi repose l'entrée, ce qu'il faut en savoir.
   */
  note?: string;
}
