import { fold } from "../../text/fold.ts";
import { eachTerm } from "../lexique-terms.ts";
import type { LexiqueRule } from "../rule.ts";

const entrees = (synonyme: string): string =>
  `entrees:\n  - terme: "prestataire"\n    synonymes: ["fournisseur"]\n    note: "Usage courant."\n` +
  `  - terme: "sous-traitant"\n    synonymes: ["${synonyme}"]\n    source: "Loi n° 75-1334 du 31 décembre 1975"\n`;

/**
 * A name belongs to one entry, and stands once in it: two entries with one name would be one notion, and a name among the
 * generic or associated terms of its own entry answers itself. Spelling counts here, accents and capitals do not.
 */
export const lexiqueDoublon: LexiqueRule = {
  id: "lexique-doublon",
  scope: "lexique",
  examples: { bad: { "lexique.yaml": entrees("Fournisseur") }, good: { "lexique.yaml": entrees("cotraitant") } },
  check: (lexique, report) => {
    const owners = new Map<string, { readonly rank: number; readonly terme: string }>();
    const inEntry = new Map<number, Set<string>>();
    eachTerm(lexique, ({ terme, path, rank, isName }) => {
      const name = fold(terme).trim();
      const seen = inEntry.get(rank) ?? new Set();
      inEntry.set(rank, seen);
      const owner = isName ? owners.get(name) : undefined;
      const entry = lexique.entrees[rank]?.terme ?? "";
      if (seen.has(name)) report(path, { terme, entree: entry });
      else if (owner !== undefined) report(path, { terme, entree: owner.terme });
      if (isName && owner === undefined) owners.set(name, { rank, terme: entry });
      seen.add(name);
    });
  },
};
