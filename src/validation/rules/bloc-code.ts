import { blocCode as codeOf, isBlocOf } from "../../model/identities.ts";
import { ficheRule } from "../rule.ts";

const example = (code: string) => `
blocs:
  - code: ${code}
    intitule: "Concevoir une application"
    competences:
      - code: C01
        texte: "Analyser les besoins des utilisateurs"
    evaluation: null
`;

/** A bloc's code is the number of its fiche, then BC01, BC02… in the order of the page, without gaps. */
export const blocCode = ficheRule({
  id: "bloc-code",
  examples: {
    bad: { "RNCP34762.yaml": example("RNCP34762BC02") },
    good: { "RNCP34762.yaml": example("RNCP34762BC01") },
  },
  reads: ["numero", "blocs"],
  check: ({ numero, blocs }, report) => {
    for (const [index, { code }] of blocs.entries()) {
      const expected = codeOf(numero, index + 1);
      if (code === expected) continue;
      const problem = isBlocOf(numero, code) ? "sequence" : "fiche";
      report(["blocs", index, "code"], { problem, code, expected, numero });
    }
  },
});
