import type { Lieu, Placement, Surete } from "./imported.ts";
import { paragraphes } from "./paragraphes.ts";

/** A text of the source, under the name it has there. */
export type Trouvaille = { readonly source: string; readonly lieu: Lieu; readonly texte: string };

/** Where the texts of a source are put down, so that none is lost unseen. */
export type Depot = {
  readonly placements: readonly Placement[];
  /** A text and the key that holds it. */
  readonly pose: (from: Trouvaille, chemin: string | null, surete?: Surete) => void;
  /** The paragraphs of a long text under a key; null where the source has none. */
  readonly texte: (from: Trouvaille | undefined, chemin: string) => string[] | null;
  /** A text of one line; null where the source has none. */
  readonly ligne: (from: Trouvaille | undefined, chemin: string) => string | null;
  /** What a text says in another form, a day or a number; what cannot be read so has no place. */
  readonly valeur: <Value>(
    from: Trouvaille | undefined,
    chemin: string,
    read: (texte: string) => Value | null,
  ) => Value | null;
};

/** An empty one. */
export const depot = (): Depot => {
  const placements: Placement[] = [];
  const pose = ({ source, lieu, texte }: Trouvaille, chemin: string | null, surete: Surete = "sur"): void => {
    placements.push({ source, lieu, textes: [texte.trim()], chemin, surete });
  };
  const given = (from: Trouvaille | undefined): from is Trouvaille => from !== undefined && from.texte.trim() !== "";
  return {
    placements,
    pose,
    texte: (from, chemin) => {
      if (!given(from)) return null;
      const { textes, surete } = paragraphes(from.texte);
      pose(from, chemin, surete);
      return [...textes];
    },
    ligne: (from, chemin) => {
      if (!given(from)) return null;
      pose(from, chemin);
      return from.texte.replace(/\s+/g, " ").trim();
    },
    valeur: (from, chemin, read) => {
      if (!given(from)) return null;
      const value = read(from.texte.trim());
      pose(from, value === null ? null : chemin);
      return value;
    },
  };
};
