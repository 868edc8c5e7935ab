import type { Lieu } from "../imported.ts";

/** An element of the export, with its text where it holds no other. */
export type Balise = {
  readonly nom: string;
  readonly lieu: Lieu;
  readonly enfants: Balise[];
  texte: string;
};

/** The first element of a name within another; undefined where there is none. */
export const enfant = (balise: Balise | undefined, nom: string): Balise | undefined =>
  balise?.enfants.find((one) => one.nom === nom);

/** All elements of a name within another. */
export const enfants = (balise: Balise | undefined, nom: string): Balise[] =>
  balise?.enfants.filter((one) => one.nom === nom) ?? [];
