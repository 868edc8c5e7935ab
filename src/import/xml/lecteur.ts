import { depot, type Trouvaille } from "../depot.ts";
import { sansHtml } from "../paragraphes.ts";
import { type Balise, enfant } from "./balise.ts";

/** Reads the elements of a fiche, and knows which were read. */
export type Lecteur = ReturnType<typeof lecteurDe>;

/** A reader of a fiche of the export. */
export const lecteurDe = (fiche: Balise) => {
  const chemins = new Map<Balise, string>();
  const walk = (balise: Balise, chemin: string): void => {
    chemins.set(balise, chemin);
    for (const one of balise.enfants) walk(one, `${chemin}/${one.nom}`);
  };
  for (const one of fiche.enfants) walk(one, one.nom);
  const pris = new Set<Balise>();
  const put = depot();
  const take = (balise: Balise | undefined): Trouvaille | undefined => {
    if (balise === undefined) return undefined;
    pris.add(balise);
    return { source: chemins.get(balise) ?? balise.nom, lieu: balise.lieu, texte: sansHtml(balise.texte) };
  };
  return {
    depot: put,
    take,
    /** What nobody asked for: it has no place. */
    rest: (): void => {
      for (const balise of chemins.keys()) {
        if (pris.has(balise) || balise.texte.trim() === "") continue;
        const found = take(balise);
        if (found !== undefined) put.pose(found, null);
      }
    },
    texte: (from: Balise, nom: string, chemin: string) => {
      const balise = enfant(from, nom);
      const found = take(balise);
      return put.texte(found && balise && { ...found, texte: balise.texte }, chemin);
    },
    ligne: (from: Balise | undefined, nom: string, chemin: string) => put.ligne(take(enfant(from, nom)), chemin),
    valeur: <Value>(from: Balise | undefined, nom: string, chemin: string, read: (texte: string) => Value | null) =>
      put.valeur(take(enfant(from, nom)), chemin, read),
  };
};
