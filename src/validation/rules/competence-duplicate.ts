import { eachAlike } from "../alike.ts";
import { atStart, ficheRule } from "../rule.ts";
import { statementsOf } from "../statements.ts";

const example = (texte: string) => `
blocs:
  - code: RNCP34762BC01
    intitule: Concevoir une application
    competences:
      - code: C01
        texte: Présenter un projet à l'oral
      - code: C02
        texte: ${texte}
    evaluation: null
`;

/** No competency of a fiche says what an earlier one says, in its bloc or another. */
export const competenceDuplicate = ficheRule({
  id: "competence-duplicate",
  examples: {
    bad: { "RNCP34762.yaml": example("Présenter un projet, à l’oral.") },
    good: { "RNCP34762.yaml": example("Présenter un projet à l'écrit") },
  },
  reads: ["blocs"],
  check: ({ blocs }, report) => {
    const statements = statementsOf(blocs);
    eachAlike(
      statements.map(({ texte }) => texte),
      (rank, first, alike) => {
        const { id = "", path = [], texte = "" } = statements[rank] ?? {};
        const { id: other = "" } = statements[first] ?? {};
        // The same identifier twice has its own rules.
        if (id !== other) report(path, { competence: id, first: other, alike }, atStart(texte));
      },
    );
  },
});
