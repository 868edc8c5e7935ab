import type { ChampChange, FicheChange } from "../../../model/sorties.generated.ts";

/** The code of a bloc without the number of its fiche. */
export const shortCode = (code: string): string => code.replace(/^(?:RNCP|RS)\d+(?=BC)/, "");

/** « Compétences attestées » repeats the statements of the blocs: what follows one of them is not shown twice. */
export const isEcho = ({ champ, avant, apres }: ChampChange, { competences }: FicheChange): boolean =>
  champ === "competences_attestees" &&
  competences.some(({ texte_avant, texte_apres }) => texte_avant === avant && texte_apres === apres);
