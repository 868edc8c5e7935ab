import type { Path } from "../model/diagnostic.ts";
import type { Lexique } from "../model/lexique.generated.ts";

/** A term of a lexicon: where it stands, the rank of its entry, and whether it is a name of that entry, or a word that leads. */
export type PlacedTerm = {
  readonly terme: string;
  readonly path: Path;
  readonly rank: number;
  readonly isName: boolean;
};

/** Visits every term of a lexicon, the names of an entry before what answers it. */
export const eachTerm = ({ entrees = [], renvois = [] }: Lexique, visit: (term: PlacedTerm) => void): void => {
  entrees.forEach((entree, rank) => {
    visit({ terme: entree.terme, path: ["entrees", rank, "terme"], rank, isName: true });
    for (const key of ["synonymes", "generiques", "associes"] as const) {
      entree[key]?.forEach((terme, place) => {
        visit({ terme, path: ["entrees", rank, key, place], rank, isName: key === "synonymes" });
      });
    }
  });
  renvois.forEach(({ mots, voir = [], voir_aussi: voirAussi = [] }, rank) => {
    const visitAll = (key: string, terms: readonly string[]): void => {
      for (const [place, terme] of terms.entries())
        visit({ terme, path: ["renvois", rank, key, place], rank, isName: key === "mots" });
    };
    visitAll("mots", mots);
    visitAll("voir", voir);
    visitAll("voir_aussi", voirAussi);
  });
};
