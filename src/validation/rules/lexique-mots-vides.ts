import { expressionOf } from "../../text/expression.ts";
import { eachTerm } from "../lexique-terms.ts";
import type { LexiqueRule } from "../rule.ts";

const entree = (synonyme: string): string =>
  `entrees:\n  - terme: "télétravail"\n    synonymes: ["${synonyme}"]\n    note: "Usage courant."\n`;

/** A term holds a word that tells something: function words and signs are not looked for. */
export const lexiqueMotsVides: LexiqueRule = {
  id: "lexique-mots-vides",
  scope: "lexique",
  examples: {
    bad: { "lexique.yaml": entree("de chez soi") },
    good: { "lexique.yaml": entree("travail à distance") },
  },
  check: (lexique, report) => {
    eachTerm(lexique, ({ terme, path }) => {
      if (expressionOf(terme).families.length === 0) report(path, { terme });
    });
  },
};
