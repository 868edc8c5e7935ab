import { fold } from "../../text/fold.ts";
import { nameOfTerm } from "../../text/lexique.ts";
import { eachTerm } from "../lexique-terms.ts";
import type { LexiqueRule } from "../rule.ts";

const entrees = (synonyme: string): string =>
  `entrees:\n  - terme: "prestataire"\n    synonymes: ["fournisseur"]\n    note: "Usage courant."\n` +
  `  - terme: "sous-traitant"\n    synonymes: ["${synonyme}"]\n    source: "Loi n° 75-1334 du 31 décembre 1975"\n`;

/**
 * A name belongs to one entry: two entries with one name would be one notion, and names are equal when their words are of
 * the same families, as a search takes them. Within an entry only the same spelling is a repetition, and so between
 * references: two words of one family may lead to different things.
 */
export const lexiqueDoublon: LexiqueRule = {
  id: "lexique-doublon",
  scope: "lexique",
  examples: { bad: { "lexique.yaml": entrees("Fournisseur") }, good: { "lexique.yaml": entrees("cotraitant") } },
  check: (lexique, report) => {
    const owners = new Map<string, { readonly rank: number; readonly terme: string }>();
    const inEntry = new Map<number, Set<string>>();
    eachTerm(lexique, ({ terme, path, rank, isName }) => {
      const spelling = fold(terme).trim();
      const isReference = path[0] === "renvois";
      const name = isReference ? spelling : nameOfTerm(terme);
      const seen = inEntry.get(rank) ?? new Set();
      inEntry.set(rank, seen);
      const found = isName && name !== "" ? owners.get(name) : undefined;
      const owner = found?.rank === rank ? undefined : found;
      const entry = (isReference ? lexique.renvois?.[rank]?.mots[0] : lexique.entrees?.[rank]?.terme) ?? "";
      if (seen.has(spelling)) report(path, { terme, entree: entry });
      else if (owner !== undefined) report(path, { terme, entree: owner.terme });
      if (isName && found === undefined) owners.set(name, { rank, terme: entry });
      seen.add(spelling);
    });
  },
};
