// Generated from schemas/lexique.schema.json by scripts/generate.mjs. Do not edit.

/**
 * Des codes NSF ou leurs premiers chiffres.
 *
 * @minItems 1
 * @maxItems 50
 *
 * This interface was referenced by `Lexique`'s JSON-Schema
 * via the `definition` "Nsf".
 */
export type Nsf = string[];
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
 * Les mots du métier qui se répondent : sigles, synonymes, termes plus larges et termes voisins, selon l'usage des thésaurus (NF Z 47-100). La recherche et les correspondances calculées s'en servent ; il est de rncp, rien n'y est officiel. Fichiers du dossier lexique/, un par domaine, ou fichier lexique.yaml, dans le dossier des fiches.
 */
export interface Lexique {
  /**
   * Le métier dont ce fichier donne les mots.
   */
  domaine?: string;
  nsf?: Nsf;
  /**
   * Une entrée par notion.
   *
   * @minItems 1
   * @maxItems 2000
   */
  entrees?: EntreeLexique[];
  /**
   * Ce que les gens disent, et ce que disent les énoncés.
   *
   * @minItems 1
   * @maxItems 2000
   */
  renvois?: Renvoi[];
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
/**
 * Des mots de tous les jours, des outils, des métiers ou des mots anglais, et les termes des énoncés auxquels ils mènent. Ils ne se répondent pas entre eux, et le renvoi ne vaut que dans ce sens.
 *
 * This interface was referenced by `Lexique`'s JSON-Schema
 * via the `definition` "Renvoi".
 */
export interface Renvoi {
  /**
   * Ce qui se cherche : outil, métier, besoin, mot anglais, sigle.
   *
   * @minItems 1
   * @maxItems 100
   */
  mots: string[];
  voir?: Termes;
  voir_aussi?: Termes;
  nsf?: Nsf;
  /**
   * D'où vient le renvoi : un texte qui a été ouvert, ou « usage ».
   */
  source: string;
}
