import { compareCodeUnits } from "../../model/diagnostic.ts";
import type { Bloc } from "../../model/fiche.generated.ts";
import { ficheRule, type Report } from "../rule.ts";

const example = (code: string) => `
blocs:
  - code: RNCP34762BC01
    intitule: "Concevoir une application"
    competences:
      - code: C01
        texte: "Analyser les besoins des utilisateurs"
      - code: ${code}
        texte: "Rédiger les spécifications"
    evaluation: null
`;

const checkBloc = ({ code: bloc, competences }: Bloc, blocIndex: number, report: Report): void => {
  const seen = new Set<string>();
  let highest = "";
  for (const [index, { code }] of competences.entries()) {
    const path = ["blocs", blocIndex, "competences", index, "code"];
    if (seen.has(code)) report(path, { problem: "duplicate", code, bloc });
    else if (compareCodeUnits(code, highest) < 0) report(path, { problem: "order", code, previous: highest, bloc });
    seen.add(code);
    if (compareCodeUnits(code, highest) > 0) highest = code;
  }
};

/** The codes of the competencies of a bloc are unique and ascend; gaps are fine, for a code is never reused. */
export const competenceCode = ficheRule({
  id: "competence-code",
  examples: {
    bad: { "RNCP34762.yaml": example("C01") },
    good: { "RNCP34762.yaml": example("C02") },
  },
  reads: ["blocs"],
  check: ({ blocs }, report) => {
    for (const [index, bloc] of blocs.entries()) checkBloc(bloc, index, report);
  },
});
